import { definePermissions } from '../platform/access/permissions.js';

/**
 * Reading needs `register:read`. Which roles have which is in the table of the organisations; meant are
 * product_owner: propose, amend (what is their own), delete, move, relate, comment · board_member: approve, ratify,
 * relate, comment · director: all of it · admin: propose, amend-any, delete, relate, comment, but never the board's.
 */
export const initiativePermissions = definePermissions({
  'initiatives:propose': 'Propose initiatives',
  'initiatives:amend': 'Amend initiatives of which the accountable person or team is one’s own',
  'initiatives:amend-any': 'Amend every initiative',
  'initiatives:delete': 'Delete initiatives that one may amend',
  'initiatives:move': 'Move initiatives that one may amend between proposed and in review',
  'initiatives:relate': 'Relate initiatives to each other',
  'initiatives:comment': 'Comment on initiatives',
  'initiatives:approve': 'Approve, return, stop and reopen initiatives, in person',
  'initiatives:ratify': 'Ratify coordination between initiatives, in person',
});

import { definePermissions } from '../platform/access/permissions.js';

/** Reading needs `register:read`. Who has which stands in the one table of `organisations/roles.ts`. */
export const initiativePermissions = definePermissions({
  'initiatives:propose': 'Propose initiatives',
  'initiatives:amend': 'Amend initiatives of which the accountable person or team is one’s own',
  'initiatives:amend-any': 'Amend every initiative',
  'initiatives:delete': 'Delete initiatives that one may amend',
  'initiatives:move': 'Move initiatives that one may amend between proposed and in review',
  'initiatives:relate': 'Relate initiatives to each other',
  'initiatives:comment': 'Comment on initiatives',
  'initiatives:decide': 'Approve, return, stop, reopen and ratify, in person',
});

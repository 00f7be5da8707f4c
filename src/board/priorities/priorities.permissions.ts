import { definePermissions } from '../../platform/access/permissions.js';

/** Reading needs `register:read`. Who has which stands in the one table of `organisations/roles.ts`. */
export const priorityPermissions = definePermissions({
  'priorities:manage': 'Make, run and amend priority rounds, and pin initiatives in or out, in person',
});

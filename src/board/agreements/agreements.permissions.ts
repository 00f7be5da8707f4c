import { definePermissions } from '../../platform/access/permissions.js';

/** Reading needs `register:read`. Who has which stands in the one table of `organisations/roles.ts`. */
export const boardPermissions = definePermissions({
  'agreements:manage': 'Make, try out, change and retire working agreements, in person',
  'agreements:except': 'Let an initiative pass an agreement for a while, in person',
});

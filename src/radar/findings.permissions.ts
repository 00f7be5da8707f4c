import { definePermissions } from '../platform/access/permissions.js';

/** Reading needs `register:read`. Who has which stands in the one table of `organisations/roles.ts`. */
export const findingsPermissions = definePermissions({
  'findings:act': 'Acknowledge, dismiss, resolve and reopen findings, in person',
  'radar:examine': 'Let the whole register be examined anew, and try other thresholds',
});

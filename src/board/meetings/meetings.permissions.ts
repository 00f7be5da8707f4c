import { definePermissions } from '../../platform/access/permissions.js';

/** Reading needs `register:read`. Who has which stands in the one table of `organisations/roles.ts`. */
export const meetingPermissions = definePermissions({
  'meetings:manage': 'Call, open and close meetings of the board and arrange their agendas, in person',
  'decisions:judge': 'Say what became of decisions and of what was expected of them, in person',
  'follow-ups:manage': 'Agree on follow-ups, change and settle them',
  'follow-ups:settle': 'Settle one’s own follow-ups',
});

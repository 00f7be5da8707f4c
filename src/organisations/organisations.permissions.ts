import { definePermissions } from '../platform/access/permissions.js';

export const organisationsPermissions = definePermissions({
  'register:read': 'Read everything of the organisation but secrets and administration',
  'organisation:manage': 'Amend the organisation: its name, language, currency and unit of effort',
  'settings:manage': 'Set the thresholds and weights of the portfolio',
  'members:manage': 'Invite and remove members, and give them roles',
  'api-keys:manage': 'Make and revoke API keys',
});

import { definePermissions } from '../platform/access/permissions.js';

export const auditPermissions = definePermissions({
  'audit:read': 'Read who changed what, when, before and after',
});

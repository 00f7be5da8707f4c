import { definePermissions } from '../platform/access/permissions.js';

export const customersPermissions = definePermissions({
  'customers:manage': 'Add, amend, archive and delete segments and personas',
});

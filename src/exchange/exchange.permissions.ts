import { definePermissions } from '../platform/access/permissions.js';

export const exchangePermissions = definePermissions({
  'imports:run': 'Import initiatives from files, commit and undo imports',
  'exports:run': 'Export initiatives and the portfolio to files',
});

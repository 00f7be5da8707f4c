import { definePermissions } from '../platform/access/permissions.js';

export const strategyPermissions = definePermissions({
  'vision:publish': 'Publish a new version of the vision',
  'vision:acknowledge': 'Say that one knows the current vision',
  'goals:manage': 'Add, amend, archive and delete goals and their targets',
});

import { definePermissions } from '../platform/access/permissions.js';

export const peoplePermissions = definePermissions({
  'people:manage': 'Add, amend, archive and delete teams and people',
});

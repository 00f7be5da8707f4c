import { definePermissions } from '../platform/access/permissions.js';

export const journeysPermissions = definePermissions({
  'journeys:manage': 'Add, amend, archive and delete journeys, stages and channels',
});

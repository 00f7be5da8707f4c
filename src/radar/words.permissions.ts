import { definePermissions } from '../platform/access/permissions.js';

/** Reading needs `register:read`. */
export const wordsPermissions = definePermissions({
  'words:manage': "Add, amend and delete the organisation's own words, by which its texts are compared",
});

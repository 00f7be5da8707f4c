import { definePermissions } from '../../platform/access/permissions.js';

export const jiraPermissions = definePermissions({
  'integrations:manage': 'Connect Jira sites, choose what is taken in from them and how, and import',
  'integrations:triage': 'See which work in Jira looks like CX work and is not registered, and judge it',
});

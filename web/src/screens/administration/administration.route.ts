import { createRoute, redirect } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';
import { sessionState } from '../../app/session/session-state';
import { readAuditSearch } from './audit/audit-filters';
import { readPart } from './jira/parts';
import { sectionsFor } from './sections';

const administrationRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'administration',
  beforeLoad: () => {
    const session = sessionState();
    const [first] = 'account' in session ? sectionsFor(session.account.permissions) : [];
    if (first) throw redirect({ to: first.to, replace: true });
  },
}).lazy(() => import('./administration.screen').then(({ Route }) => Route));

const membersRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'administration/members',
}).lazy(() => import('./members/members.screen').then(({ Route }) => Route));

const keysRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'administration/keys',
}).lazy(() => import('./keys/keys.screen').then(({ Route }) => Route));

const settingsRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'administration/settings',
}).lazy(() => import('./settings/settings.screen').then(({ Route }) => Route));

const teamsRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'administration/teams',
}).lazy(() => import('./teams/teams.screen').then(({ Route }) => Route));

const jiraRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'administration/jira',
}).lazy(() => import('./jira/jira.screen').then(({ Route }) => Route));

const connectionRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'administration/jira/$connectionId',
  validateSearch: readPart,
}).lazy(() => import('./jira/connection.screen').then(({ Route }) => Route));

const auditRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'administration/audit',
  validateSearch: readAuditSearch,
}).lazy(() => import('./audit/audit.screen').then(({ Route }) => Route));

/** The administration, each section a screen of its own. */
export const administrationRoutes = [
  administrationRoute,
  membersRoute,
  keysRoute,
  teamsRoute,
  jiraRoute,
  connectionRoute,
  settingsRoute,
  auditRoute,
] as const;

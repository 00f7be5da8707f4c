import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';
import { readDraftSearch } from './draft-search';

/** The frame around everything that the board does together: its tabs stand above each of the screens below. */
export const decideRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'decide',
}).lazy(() => import('./decide.screen').then(({ Route }) => Route));

export const meetingsRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: '/',
}).lazy(() => import('./meetings.screen').then(({ Route }) => Route));

export const meetingRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'meetings/$meetingId',
}).lazy(() => import('./meeting.screen').then(({ Route }) => Route));

export const decisionsRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'decisions',
}).lazy(() => import('./decisions.screen').then(({ Route }) => Route));

export const newDecisionRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'decisions/new',
  validateSearch: readDraftSearch,
}).lazy(() => import('./new-decision.screen').then(({ Route }) => Route));

export const decisionRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'decisions/$decisionId',
}).lazy(() => import('./decision.screen').then(({ Route }) => Route));

export const followUpsRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'follow-ups',
}).lazy(() => import('./follow-ups.screen').then(({ Route }) => Route));

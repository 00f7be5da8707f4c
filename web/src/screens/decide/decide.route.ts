import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

/** The frame around everything that the board does together: its tabs stand above each of the screens below. */
export const decideRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'decide',
}).lazy(() => import('./decide.screen').then(({ Route }) => Route));

export const meetingsRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: '/',
}).lazy(() => import('./meetings.screen').then(({ Route }) => Route));

export const decisionsRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'decisions',
}).lazy(() => import('./decisions.screen').then(({ Route }) => Route));

export const followUpsRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'follow-ups',
}).lazy(() => import('./follow-ups.screen').then(({ Route }) => Route));

import { createRoute } from '@tanstack/react-router';
import { decideRoute } from '../decide/decide.route';

export const prioritiesRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'priorities',
}).lazy(() => import('./priorities.screen').then(({ Route }) => Route));

export const priorityRoundRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'priorities/$roundId',
}).lazy(() => import('./round.screen').then(({ Route }) => Route));

import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const journeysRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'journeys',
}).lazy(() => import('./journeys.screen').then(({ Route }) => Route));

export const journeyRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'journeys/$journeyId',
}).lazy(() => import('./journey.screen').then(({ Route }) => Route));

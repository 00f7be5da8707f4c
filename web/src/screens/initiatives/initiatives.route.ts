import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const initiativesRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'initiatives',
}).lazy(() => import('./initiatives.screen').then(({ Route }) => Route));

export const initiativeRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'initiatives/$initiativeId',
}).lazy(() => import('./initiative.screen').then(({ Route }) => Route));

import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const overviewRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: '/',
}).lazy(() => import('./overview.screen').then(({ Route }) => Route));

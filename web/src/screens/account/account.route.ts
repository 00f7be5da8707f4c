import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const accountRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'account',
}).lazy(() => import('./account.screen').then(({ Route }) => Route));

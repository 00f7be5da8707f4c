import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const registerRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'register',
}).lazy(() => import('./register.screen').then(({ Route }) => Route));

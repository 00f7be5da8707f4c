import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const administrationRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'administration',
}).lazy(() => import('./administration.screen').then(({ Route }) => Route));

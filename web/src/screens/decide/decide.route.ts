import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const decideRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'decide',
}).lazy(() => import('./decide.screen').then(({ Route }) => Route));

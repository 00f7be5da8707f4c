import { createRoute } from '@tanstack/react-router';
import { decideRoute } from '../decide/decide.route';

export const mandatesRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'mandates',
}).lazy(() => import('./mandates.screen').then(({ Route }) => Route));

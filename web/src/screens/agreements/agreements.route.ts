import { createRoute } from '@tanstack/react-router';
import { decideRoute } from '../decide/decide.route';

export const agreementsRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'agreements',
}).lazy(() => import('./agreements.screen').then(({ Route }) => Route));

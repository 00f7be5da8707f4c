import { createRoute } from '@tanstack/react-router';
import { decideRoute } from '../decide/decide.route';

export const agreementsRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'agreements',
}).lazy(() => import('./agreements.screen').then(({ Route }) => Route));

export const agreementRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'agreements/$agreementId',
}).lazy(() => import('./agreement.screen').then(({ Route }) => Route));

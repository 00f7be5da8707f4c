import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';
import { readInitiativeSearch } from './initiative-filters';

export const initiativesRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'initiatives',
  validateSearch: readInitiativeSearch,
}).lazy(() => import('./initiatives.screen').then(({ Route }) => Route));

export const initiativeRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'initiatives/$initiativeId',
  validateSearch: (given: Record<string, unknown>): { readonly edit?: true } => (given['edit'] ? { edit: true } : {}),
}).lazy(() => import('./initiative.screen').then(({ Route }) => Route));

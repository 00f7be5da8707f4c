import { createRoute } from '@tanstack/react-router';
import { decideRoute } from '../decide/decide.route';
import { readDebtsSearch } from './debts-search';

export const debtsRoute = createRoute({
  getParentRoute: () => decideRoute,
  path: 'debts',
  validateSearch: readDebtsSearch,
}).lazy(() => import('./debts.screen').then(({ Route }) => Route));

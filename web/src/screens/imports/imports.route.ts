import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const importsRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'imports',
  // `again`: the import whose mapping one goes back to.
  validateSearch: ({ again }: Record<string, unknown>): { readonly again?: string } =>
    typeof again === 'string' ? { again } : {},
}).lazy(() => import('./imports.screen').then(({ Route }) => Route));

export const importRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'imports/$importId',
}).lazy(() => import('./import.screen').then(({ Route }) => Route));

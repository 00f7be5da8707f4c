import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const importsRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'imports',
}).lazy(() => import('./imports.screen').then(({ Route }) => Route));

export const importRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'imports/$importId',
}).lazy(() => import('./import.screen').then(({ Route }) => Route));

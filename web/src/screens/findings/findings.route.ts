import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

/** What the inbox is filtered by: in the URL, so that it can be sent to somebody. */
export interface FindingFilters {
  readonly kind?: string[];
}

function filtersOf({ kind }: Record<string, unknown>): FindingFilters {
  const kinds = [kind].flat().filter((one): one is string => typeof one === 'string');
  return kinds.length > 0 ? { kind: kinds } : {};
}

export const findingsRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'findings',
  validateSearch: filtersOf,
}).lazy(() => import('./findings.screen').then(({ Route }) => Route));

export const findingRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'findings/$findingId',
}).lazy(() => import('./finding.screen').then(({ Route }) => Route));

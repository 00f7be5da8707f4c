import type { QueryClient } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { organisationQuery } from '../../api/organisation.queries';
import { journeysQuery } from '../../api/register.queries';
import { boardRoute } from '../../app/board.route';
import {
  journeysFragmentationQuery,
  matrixQuery,
  overviewQuery,
  stagesFragmentationQuery,
  whiteSpotsQuery,
} from './overview.queries';

const screen = () => import('./overview.screen');

export const overviewRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: '/',
  loader: ({ context }) => askForOverview(context.queryClient),
}).lazy(() => screen().then(({ Route }) => Route));

/** Everything that the screen draws, asked for together: the screen itself first, whose parts the browser would put last. */
export function askForOverview(client: QueryClient): void {
  void screen();
  void client.prefetchQuery(overviewQuery);
  void client.prefetchQuery(matrixQuery);
  void client.prefetchQuery(journeysQuery);
  void client.prefetchQuery(whiteSpotsQuery);
  void client.prefetchQuery(stagesFragmentationQuery);
  void client.prefetchQuery(journeysFragmentationQuery);
  void client.prefetchQuery(organisationQuery);
}

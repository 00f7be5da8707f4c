import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { BrokenBoard, NoSuchPage } from './broken-screen';
import { resumeSession } from './session/session';
import { sessionState } from './session/session-state';
import { Shell } from './shell/shell';

export interface RouterContext {
  readonly queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NoSuchPage });

/** Everything for which one must be signed in stands under this route, inside the shell. */
export const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'board',
  component: Shell,
  errorComponent: BrokenBoard,
  beforeLoad: async ({ location }) => {
    await resumeSession();
    if (sessionState().kind === 'signed-out') {
      const next = location.href === '/' ? {} : { next: location.href };
      throw redirect({ to: '/sign-in', search: next, replace: true });
    }
  },
});

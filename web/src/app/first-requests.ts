import { askForOverview } from '../screens/overview/overview.route';
import { queryClient } from './query-client';
import { resumeSession } from './session/session';
import { wasSignedIn } from './session/session-state';

/**
 * Asks at once, before anything is drawn, for what the first screen is going to need: the session and the figures
 * together instead of one after the other. Who turns out not to be signed in is refused, and nothing is lost.
 */
export function askEarly(): void {
  if (!wasSignedIn()) return;
  if (window.location.pathname === '/') askForOverview(queryClient);
  // The quickest answer last: none of the others is to come after it.
  void resumeSession().catch(() => undefined);
}

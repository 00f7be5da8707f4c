import { lazy, Suspense, useEffect } from 'react';
import { useSession } from './session-state';

const load = () => import('./ended-session-dialog');
const EndedSessionDialog = lazy(load);

/** Once the first screen stands: the dialog has to be there already when the session ends, whatever happened to the server. */
const AFTER_MS = 10_000;

/** The dialog over the page when a session has ended. Its code is no part of what the first screen waits for. */
export function EndedSession() {
  const session = useSession();
  useEffect(() => {
    const timer = window.setTimeout(() => void load().catch(() => undefined), AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  if (session.kind !== 'ended') return null;
  return (
    <Suspense>
      <EndedSessionDialog account={session.account} />
    </Suspense>
  );
}

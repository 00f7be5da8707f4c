import { currentLanguage } from '../../i18n/language';
import { refreshSession } from './refresh';
import { csrf, onSessionChange, sessionState, setSessionState } from './session-state';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * `fetch` for the API. Access that has run out is renewed without a word. A session that has ended makes the request
 * wait, with all that was typed, until somebody has signed in again over the page.
 */
export async function sessionFetch(request: Request): Promise<Response> {
  const response = await send(request);
  if (response.status !== 401) return response;
  if (await refreshSession()) return send(request);
  const session = sessionState();
  if (session.kind === 'signed-in') setSessionState({ kind: 'ended', account: session.account });
  if (sessionState().kind !== 'ended') return response;
  return (await signedInAgain()) ? send(request) : response;
}

/** A copy goes out, so that the request can be sent again with its body. */
function send(request: Request): Promise<Response> {
  const copy = request.clone();
  copy.headers.set('accept-language', currentLanguage());
  const token = csrf();
  if (token && !SAFE.has(copy.method)) copy.headers.set('x-csrf-token', token);
  return fetch(copy, { credentials: 'same-origin' });
}

/** Waits until somebody is signed in (true) or the page was left for the sign-in screen (false). */
function signedInAgain(): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = onSessionChange(() => {
      const { kind } = sessionState();
      if (kind === 'ended') return;
      stop();
      resolve(kind === 'signed-in');
    });
  });
}

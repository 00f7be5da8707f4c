import { type Account, enterSession, sessionState } from './session-state';

let underway: Promise<boolean> | null = null;

/** Goes on with the session when its access has run out; many requests at once ask together. @returns whether it lives */
export function refreshSession(): Promise<boolean> {
  underway ??= refresh().finally(() => (underway = null));
  return underway;
}

async function refresh(): Promise<boolean> {
  const response = await fetch('/v1/browser-session/refresh', { method: 'POST', credentials: 'same-origin' });
  if (!response.ok) return false;
  const account = (await response.json()) as Account;
  const before = sessionState();
  // Another tab may have signed in as somebody else: what is on this page is not theirs.
  if ('account' in before && before.account.member.id !== account.member.id) window.location.reload();
  enterSession(account);
  return true;
}

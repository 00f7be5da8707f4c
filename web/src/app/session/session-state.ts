import { useSyncExternalStore } from 'react';
import type { components } from '../../api/contract';

/** Who is signed in on this browser, and what they may do. */
export type Account = components['schemas']['BrowserSessionResponse'];

/**
 * `unknown` until the first answer; `ended` is a session that was there and is over: the page stays, and a dialog over
 * it asks to sign in again.
 */
export type SessionState =
  { readonly kind: 'unknown' | 'signed-out' } | { readonly kind: 'signed-in' | 'ended'; readonly account: Account };

/** That somebody was signed in on this device when it was looked at last; whether they still are, the server says. */
const HINT = 'regie.signed-in';

let state: SessionState = { kind: 'unknown' };
/** Who was signed in last: the board is still on screen for a moment while somebody signs out. */
let latest: Account | null = null;
const listeners = new Set<() => void>();

export function sessionState(): SessionState {
  return state;
}

export function setSessionState(next: SessionState): void {
  state = next;
  if ('account' in next) latest = next.account;
  if (next.kind === 'signed-in') localStorage.setItem(HINT, 'yes');
  if (next.kind === 'signed-out') localStorage.removeItem(HINT);
  for (const listener of [...listeners]) listener();
}

/** Whether somebody was signed in on this device the last time: worth asking for what they will want to see. */
export function wasSignedIn(): boolean {
  return localStorage.getItem(HINT) !== null;
}

/** Somebody is signed in from now on. */
export function enterSession(account: Account): void {
  setSessionState({ kind: 'signed-in', account });
}

/** Tells of every change of the session. @returns what ends the telling */
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the server wants to see with everything that changes something. */
export function csrf(): string | null {
  return 'account' in state ? state.account.csrfToken : null;
}

export function useSession(): SessionState {
  return useSyncExternalStore(onSessionChange, sessionState);
}

/** Whoever looks at the board. Only inside the board, where somebody is signed in. */
export function useAccount(): Account {
  const session = useSession();
  const account = 'account' in session ? session.account : latest;
  if (!account) throw new Error('nobody is signed in');
  return account;
}

/** Whether the caller may do something: `usePermission('findings:act')`. Records say it more precisely, in `can`. */
export function usePermission(name: string): boolean {
  return useAccount().permissions.includes(name);
}

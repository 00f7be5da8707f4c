import { api, answerOf } from '../../api/client';
import { problemOf, unreachable } from '../../api/problems';
import { currentLanguage } from '../../i18n/language';
import { refreshSession } from './refresh';
import { type Account, csrf, enterSession, sessionState, setSessionState } from './session-state';

const SESSION = '/v1/browser-session';

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Id or slug; asked for when somebody belongs to several. */
  readonly organisation?: string | undefined;
}

/** Signs in on this browser: the tokens stay in cookies that no script can read. @throws ApiProblem */
export const signIn = (credentials: Credentials) => enter(SESSION, credentials);

export interface NewOrganisation {
  readonly organisation: { readonly name: string; readonly locale: 'nl' | 'en' };
  readonly user: { readonly name: string; readonly email: string; readonly password: string };
}

/** Signs an organisation up, and its first member in. @throws ApiProblem */
export const signUp = (wanted: NewOrganisation) => enter(`${SESSION}/sign-up`, wanted);

/** Accepts an invitation with the token of its mail, and signs in. @throws ApiProblem */
export const acceptInvitation = (answer: { token: string; password: string; name?: string }) =>
  enter(`${SESSION}/invitation`, answer);

/** Sets a new password with the token of a mail, and signs in. @throws ApiProblem */
export const resetPassword = (wanted: { token: string; password: string; organisation?: string | undefined }) =>
  enter(`${SESSION}/password-reset`, wanted);

async function enter(path: string, body: object): Promise<Account> {
  const account = (await ask('POST', path, body)) as Account;
  enterSession(account);
  return account;
}

/** Signs out on this browser. */
export async function signOut(): Promise<void> {
  await ask('DELETE', SESSION).catch(() => undefined);
  setSessionState({ kind: 'signed-out' });
}

/** Signs out on every device. @throws ApiProblem */
export async function signOutEverywhere(): Promise<void> {
  await answerOf(api.DELETE('/v1/sessions'));
  setSessionState({ kind: 'signed-out' });
}

/** Reads anew who is signed in: after changing one's own account. */
export async function rereadSession(): Promise<void> {
  enterSession((await ask('GET', SESSION)) as Account);
}

let resuming: Promise<void> | null = null;

/** Finds out who is signed in, once. @throws ApiProblem when nobody answers */
export function resumeSession(): Promise<void> {
  if (sessionState().kind !== 'unknown') return Promise.resolve();
  resuming ??= resume().finally(() => (resuming = null));
  return resuming;
}

async function resume(): Promise<void> {
  if (await refreshedUnlessLive()) return;
  setSessionState({ kind: 'signed-out' });
}

async function refreshedUnlessLive(): Promise<boolean> {
  const response = await send('GET', SESSION);
  if (response.ok) {
    enterSession((await response.json()) as Account);
    return true;
  }
  if (response.status !== 401) throw problemOf(response.status, await response.json().catch(() => ({})));
  return refreshSession();
}

async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
  const response = await send(method, path, body);
  const answer: unknown = response.status === 204 ? {} : await response.json().catch(() => ({}));
  if (!response.ok) throw problemOf(response.status, answer);
  return answer;
}

function send(method: string, path: string, body?: object): Promise<Response> {
  const token = csrf();
  return fetch(path, {
    method,
    credentials: 'same-origin',
    headers: {
      'accept-language': currentLanguage(),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token && method !== 'GET' ? { 'x-csrf-token': token } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }).catch(() => {
    throw unreachable();
  });
}

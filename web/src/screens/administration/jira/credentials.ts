import type { Connection, Credentials } from './jira.queries';

/** What is filled in to connect a Jira, whatever its kind. */
export interface ConnectionDraft {
  readonly name: string;
  readonly kind: Credentials['kind'];
  readonly baseUrl: string;
  readonly email: string;
  readonly token: string;
  /** A day; empty when nobody said. */
  readonly expiresOn: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly consentId: string | null;
  readonly cloudId: string | null;
}

export const NOTHING_FILLED_IN: ConnectionDraft = {
  ...{ name: '', kind: 'api_token', baseUrl: '', email: '', token: '', expiresOn: '' },
  ...{ clientId: '', clientSecret: '', consentId: null, cloudId: null },
};

/** What is known of a connection that is there; its secrets are not. */
export const draftOf = ({ name, baseUrl, authentication }: Connection): ConnectionDraft => ({
  ...NOTHING_FILLED_IN,
  ...{ name, baseUrl, kind: authentication.kind, email: authentication.account ?? '' },
  expiresOn: authentication.expiresAt?.slice(0, 10) ?? '',
});

/** How Regie would sign in; null while something is missing. */
export function credentialsOf(draft: ConnectionDraft): Credentials | null {
  const { kind, email, token, consentId, cloudId } = draft;
  if (kind === 'oauth') return consentId && cloudId ? { kind, consentId, cloudId } : null;
  if (!token.trim() || (kind === 'api_token' && !email.trim())) return null;
  return kind === 'api_token' ? { kind, email: email.trim(), token: token.trim() } : { kind, token: token.trim() };
}

/** When the token ends: at the end of the day that was said. */
export const endOfToken = ({ expiresOn }: ConnectionDraft): string | null =>
  expiresOn ? `${expiresOn}T23:59:59Z` : null;

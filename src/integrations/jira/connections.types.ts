import type { JiraPlatform } from './issue.types.js';

/** How Regie signs in: an account's API token or an OAuth 2.0 app (Cloud), or a personal access token (Data Center). */
export const AUTHENTICATIONS = ['api_token', 'oauth', 'personal_access_token'] as const;
export type Authentication = (typeof AUTHENTICATIONS)[number];

/** A Jira site that an organisation takes work in from. Nothing of it is secret. */
export interface JiraConnection {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly name: string;
  readonly deployment: JiraPlatform;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /** How the site is called in external references; stays when the site moves. */
  readonly source: string;
  readonly authentication: Authentication;
  /** The account's e-mail address, where it signs in with one. */
  readonly account: string | null;
  /** Which site of Atlassian's an OAuth app reaches. */
  readonly cloudId: string | null;
  readonly paused: boolean;
  /** Whether issues get a link to their initiative. */
  readonly backLinks: boolean;
  /** Whether the board's decisions are told on the issue. */
  readonly boardComments: boolean;
  /** The most requests that one piece of work (an import, a sweep) may make. */
  readonly requestCap: number;
  /** The most points that an hour may cost (Cloud); 0 = no budget. */
  readonly pointsPerHour: number;
}

export interface ApiTokenCredentials {
  readonly kind: 'api_token';
  readonly email: string;
  readonly token: string;
}

/** The refresh token is another after each use; the access token lasts an hour. */
export interface OAuthCredentials {
  readonly kind: 'oauth';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly cloudId: string;
  readonly refreshToken: string;
  readonly accessToken: string | null;
}

export interface PersonalAccessTokenCredentials {
  readonly kind: 'personal_access_token';
  readonly token: string;
}

export type Credentials = ApiTokenCredentials | OAuthCredentials | PersonalAccessTokenCredentials;

/** What is kept of a connection's secrets, opened. */
export interface KeptCredentials {
  readonly credentials: Credentials;
  /** Goes up whenever they are replaced, by a person or by a refresh. */
  readonly edition: number;
  /** Whether the site refused to renew the access token of this edition: only new credentials help. */
  readonly isRefused: boolean;
  /** When the token ends, as the administrator said; null = not said. */
  readonly expiresAt: Date | null;
  /** When the access token of OAuth ends. */
  readonly accessExpiresAt: Date | null;
}

/** What is given to make a connection. */
export interface ConnectionDraft {
  readonly name: string;
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly expiresAt?: string | null;
  readonly webhookSecret?: string;
  readonly paused?: boolean;
  readonly backLinks?: boolean;
  readonly boardComments?: boolean;
  readonly requestCap?: number;
  readonly pointsPerHour?: number;
}

/** What may be changed; absent keeps. Another address takes the credentials along, which are never sent anywhere else. */
export type ConnectionChanges = Partial<Omit<ConnectionDraft, 'credentials'>> & { readonly credentials?: Credentials };

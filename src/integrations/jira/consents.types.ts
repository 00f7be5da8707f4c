export const CONSENT_STATUSES = ['waiting', 'exchanging', 'granted', 'refused', 'used'] as const;
export type ConsentStatus = (typeof CONSENT_STATUSES)[number];

/** Why nothing came of a consent. Each has its sentence in `domain/consent-words.ts`. */
export const CONSENT_REFUSALS = [
  'denied',
  'expired',
  'not_exchanged',
  'no_refresh_token',
  'no_site',
  'unavailable',
  'elsewhere',
] as const;
export type ConsentRefusal = (typeof CONSENT_REFUSALS)[number];

/** A site that the person who consented lets the app reach. */
export interface ConsentedSite {
  readonly cloudId: string;
  readonly name: string;
  readonly url: string;
  readonly scopes: readonly string[];
}

/** Somebody was asked to let the app reach their sites. Nothing of it is secret. */
export interface Consent {
  readonly id: string;
  readonly actorId: string;
  readonly status: ConsentStatus;
  readonly refusal: ConsentRefusal | null;
  readonly sites: readonly ConsentedSite[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** What is sealed of a consent: the app while it waits, and the tokens once it is granted. */
export interface ConsentSecret {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Proves that who exchanges the code is who asked for it (PKCE). */
  readonly verifier: string;
  readonly refreshToken: string | null;
}

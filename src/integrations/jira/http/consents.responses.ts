import { ApiProperty } from '@nestjs/swagger';
import { type Consent, CONSENT_STATUSES, type ConsentStatus } from '../consents.types.js';
import { CONSENT_WORDS } from '../domain/consent-words.js';

export class ConsentedSiteResponse {
  /** To be given as `cloudId`. @example "1f0b3a4e-6a1d-4c2a-9a53-2c7a4f1f9d10" */
  cloudId!: string;
  /** @example "noordlicht" */
  name!: string;
  /** @example "https://noordlicht.atlassian.net" */
  url!: string;
  /** What the app may do there. @example ["read:jira-work"] */
  scopes!: string[];
}

export class ConsentResponse {
  id!: string;
  @ApiProperty({ enum: CONSENT_STATUSES }) status!: ConsentStatus;
  /** Why nothing came of it, in the reader's language. @example "Whoever was asked did not agree." */
  refusal!: string | null;
  /** The sites that it reaches, once it is granted. */
  sites!: ConsentedSiteResponse[];
  createdAt!: string;
  /** Until when it is waited for, or can be made a connection of. */
  expiresAt!: string;
}

export class BegunConsentResponse extends ConsentResponse {
  /** Where to send the browser. @example "https://auth.atlassian.com/authorize?client_id=ci0tVjQ2" */
  authorizeUrl!: string;
  /** What the app must have as its callback URL. @example "https://regie.example.org/v1/integrations/jira/callback" */
  redirectUri!: string;
}

export function toConsentResponse(consent: Consent, locale: 'en' | 'nl'): ConsentResponse {
  const { id, status, refusal, sites, createdAt, expiresAt } = consent;
  return {
    id,
    status,
    refusal: refusal && CONSENT_WORDS[refusal][locale],
    sites: sites.map((site) => ({ ...site, scopes: [...site.scopes] })),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}

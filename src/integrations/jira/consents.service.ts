import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { validate } from 'uuid';
import { hashOf, newToken, organisationOf } from '../../organisations/opaque-tokens.js';
import { type Actor, systemActor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { newId } from '../../platform/ids.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { Seals } from '../../platform/sealing/seals.js';
import { ConsentSettings } from './consent-settings.js';
import type { Consent, ConsentRefusal, ConsentSecret } from './consents.types.js';
import type { OAuthCredentials } from './connections.types.js';
import { consentOf, endConsent, insertConsent, type KeptConsent, takeWaiting } from './data/consents.query.js';
import { consentProblems } from './domain/consent-words.js';
import { JiraFault } from './jira-api.types.js';
import { TokenEndpoint } from './token-endpoint.js';

/** How long somebody may take to agree, and how long a consent waits to become a connection. */
const MINUTES = { agreeing: 10, using: 30 };

/** A consent that was asked for, with what the browser that asked is to keep. */
export interface BegunConsent {
  readonly consent: Consent;
  readonly authorizeUrl: string;
  readonly redirectUri: string;
  /** A secret of this browser alone: the answer of Atlassian counts only together with it. */
  readonly browserKey: string;
}

/**
 * Consents by OAuth 2.0 (3LO): asked for by an administrator, granted in the browser, made a connection of. The state that
 * travels names the organisation and nothing else; it counts once, for some minutes, and in the browser that began it.
 */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly seals: Seals,
    private readonly settings: ConsentSettings,
    private readonly endpoint: TokenEndpoint,
  ) {}

  /** Inside a unit of work. */
  async begin(clientId: string, clientSecret: string): Promise<BegunConsent> {
    const { organisationId, actor } = this.database;
    const [id, state, browserKey] = [newId(), newToken(organisationId), randomBytes(32).toString('base64url')];
    const verifier = randomBytes(48).toString('base64url');
    const secret: ConsentSecret = { clientId, clientSecret, verifier, refreshToken: null };
    const consent = await insertConsent(this.database, {
      id,
      actorId: actor.id,
      minutes: MINUTES.agreeing,
      stateHash: hashOf(state),
      browserHash: hashOf(browserKey),
      sealed: this.sealed(id, secret),
    });
    const authorizeUrl = this.settings.authorizeUrl(clientId, state, verifier);
    return { consent, authorizeUrl, redirectUri: this.settings.redirectUri, browserKey };
  }

  /** What became of a consent that the caller asked for. @throws Problem `not_found` */
  async read(id: string): Promise<Consent> {
    const consent = await this.find(id, 'read');
    const late = consent.status !== 'refused' && consent.status !== 'used' && consent.expiresAt <= new Date();
    return late ? { ...consent, status: 'refused', refusal: 'expired' } : consent;
  }

  /**
   * Makes credentials of a granted consent, once. Inside a unit of work.
   * @throws Problem `not_found`, `jira_consent_unusable`
   */
  async redeem(id: string, cloudId: string): Promise<OAuthCredentials> {
    const consent = await this.find(id, 'hold');
    const reaches = consent.sites.some((site) => site.cloudId === cloudId);
    if (consent.status !== 'granted' || consent.expiresAt <= new Date() || !reaches)
      throw new Problem(consentProblems.jira_consent_unusable);
    const { clientId, clientSecret, refreshToken } = this.opened(consent);
    if (refreshToken === null) throw new Problem(consentProblems.jira_consent_unusable);
    await endConsent(this.database, id, 'used');
    return { kind: 'oauth', clientId, clientSecret, cloudId, refreshToken, accessToken: null };
  }

  /**
   * Takes what the browser brings back, outside any unit of work: exchanges the code and asks which sites it reaches.
   * @returns why nothing came of it; null when it was granted
   */
  async finish(given: {
    readonly state: string;
    readonly code: string | undefined;
    readonly browserKey: string | undefined;
  }): Promise<ConsentRefusal | null> {
    const organisationId = organisationOf(given.state);
    if (organisationId === undefined || given.browserKey === undefined) return 'elsewhere';
    const actor = systemActor(organisationId, 'Jira');
    const { state, browserKey, code } = given;
    const consent = await this.database.run(actor, () => takeWaiting(this.database, hashOf(state), hashOf(browserKey)));
    if (!consent) return 'elsewhere';
    const refusal = code === undefined ? 'denied' : await this.exchange(actor, consent, code);
    if (refusal !== null) await this.database.run(actor, () => endConsent(this.database, consent.id, { refusal }));
    return refusal;
  }

  private async exchange(actor: Actor, consent: KeptConsent, code: string): Promise<ConsentRefusal | null> {
    const secret = await this.database.run(actor, async () => this.opened(consent));
    try {
      const tokens = await this.endpoint.exchange(secret, code, this.settings.redirectUri);
      const { refreshToken } = tokens;
      if (refreshToken === null) return 'no_refresh_token';
      const sites = await this.endpoint.sites(tokens.accessToken);
      if (sites.length === 0) return 'no_site';
      await this.database.run(actor, () => {
        const sealed = this.sealed(consent.id, { ...secret, refreshToken });
        return endConsent(this.database, consent.id, { sites, sealed, minutes: MINUTES.using });
      });
      return null;
    } catch (error) {
      if (!(error instanceof JiraFault)) throw error;
      return ['unauthorized', 'forbidden', 'bad_request', 'consent_ended'].includes(error.kind)
        ? 'not_exchanged'
        : 'unavailable';
    }
  }

  private async find(id: string, manner: 'read' | 'hold'): Promise<KeptConsent> {
    const consent = validate(id) ? await consentOf(this.database, id, this.database.actor.id, manner) : undefined;
    if (!consent) throw new Problem(platformProblems.not_found, { record: 'jira_consent' });
    return consent;
  }

  private sealed(id: string, secret: ConsentSecret) {
    return this.seals.seal(JSON.stringify(secret), this.place(id));
  }

  private opened({ id, sealed }: KeptConsent): ConsentSecret {
    return JSON.parse(this.seals.open(sealed, this.place(id))) as ConsentSecret;
  }

  private place(id: string): string {
    return `jira/${this.database.organisationId}/${id}/consent`;
  }
}

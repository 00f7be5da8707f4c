import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { newToken } from '../../organisations/opaque-tokens.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { Problem } from '../../platform/problems/problem.js';
import { Seals, UnreadableSealError } from '../../platform/sealing/seals.js';
import type { Credentials, JiraConnection, KeptCredentials } from './connections.types.js';
import {
  connectionOfWebhook,
  endRenewal,
  insertCredentials,
  readCredentials,
  refuseRenewal,
  replaceCredentials,
  takeRenewal,
  webhookTokens,
} from './data/credentials.query.js';
import { connectionProblems } from './domain/connection.problems.js';

/** A connection's credentials as a request may give them anew. Absent keeps. */
export interface GivenSecrets {
  readonly credentials?: Credentials | undefined;
  readonly expiresAt?: string | null | undefined;
  readonly webhookSecret?: string | undefined;
}

/** Keeps what is secret of connections: sealed, and never in a record, an answer, the audit trail or a log. */
@Injectable()
export class ConnectionSecrets {
  constructor(
    private readonly database: TenantDatabase,
    private readonly seals: Seals,
  ) {}

  /** Keeps a new connection's secrets. @returns what signs its webhooks, to be shown once where it was not given */
  async keep(connectionId: string, given: GivenSecrets & { readonly credentials: Credentials }): Promise<string> {
    const webhookSecret = given.webhookSecret ?? randomBytes(32).toString('base64url');
    await insertCredentials(this.database, connectionId, {
      sealed: this.sealed(connectionId, given.credentials),
      expiresAt: given.expiresAt ? new Date(given.expiresAt) : null,
      webhook: this.seals.seal(webhookSecret, this.place(connectionId, 'webhook')),
      webhookToken: newToken(this.database.organisationId),
    });
    return webhookSecret;
  }

  async replace(connectionId: string, { credentials, expiresAt, webhookSecret }: GivenSecrets): Promise<void> {
    const until = expiresAt === undefined ? undefined : expiresAt === null ? null : new Date(expiresAt);
    await replaceCredentials(this.database, connectionId, {
      sealed: credentials && this.sealed(connectionId, credentials),
      // Another token has another end.
      expiresAt: credentials && until === undefined ? null : until,
      webhook: webhookSecret ? this.seals.seal(webhookSecret, this.place(connectionId, 'webhook')) : undefined,
    });
  }

  /** @throws Problem `jira_credentials_unreadable` */
  async open({ id, name }: Pick<JiraConnection, 'id' | 'name'>): Promise<KeptCredentials> {
    const kept = await readCredentials(this.database, id);
    const text = kept && this.opened(() => this.seals.open(kept.sealed, this.place(id, 'credentials')));
    if (!kept || text === undefined) throw new Problem(connectionProblems.jira_credentials_unreadable, { name });
    const { edition, refusedEdition, expiresAt, accessExpiresAt } = kept;
    const isRefused = refusedEdition === edition;
    return { credentials: JSON.parse(text) as Credentials, edition, isRefused, expiresAt, accessExpiresAt };
  }

  /** The last parts of the addresses that Jira calls, and when tokens end, by connection. */
  addresses(ids: readonly string[]): Promise<Map<string, { token: string; expiresAt: Date | null }>> {
    return webhookTokens(this.database, ids);
  }

  /** The connection whose address ends with this token, and what signs its webhooks (null when it cannot be read). */
  async byWebhookToken(token: string): Promise<{ connectionId: string; secret: string | null } | undefined> {
    const found = await connectionOfWebhook(this.database, token);
    if (!found) return undefined;
    const place = this.place(found.connectionId, 'webhook');
    return {
      connectionId: found.connectionId,
      secret: this.opened(() => this.seals.open(found.webhook, place)) ?? null,
    };
  }

  /** Takes the one right to renew the access token of this edition. */
  takeRenewal(connectionId: string, renewer: string, edition: number, seconds: number): Promise<boolean> {
    return takeRenewal(this.database, connectionId, { renewer, edition, seconds });
  }

  /** Gives the right back, and keeps in mind that asking again is of no use. */
  refuseRenewal(connectionId: string, renewer: string): Promise<void> {
    return refuseRenewal(this.database, connectionId, renewer);
  }

  /** Gives the right back, with the new tokens when there are any. */
  endRenewal(
    connectionId: string,
    renewer: string,
    renewed: { readonly credentials: Credentials; readonly accessExpiresAt: Date } | null,
  ): Promise<void> {
    const kept = renewed && {
      sealed: this.sealed(connectionId, renewed.credentials),
      accessExpiresAt: renewed.accessExpiresAt,
    };
    return endRenewal(this.database, connectionId, renewer, kept);
  }

  private sealed(connectionId: string, credentials: Credentials) {
    return this.seals.seal(JSON.stringify(credentials), this.place(connectionId, 'credentials'));
  }

  private place(connectionId: string, what: 'credentials' | 'webhook'): string {
    return `jira/${this.database.organisationId}/${connectionId}/${what}`;
  }

  private opened(open: () => string): string | undefined {
    try {
      return open();
    } catch (error) {
      if (error instanceof UnreadableSealError) return undefined;
      throw error;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../../platform/access/actor.js';
import { Settings } from '../../platform/config/settings.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { Outgoing } from '../../platform/outgoing/outgoing.js';
import { AccessTokens } from './access-tokens.js';
import { JiraClient } from './client/jira-client.js';
import { ConnectionSecrets } from './connection-secrets.js';
import type { Credentials, JiraConnection } from './connections.types.js';
import { deploymentOf } from './domain/site-address.js';
import type { JiraAccess, JiraApi, PointsGrant } from './jira-api.types.js';

/** Somebody waits for a test: it is not insisted on for long. */
const IMPATIENT = { attempts: 2, longestWaitMs: 3_000, timeoutMs: 15_000 };

/** Makes the clients of sites: one for each piece of work, because it counts what it uses. */
@Injectable()
export class SiteClients {
  constructor(
    private readonly database: TenantDatabase,
    private readonly outgoing: Outgoing,
    private readonly secrets: ConnectionSecrets,
    private readonly tokens: AccessTokens,
    private readonly settings: Settings,
  ) {}

  /** @param points who grants the points of the connection's hour */
  open(actor: Actor, connection: JiraConnection, points: PointsGrant): JiraApi {
    return new JiraClient({
      access: this.accessOf(actor, connection),
      dispatcher: this.outgoing.agent,
      sleep: (milliseconds) => pause(milliseconds),
      // Those that are repeated count too: no piece of work asks for ever.
      requestCap: connection.requestCap,
      points,
    });
  }

  /** A client of credentials that are kept nowhere. Those of OAuth are used as they are: a refresh would spend them. */
  openOnce(baseUrl: string, credentials: Credentials): JiraApi {
    const platform = deploymentOf(credentials.kind);
    const authorization = (): Promise<string> => Promise.resolve(headerOf(credentials));
    const access = { platform, baseUrl: this.apiUrl(baseUrl, credentials), authorization };
    return new JiraClient({ access, dispatcher: this.outgoing.agent, patience: IMPATIENT });
  }

  private accessOf(actor: Actor, connection: JiraConnection): JiraAccess {
    const { deployment: platform, baseUrl } = connection;
    if (connection.authentication !== 'oauth') {
      const authorization = async (): Promise<string> => headerOf(await this.credentialsOf(actor, connection));
      return { platform, baseUrl, authorization };
    }
    const bearer = async (refused?: string): Promise<string> =>
      `Bearer ${await this.tokens.current(actor, connection, refused)}`;
    return {
      platform,
      baseUrl: this.cloudUrl(connection.cloudId ?? ''),
      authorization: () => bearer(),
      renewed: (refused) => bearer(refused.replace(/^Bearer /, '')),
    };
  }

  private async credentialsOf(actor: Actor, connection: JiraConnection): Promise<Credentials> {
    return (await this.database.runApart(actor, () => this.secrets.open(connection))).credentials;
  }

  private apiUrl(baseUrl: string, credentials: Credentials): string {
    return credentials.kind === 'oauth' ? this.cloudUrl(credentials.cloudId) : baseUrl;
  }

  /** An OAuth app reaches every site through one address. */
  private cloudUrl(cloudId: string): string {
    return `${this.settings.ATLASSIAN_API_URL.replace(/\/+$/, '')}/ex/jira/${encodeURIComponent(cloudId)}`;
  }
}

function headerOf(credentials: Credentials): string {
  if (credentials.kind === 'api_token')
    return `Basic ${Buffer.from(`${credentials.email}:${credentials.token}`).toString('base64')}`;
  return `Bearer ${credentials.kind === 'oauth' ? (credentials.accessToken ?? '') : credentials.token}`;
}

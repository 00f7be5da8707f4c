import { Injectable } from '@nestjs/common';
import { mapConstraints, taken } from '../../platform/database/constraints.js';
import { type RecordKind, Records } from '../../platform/database/records.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { EventLog } from '../../platform/events/event-log.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { ConnectionSecrets } from './connection-secrets.js';
import type { ConnectionChanges, ConnectionDraft, Credentials, JiraConnection } from './connections.types.js';
import { JiraConnectionEntity } from './data/connection.entity.js';
import { makeState } from './data/connection-state.query.js';
import { deploymentOf, siteAddress, type SiteAddress } from './domain/site-address.js';

mapConstraints({ jira_connections_source: taken('baseUrl') });

export const CONNECTION: RecordKind<JiraConnectionEntity> = {
  entity: JiraConnectionEntity,
  type: 'jira_connection',
  table: 'jira_connections',
};

const CONNECTIONS: ListDefinition<JiraConnectionEntity> = {
  name: 'jira-connections',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(connection.name)', type: 'text', value: ({ name }) => name.toLowerCase() },
    createdAt: { sql: 'connection.created_at', type: 'timestamptz', value: ({ createdAt }) => createdAt },
  },
};

/** What an import may ask at most, and an hour may cost, where nothing else was said. */
const REQUEST_CAP = 2000;
const POINTS_PER_HOUR = 20_000;

/** The connections to Jira sites. Nothing here asks anything of Jira. */
@Injectable()
export class ConnectionsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly secrets: ConnectionSecrets,
    private readonly events: EventLog,
  ) {}

  list(query: PageQuery): Promise<Page<JiraConnection>> {
    const builder = this.database
      .repository(JiraConnectionEntity)
      .createQueryBuilder('connection')
      .where('connection.organisation_id = :organisation', { organisation: this.database.organisationId });
    return this.pages.read(CONNECTIONS, query, builder);
  }

  /** @throws Problem `not_found` */
  read(id: string): Promise<JiraConnection> {
    return this.records.find(CONNECTION, id);
  }

  /** As `read`, and nobody changes the connection until the unit of work ends. */
  hold(id: string, expected: ExpectedVersion = 'any'): Promise<JiraConnection> {
    return this.records.lock(CONNECTION, id, expected);
  }

  /** @throws Problem `validation`, `conflict` when the site is connected already */
  async connect(draft: ConnectionDraft): Promise<{ connection: JiraConnection; webhookSecret: string }> {
    const { baseUrl, source } = addressed(draft.baseUrl);
    const connection = await this.records.create(CONNECTION, {
      name: draft.name,
      baseUrl,
      source,
      ...signIn(draft.credentials),
      paused: draft.paused ?? false,
      backLinks: draft.backLinks ?? false,
      boardComments: draft.boardComments ?? false,
      requestCap: draft.requestCap ?? REQUEST_CAP,
      pointsPerHour: draft.pointsPerHour ?? POINTS_PER_HOUR,
    });
    await makeState(this.database, connection.id);
    return { connection, webhookSecret: await this.secrets.keep(connection.id, draft) };
  }

  /** @throws Problem `stale`, `not_found`, `validation` */
  async amend(id: string, changes: ConnectionChanges, expected: ExpectedVersion): Promise<JiraConnection> {
    const kept = await this.records.lock(CONNECTION, id, expected);
    const { credentials, expiresAt, webhookSecret, baseUrl, ...fields } = changes;
    const address = baseUrl === undefined ? undefined : addressed(baseUrl).baseUrl;
    if (address !== undefined && address !== kept.baseUrl && !credentials)
      throw invalid([{ pointer: '/credentials', code: 'credentials_needed' }]);
    const amended = await this.records.amend(CONNECTION, kept, {
      ...fields,
      baseUrl: address,
      ...(credentials ? signIn(credentials) : {}),
    });
    if (!credentials && expiresAt === undefined && webhookSecret === undefined) return amended;
    await this.secrets.replace(id, { credentials, expiresAt, webhookSecret });
    await this.tellReplaced(id, { credentials: Boolean(credentials), webhookSecret: webhookSecret !== undefined });
    return amended;
  }

  /** Forgets the site: its secrets, its rules, what is known of its issues. Initiatives stay, with their references. */
  async disconnect(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(CONNECTION, await this.records.lock(CONNECTION, id, expected));
  }

  /** The audit trail says that something secret was replaced, and nothing of it. */
  private async tellReplaced(recordId: string, what: Readonly<Record<string, boolean>>): Promise<void> {
    const name = 'jira_connection.secrets_replaced';
    await this.events.record({ name, recordType: CONNECTION.type, recordId, after: what });
  }
}

function addressed(text: string): SiteAddress {
  const address = siteAddress(text);
  if ('code' in address) throw invalid([address]);
  return address;
}

/** What may be known of how a connection signs in. */
function signIn(
  credentials: Credentials,
): Pick<JiraConnection, 'authentication' | 'deployment' | 'account' | 'cloudId'> {
  return {
    authentication: credentials.kind,
    deployment: deploymentOf(credentials.kind),
    account: credentials.kind === 'api_token' ? credentials.email : null,
    cloudId: credentials.kind === 'oauth' ? credentials.cloudId : null,
  };
}

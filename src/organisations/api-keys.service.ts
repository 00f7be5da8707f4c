import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { newId } from '../platform/ids.js';
import { type RecordKind, Records } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { invalid } from '../platform/problems/field-errors.js';
import { Actors } from './actors.js';
import { ApiKeyEntity } from './data/api-key.entity.js';
import { insertApiKey } from './data/api-keys.query.js';
import { organisationErrors } from './domain/organisation.problems.js';
import { hashOf, newToken } from './opaque-tokens.js';
import type { ApiKey } from './organisations.types.js';

const API_KEY: RecordKind<ApiKeyEntity> = { entity: ApiKeyEntity, type: 'api_key', table: 'api_keys' };

const API_KEYS: ListDefinition<ApiKeyEntity> = {
  name: 'api-keys',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(key.name)', type: 'text', value: (key) => key.name.toLowerCase() },
    createdAt: { sql: 'key.created_at', type: 'timestamptz', value: (key) => key.createdAt },
  },
};

export interface ApiKeyFields {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt?: string | null;
}

/** API keys: how machines come in. A key has scopes and no roles; it never decides for people. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly events: EventLog,
    private readonly actors: Actors,
  ) {}

  async list(query: PageQuery & { revoked?: 'true' | 'false' | 'all' }): Promise<Page<ApiKey>> {
    const builder = this.database
      .repository(ApiKeyEntity)
      .createQueryBuilder('key')
      .where('key.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (query.revoked !== 'all')
      builder.andWhere(`key.revoked_at is ${query.revoked === 'true' ? 'not null' : 'null'}`);
    return this.pages.read(API_KEYS, query, builder);
  }

  read(id: string): Promise<ApiKey> {
    return this.records.find(API_KEY, id);
  }

  /**
   * Makes a key: `rg_`, eight characters to know it by, and the secret.
   * @returns the key and its secret, which is kept nowhere
   * @throws Problem `validation` for an expiry in the past
   */
  async create({ name, scopes, expiresAt }: ApiKeyFields): Promise<{ key: ApiKey; secret: string }> {
    const expiry = expiresAt ? new Date(expiresAt) : null;
    if (expiry && expiry <= new Date())
      throw invalid([{ pointer: '/expiresAt', code: organisationErrors.in_the_past }]);
    const prefix = `rg_${randomBytes(4).toString('hex')}`;
    const secret = `${prefix}_${newToken(this.database.organisationId)}`;
    const id = newId();
    await insertApiKey(this.database, { id, name, prefix, hash: hashOf(secret), scopes, expiresAt: expiry });
    await this.events.record({
      name: 'api_key.created',
      recordType: 'api_key',
      recordId: id,
      after: { name, prefix, scopes, expiresAt: expiry },
    });
    return { key: await this.read(id), secret };
  }

  /** Revokes a key at once and for good. @throws Problem `stale`, `not_found` */
  async revoke(id: string, expected: ExpectedVersion): Promise<void> {
    const key = await this.records.lock(API_KEY, id, expected);
    if (key.revokedAt !== null) return;
    await this.records.amend(API_KEY, key, { revokedAt: new Date() }, 'revoked');
    this.database.afterCommit(() => this.actors.forget(id));
  }
}

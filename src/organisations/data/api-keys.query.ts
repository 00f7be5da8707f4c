import type { TenantDatabase } from '../../platform/database/tenant-database.js';

export interface NewApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly hash: Buffer;
  readonly scopes: readonly string[];
  readonly expiresAt: Date | null;
}

export async function insertApiKey(database: TenantDatabase, key: NewApiKey): Promise<void> {
  await database.query(
    `insert into api_keys (organisation_id, id, version, created_at, updated_at, name, prefix, hash, scopes, expires_at)
     values ($1, $2, 1, now(), now(), $3, $4, $5, $6, $7)`,
    [database.organisationId, key.id, key.name, key.prefix, key.hash, key.scopes, key.expiresAt],
  );
}

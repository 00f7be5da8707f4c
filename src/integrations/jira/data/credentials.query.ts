import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { Sealed } from '../../../platform/sealing/seals.js';

/** A connection's secrets as they are kept. */
export interface SealedCredentials {
  readonly sealed: Sealed;
  readonly edition: number;
  /** The edition with which no new access token was given. */
  readonly refusedEdition: number | null;
  readonly expiresAt: Date | null;
  readonly accessExpiresAt: Date | null;
  readonly webhook: Sealed;
  readonly webhookToken: string;
}

interface CredentialsRow {
  readonly key_id: string;
  readonly sealed: Buffer;
  readonly edition: number;
  readonly refused_edition: number | null;
  readonly expires_at: Date | null;
  readonly access_expires_at: Date | null;
  readonly webhook_key_id: string;
  readonly webhook_sealed: Buffer;
  readonly webhook_token: string;
}

/** Grain: one row, or none. */
export async function readCredentials(
  database: TenantDatabase,
  connectionId: string,
): Promise<SealedCredentials | undefined> {
  const [row] = await database.query<CredentialsRow & Record<string, unknown>>(
    `select key_id, sealed, edition, refused_edition, expires_at, access_expires_at, webhook_key_id, webhook_sealed, webhook_token
     from jira_credentials where organisation_id = $1 and connection_id = $2`,
    [database.organisationId, connectionId],
  );
  return (
    row && {
      sealed: { keyId: row.key_id, bytes: row.sealed },
      edition: row.edition,
      refusedEdition: row.refused_edition,
      expiresAt: row.expires_at,
      accessExpiresAt: row.access_expires_at,
      webhook: { keyId: row.webhook_key_id, bytes: row.webhook_sealed },
      webhookToken: row.webhook_token,
    }
  );
}

/** The last part of the address that Jira calls, by connection. Grain: one row per connection. */
export async function webhookTokens(
  database: TenantDatabase,
  connectionIds: readonly string[],
): Promise<Map<string, { token: string; expiresAt: Date | null }>> {
  const rows = await database.query<{ connection_id: string; webhook_token: string; expires_at: Date | null }>(
    `select connection_id, webhook_token, expires_at from jira_credentials
     where organisation_id = $1 and connection_id = any ($2::uuid[]) order by connection_id`,
    [database.organisationId, connectionIds],
  );
  return new Map(rows.map((row) => [row.connection_id, { token: row.webhook_token, expiresAt: row.expires_at }]));
}

/** The connection whose address ends like this. Grain: one row, or none. */
export async function connectionOfWebhook(
  database: TenantDatabase,
  token: string,
): Promise<{ connectionId: string; webhook: Sealed } | undefined> {
  const [row] = await database.query<{ connection_id: string; webhook_key_id: string; webhook_sealed: Buffer }>(
    `select connection_id, webhook_key_id, webhook_sealed from jira_credentials
     where organisation_id = $1 and webhook_token = $2`,
    [database.organisationId, token],
  );
  return row && { connectionId: row.connection_id, webhook: { keyId: row.webhook_key_id, bytes: row.webhook_sealed } };
}

export async function insertCredentials(
  database: TenantDatabase,
  connectionId: string,
  kept: { sealed: Sealed; expiresAt: Date | null; webhook: Sealed; webhookToken: string },
): Promise<void> {
  await database.query(
    `insert into jira_credentials (organisation_id, connection_id, key_id, sealed, edition, expires_at,
       webhook_key_id, webhook_sealed, webhook_token)
     values ($1, $2, $3, $4, 1, $5, $6, $7, $8)`,
    [
      database.organisationId,
      connectionId,
      kept.sealed.keyId,
      kept.sealed.bytes,
      kept.expiresAt,
      kept.webhook.keyId,
      kept.webhook.bytes,
      kept.webhookToken,
    ],
  );
}

/** What a person gave anew: a refresh that is under way then writes nothing any more. */
export async function replaceCredentials(
  database: TenantDatabase,
  connectionId: string,
  given: { sealed?: Sealed | undefined; expiresAt?: Date | null | undefined; webhook?: Sealed | undefined },
): Promise<void> {
  const { sealed, expiresAt, webhook } = given;
  await database.query(
    `update jira_credentials set key_id = coalesce($3, key_id), sealed = coalesce($4, sealed),
       edition = edition + case when $4::bytea is null then 0 else 1 end,
       access_expires_at = case when $4::bytea is null then access_expires_at end,
       renewer = case when $4::bytea is null then renewer end,
       expires_at = case when $5 then $6 else expires_at end,
       webhook_key_id = coalesce($7, webhook_key_id), webhook_sealed = coalesce($8, webhook_sealed)
     where organisation_id = $1 and connection_id = $2`,
    [
      database.organisationId,
      connectionId,
      sealed?.keyId ?? null,
      sealed?.bytes ?? null,
      expiresAt !== undefined,
      expiresAt ?? null,
      webhook?.keyId ?? null,
      webhook?.bytes ?? null,
    ],
  );
}

/**
 * Takes the right to renew an access token, for some seconds, of the edition that was read: whoever comes second, on
 * any instance, finds it taken or the edition gone.
 * @returns whether it was given
 */
export async function takeRenewal(
  database: TenantDatabase,
  connectionId: string,
  { renewer, edition, seconds }: { renewer: string; edition: number; seconds: number },
): Promise<boolean> {
  const rows = await database.query(
    `update jira_credentials set renewer = $3, renewed_until = now() + make_interval(secs => $5)
     where organisation_id = $1 and connection_id = $2 and edition = $4
       and (renewer is null or renewed_until < now())
     returning connection_id`,
    [database.organisationId, connectionId, renewer, edition, seconds],
  );
  return rows.length > 0;
}

/** Says that the site gives no new access token for these credentials: nobody needs to ask again. */
export async function refuseRenewal(database: TenantDatabase, connectionId: string, renewer: string): Promise<void> {
  await database.query(
    `update jira_credentials set refused_edition = edition, renewer = null, renewed_until = null
     where organisation_id = $1 and connection_id = $2 and renewer = $3`,
    [database.organisationId, connectionId, renewer],
  );
}

/** Gives the right back; with what came of it, when it did come. Nothing when somebody else holds it by now. */
export async function endRenewal(
  database: TenantDatabase,
  connectionId: string,
  renewer: string,
  renewed: { sealed: Sealed; accessExpiresAt: Date } | null,
): Promise<void> {
  await database.query(
    `update jira_credentials set renewer = null, renewed_until = null,
       key_id = coalesce($4, key_id), sealed = coalesce($5, sealed),
       access_expires_at = coalesce($6, access_expires_at),
       edition = edition + case when $5::bytea is null then 0 else 1 end
     where organisation_id = $1 and connection_id = $2 and renewer = $3`,
    [
      database.organisationId,
      connectionId,
      renewer,
      renewed?.sealed.keyId ?? null,
      renewed?.sealed.bytes ?? null,
      renewed?.accessExpiresAt ?? null,
    ],
  );
}

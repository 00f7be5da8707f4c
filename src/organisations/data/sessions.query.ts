import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { OwnSession } from '../organisations.types.js';

export interface NewSession {
  readonly id: string;
  readonly memberId: string;
  readonly authenticatedAt: Date;
  readonly lifetimeSeconds: number;
  readonly userAgent: string | null;
  readonly address: string;
}

export async function insertSession(database: TenantDatabase, session: NewSession): Promise<void> {
  await database.query(
    `insert into sessions (organisation_id, id, member_id, authenticated_at, expires_at, user_agent, address)
     values ($1, $2, $3, $4, now() + make_interval(secs => $5), $6, $7)`,
    [
      database.organisationId,
      session.id,
      session.memberId,
      session.authenticatedAt,
      session.lifetimeSeconds,
      session.userAgent,
      session.address,
    ],
  );
}

/** Keeps a refresh token by its hash. The same token twice (a repeated refresh) stays one row. */
export async function insertRefreshToken(
  database: TenantDatabase,
  token: { id: string; sessionId: string; hash: Buffer },
): Promise<void> {
  await database.query(
    `insert into refresh_tokens (organisation_id, id, session_id, hash) values ($1, $2, $3, $4)
     on conflict (organisation_id, hash) do nothing`,
    [database.organisationId, token.id, token.sessionId, token.hash],
  );
}

export interface LockedToken {
  readonly id: string;
  /** How long ago it was used, in seconds; null when it is unused. */
  readonly used_seconds_ago: number | null;
}

/** The refresh token, held until the end of the transaction: two refreshes with it come one after the other. */
export async function lockRefreshToken(database: TenantDatabase, hash: Buffer): Promise<LockedToken | undefined> {
  const [row] = await database.query<LockedToken>(
    `select id, extract(epoch from clock_timestamp() - used_at)::float8 as used_seconds_ago
     from refresh_tokens where organisation_id = $1 and hash = $2 for no key update`,
    [database.organisationId, hash],
  );
  return row;
}

export async function markUsed(database: TenantDatabase, tokenId: string): Promise<void> {
  await database.query('update refresh_tokens set used_at = now() where organisation_id = $1 and id = $2', [
    database.organisationId,
    tokenId,
  ]);
}

export async function prolongSession(
  database: TenantDatabase,
  sessionId: string,
  lifetimeSeconds: number,
): Promise<void> {
  await database.query(
    `update sessions set last_used_at = now(), expires_at = now() + make_interval(secs => $3)
     where organisation_id = $1 and id = $2`,
    [database.organisationId, sessionId, lifetimeSeconds],
  );
}

/** @returns whether there was such a live session of that member */
export async function revokeSession(database: TenantDatabase, memberId: string, sessionId: string): Promise<boolean> {
  const rows = await database.query(
    `update sessions set revoked_at = now()
     where organisation_id = $1 and member_id = $2 and id = $3 and revoked_at is null returning id`,
    [database.organisationId, memberId, sessionId],
  );
  return rows.length > 0;
}

interface Row {
  readonly id: string;
  readonly created_at: Date;
  readonly last_used_at: Date;
  readonly expires_at: Date;
  readonly user_agent: string | null;
  readonly address: string | null;
}

/** One row a live session of the member in this organisation, the last used first. */
export async function sessionsOf(database: TenantDatabase, memberId: string): Promise<OwnSession[]> {
  const rows = await database.query<Row>(
    `select sessions.id, sessions.created_at, sessions.last_used_at, sessions.expires_at, sessions.user_agent, sessions.address
     from sessions
     join members on members.organisation_id = sessions.organisation_id and members.id = sessions.member_id
     join users on users.id = members.user_id
     where sessions.organisation_id = $1 and sessions.member_id = $2 and sessions.revoked_at is null
       and sessions.expires_at > now() and sessions.authenticated_at > users.sessions_valid_from
     order by sessions.last_used_at desc, sessions.id desc`,
    [database.organisationId, memberId],
  );
  return rows.map(({ created_at, last_used_at, expires_at, user_agent, ...row }) => ({
    ...row,
    createdAt: created_at,
    lastUsedAt: last_used_at,
    expiresAt: expires_at,
    userAgent: user_agent,
  }));
}

/** Ends every session of the caller's own user, in all its organisations; this one session may go on. */
export async function endSessions(database: TenantDatabase, userId: string, except: string | null): Promise<void> {
  await database.query('update users set sessions_valid_from = now() where id = $1', [userId]);
  if (except === null) return;
  await database.query(
    `update sessions set authenticated_at = now() + interval '1 millisecond' where organisation_id = $1 and id = $2`,
    [database.organisationId, except],
  );
}

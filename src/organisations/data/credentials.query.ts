import type { SystemDatabase } from '../../platform/database/system-database.js';

export interface SessionRow {
  readonly member_id: string;
  readonly user_id: string;
  readonly name: string;
  readonly person_id: string | null;
  readonly roles: string[];
}

/** One row when the session is alive: not revoked, not expired, its member still there, its password still the same. */
export async function liveSession(
  system: SystemDatabase,
  organisationId: string,
  sessionId: string,
): Promise<SessionRow | undefined> {
  const [row] = await system.query<SessionRow>(LIVE_SESSION, [organisationId, sessionId], 'live-session');
  return row;
}

const LIVE_SESSION = `
select members.id as member_id, members.user_id, users.name, members.person_id, members.roles
from sessions
join members on members.organisation_id = sessions.organisation_id and members.id = sessions.member_id
join users on users.id = members.user_id
where sessions.organisation_id = $1 and sessions.id = $2
  and sessions.revoked_at is null and sessions.expires_at > now()
  and sessions.authenticated_at > users.sessions_valid_from
  and members.removed_at is null`;

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: string[];
}

/** One row when the key is alive: not revoked, not expired. */
export async function liveApiKey(
  system: SystemDatabase,
  organisationId: string,
  hash: Buffer,
): Promise<ApiKeyRow | undefined> {
  const [row] = await system.query<ApiKeyRow>(LIVE_API_KEY, [organisationId, hash], 'live-api-key');
  return row;
}

const LIVE_API_KEY = `
select api_keys.id, api_keys.name, api_keys.scopes
from api_keys
where api_keys.organisation_id = $1 and api_keys.hash = $2
  and api_keys.revoked_at is null and (api_keys.expires_at is null or api_keys.expires_at > now())`;

/** Notes that a key is in use. At most once a minute a key, over all instances. */
export async function noteUse(system: SystemDatabase, organisationId: string, keyId: string): Promise<void> {
  await system.query(
    `update api_keys set last_used_at = now()
     where organisation_id = $1 and id = $2 and (last_used_at is null or last_used_at < now() - interval '1 minute')`,
    [organisationId, keyId],
  );
}

export interface RefreshRow {
  readonly session_id: string;
  readonly member_id: string;
  readonly user_id: string;
  readonly name: string;
  readonly person_id: string | null;
  readonly roles: string[];
  readonly email: string;
  readonly alive: boolean;
}

/** One row when there ever was such a refresh token, with whom it belongs to and whether its session still lives. */
export async function refreshTokenOwner(
  system: SystemDatabase,
  organisationId: string,
  hash: Buffer,
): Promise<RefreshRow | undefined> {
  const [row] = await system.query<RefreshRow>(REFRESH_TOKEN_OWNER, [organisationId, hash], 'refresh-token-owner');
  return row;
}

const REFRESH_TOKEN_OWNER = `
select sessions.id as session_id, members.id as member_id, members.user_id, users.name, users.email, members.person_id, members.roles,
  (sessions.revoked_at is null and sessions.expires_at > now()
    and sessions.authenticated_at > users.sessions_valid_from and members.removed_at is null) as alive
from refresh_tokens
join sessions on sessions.organisation_id = refresh_tokens.organisation_id and sessions.id = refresh_tokens.session_id
join members on members.organisation_id = sessions.organisation_id and members.id = sessions.member_id
join users on users.id = members.user_id
where refresh_tokens.organisation_id = $1 and refresh_tokens.hash = $2`;

/** Forgets sessions a week after they ended, and refresh tokens that were used longer ago than any session lasts. */
export async function deleteOldSessions(system: SystemDatabase): Promise<void> {
  await system.query(
    `delete from sessions where expires_at < now() - interval '7 days' or revoked_at < now() - interval '7 days'`,
  );
  await system.query(`delete from refresh_tokens where used_at < now() - interval '31 days'`);
}

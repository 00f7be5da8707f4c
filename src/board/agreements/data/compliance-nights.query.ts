import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { TeamCompliance } from '../domain/compliance.js';

/** What a team kept and broke on an earlier night; `team` is its id, `none` for initiatives without one. */
export interface ComplianceNight {
  readonly team: string;
  readonly kept: number;
  readonly broken: number;
}

export const NO_TEAM = 'none';

/** Keeps today's figures (UTC); a second time on the same day replaces them. */
export async function keepCompliance(database: TenantDatabase, teams: readonly TeamCompliance[]): Promise<void> {
  await database.query(
    `insert into agreement_compliance (organisation_id, taken_on, team, kept, broken)
     select $1, (now() at time zone 'utc')::date, said.team, said.kept, said.broken
     from unnest($2::text[], $3::integer[], $4::integer[]) as said (team, kept, broken)
     on conflict (organisation_id, taken_on, team) do update set kept = excluded.kept, broken = excluded.broken`,
    [
      database.organisationId,
      teams.map(({ teamId }) => teamId ?? NO_TEAM),
      teams.map(({ kept }) => kept),
      teams.map(({ broken }) => broken),
    ],
  );
}

/** Grain: one row per team of the latest night from 30 to 37 days ago; none when there is no such night. */
export function complianceOfAMonthAgo(database: TenantDatabase): Promise<ComplianceNight[]> {
  return database.query<ComplianceNight & Record<string, unknown>>(
    `with night as (
       select max(kept.taken_on) as taken_on from agreement_compliance kept
       where kept.organisation_id = $1
         and kept.taken_on between (now() at time zone 'utc')::date - 37 and (now() at time zone 'utc')::date - 30
     )
     select kept.team, kept.kept, kept.broken
     from agreement_compliance kept join night on night.taken_on = kept.taken_on
     where kept.organisation_id = $1
     order by kept.team`,
    [database.organisationId],
  );
}

/** The latest night that was kept, one row per team; `takenOn` (YYYY-MM-DD) null and no rows when there was none yet. */
export async function latestCompliance(
  database: TenantDatabase,
): Promise<{ readonly takenOn: string | null; readonly teams: ComplianceNight[] }> {
  const rows = await database.query<ComplianceNight & { taken_on: string }>(
    `select kept.team, kept.kept, kept.broken, to_char(kept.taken_on, 'YYYY-MM-DD') as taken_on
     from agreement_compliance kept
     where kept.organisation_id = $1
       and kept.taken_on = (select max(last.taken_on) from agreement_compliance last where last.organisation_id = $1)
     order by kept.team`,
    [database.organisationId],
  );
  const teams = rows.map(({ team, kept, broken }) => ({ team, kept, broken }));
  return { takenOn: rows[0]?.taken_on ?? null, teams };
}

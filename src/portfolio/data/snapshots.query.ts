import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { EarlierNight, NightFigures } from '../portfolio.types.js';

/** The figures of an earlier night, as the trend shows them; null also where a figure was not kept yet. */
export interface Snapshot extends Omit<EarlierNight, 'activeInitiatives' | 'activeEffort'> {
  readonly daysAgo: number;
}

/**
 * Keeps the figures of nights, each another day, those of today (UTC) where no day is given; a second time on the same
 * day replaces them.
 */
export async function keepSnapshots(
  database: TenantDatabase,
  nights: readonly (NightFigures & { readonly takenOn: string | null })[],
): Promise<void> {
  await database.query(
    `insert into portfolio_snapshots (
       organisation_id, taken_on, fragmentation_index, uncontributing_share, underway_without_approval,
       active_initiatives, active_effort, white_spots, open_conflicts, duplicated_effort
     )
     select
       $1, coalesce(night."takenOn", (now() at time zone 'utc')::date), night."fragmentationIndex",
       night."uncontributingShare", night."underwayWithoutApproval", night."activeInitiatives", night."activeEffort",
       night."whiteSpots", night."openConflicts", night."duplicatedEffort"
     from jsonb_to_recordset($2::jsonb) as night(
       "takenOn" date, "fragmentationIndex" double precision, "uncontributingShare" double precision,
       "underwayWithoutApproval" integer, "activeInitiatives" integer, "activeEffort" double precision,
       "whiteSpots" integer, "openConflicts" integer, "duplicatedEffort" double precision
     )
     on conflict (organisation_id, taken_on) do update set
       fragmentation_index = excluded.fragmentation_index,
       uncontributing_share = excluded.uncontributing_share,
       underway_without_approval = excluded.underway_without_approval,
       active_initiatives = excluded.active_initiatives,
       active_effort = excluded.active_effort,
       white_spots = excluded.white_spots,
       open_conflicts = excluded.open_conflicts,
       duplicated_effort = excluded.duplicated_effort`,
    [database.organisationId, JSON.stringify(nights)],
  );
}

/** Grain: one night; those of the last thirteen weeks, oldest first, today's left out. */
export async function snapshotsOfThirteenWeeks(database: TenantDatabase): Promise<Snapshot[]> {
  const { rows } = await database.statement<Snapshot>({
    name: 'portfolio-snapshots',
    text: `
      select
        to_char(portfolio_snapshots.taken_on, 'YYYY-MM-DD') as "takenOn",
        (now() at time zone 'utc')::date - portfolio_snapshots.taken_on as "daysAgo",
        portfolio_snapshots.fragmentation_index as "fragmentationIndex",
        portfolio_snapshots.uncontributing_share as "uncontributingShare",
        portfolio_snapshots.underway_without_approval as "underwayWithoutApproval",
        portfolio_snapshots.white_spots as "whiteSpots",
        portfolio_snapshots.open_conflicts as "openConflicts",
        portfolio_snapshots.duplicated_effort as "duplicatedEffort"
      from portfolio_snapshots
      where portfolio_snapshots.organisation_id = $1
        and portfolio_snapshots.taken_on between (now() at time zone 'utc')::date - 91 and (now() at time zone 'utc')::date - 1
      order by portfolio_snapshots.taken_on`,
    values: [database.organisationId],
  });
  return rows;
}

/** The latest night from 30 to 37 days ago; null when there is none. A week's grace, for nights that were missed. */
export function monthAgoOf(nights: readonly Snapshot[]): Snapshot | null {
  return nights.findLast(({ daysAgo }) => daysAgo >= 30 && daysAgo <= 37) ?? null;
}

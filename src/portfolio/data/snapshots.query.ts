import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { Figures } from '../domain/figures.js';

/** The figures of an earlier night. */
export interface Snapshot {
  /** YYYY-MM-DD, UTC. */
  readonly takenOn: string;
  readonly daysAgo: number;
  readonly fragmentationIndex: number | null;
  readonly uncontributingShare: number | null;
  readonly underwayWithoutApproval: number;
  /** Null when unknown, or when it was not kept yet. */
  readonly whiteSpots: number | null;
  readonly openConflicts: number | null;
  /** 0..1. */
  readonly duplicatedEffort: number | null;
}

/** What is kept of a night. */
export interface KeptFigures extends Figures {
  readonly whiteSpots: number | null;
  readonly openConflicts: number | null;
  /** 0..1. */
  readonly duplicatedEffort: number | null;
}

/** Keeps today's figures (UTC); a second time on the same day replaces them. */
export async function keepSnapshot(database: TenantDatabase, figures: KeptFigures): Promise<void> {
  await database.query(
    `insert into portfolio_snapshots as kept (
       organisation_id, taken_on, fragmentation_index, uncontributing_share, underway_without_approval,
       active_initiatives, active_effort, white_spots, open_conflicts, duplicated_effort
     )
     values ($1, (now() at time zone 'utc')::date, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (organisation_id, taken_on) do update set
       fragmentation_index = excluded.fragmentation_index,
       uncontributing_share = excluded.uncontributing_share,
       underway_without_approval = excluded.underway_without_approval,
       active_initiatives = excluded.active_initiatives,
       active_effort = excluded.active_effort,
       white_spots = excluded.white_spots,
       open_conflicts = excluded.open_conflicts,
       duplicated_effort = excluded.duplicated_effort`,
    [
      database.organisationId,
      figures.fragmentationIndex,
      figures.uncontributingShare,
      figures.underwayWithoutApproval,
      figures.activeInitiatives,
      figures.activeEffort,
      figures.whiteSpots,
      figures.openConflicts,
      figures.duplicatedEffort,
    ],
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

import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { FigureKind } from '../domain/findings/kinds.js';
import type { TouchedKinds, TouchedPart } from '../domain/findings/touched.js';

export interface QueuedWork {
  readonly id: string;
  readonly part: TouchedPart;
  readonly kinds: TouchedKinds;
  /** The initiatives whose pairs are to be compared anew. */
  readonly initiativeIds: readonly string[];
}

/**
 * Asks for a new look, in the transaction of the change: one row for all of it.
 * @param kinds of the figures; null is all
 */
export async function queueWork(
  database: TenantDatabase,
  part: TouchedPart,
  initiativeIds: readonly string[],
  kinds: TouchedKinds = null,
): Promise<void> {
  await database.statement({
    name: 'radar-queue',
    text: 'insert into radar_queue (organisation_id, initiative_ids, part, kinds) values ($1, $2::uuid[], $3, $4)',
    values: [database.organisationId, initiativeIds, part, kinds && [...kinds]],
  });
}

/** The oldest work that waits. Grain: one row per transaction that changed something. */
export async function queuedWork(database: TenantDatabase, limit: number): Promise<QueuedWork[]> {
  const rows = await database.query<QueuedRow & Record<string, unknown>>(
    `select queued.id, queued.part, queued.kinds, queued.initiative_ids from radar_queue as queued
     where queued.organisation_id = $1 order by queued.id limit $2`,
    [database.organisationId, limit],
  );
  return rows.map(({ id, part, kinds, initiative_ids }) => ({
    ...{ id, part, initiativeIds: initiative_ids },
    kinds: kinds && new Set(kinds),
  }));
}

interface QueuedRow {
  readonly id: string;
  readonly part: TouchedPart;
  readonly kinds: readonly FigureKind[] | null;
  readonly initiative_ids: readonly string[];
}

export interface QueuedTotal {
  readonly changes: number;
  readonly initiatives: number;
  readonly everything: boolean;
}

/** How many changes and how many of their initiatives wait, and whether everything is to be looked at. */
export async function queuedTotal(database: TenantDatabase): Promise<QueuedTotal> {
  const [row] = await database.query<{ changes: number; initiatives: number; everything: boolean }>(
    `select count(*)::int as changes, coalesce(sum(cardinality(queued.initiative_ids)), 0)::int as initiatives,
       coalesce(bool_or(queued.part = 'everything'), false) as everything
     from radar_queue as queued where queued.organisation_id = $1`,
    [database.organisationId],
  );
  return row ?? { changes: 0, initiatives: 0, everything: false };
}

/** Takes work off the queue that has been done. */
export async function unqueueWork(database: TenantDatabase, ids: readonly string[]): Promise<void> {
  await database.query('delete from radar_queue where organisation_id = $1 and id = any ($2::bigint[])', [
    database.organisationId,
    ids,
  ]);
}

/**
 * Lets nobody else examine this organisation until the transaction ends. It takes no transaction number, so the
 * portfolio may still be read from memory.
 * @param patient waits while another examination runs
 * @returns false when another one runs and nobody waited for it
 */
export async function holdExamination(database: TenantDatabase, patient: boolean): Promise<boolean> {
  const lock = patient ? 'pg_advisory_xact_lock' : 'pg_try_advisory_xact_lock';
  const [row] = await database.query<{ held: boolean | '' }>(
    `select ${lock}(hashtextextended('radar ' || $1, 0)) as held`,
    [database.organisationId],
  );
  return row?.held !== false;
}

export interface Examined {
  readonly examinedAt: Date;
  readonly wholeAt: Date | null;
  readonly medianEffort: number;
  /** Which snapshot of the texts' statistics pairs were compared with; null when none was. */
  readonly statistics: string | null;
}

interface ExaminedRow {
  readonly examined_at: Date;
  readonly whole_at: Date | null;
  readonly median_effort: number;
  readonly statistics: string | null;
}

/** When the organisation was last looked at; null when never. */
export async function lastExamination(database: TenantDatabase): Promise<Examined | null> {
  const [row] = await database.query<ExaminedRow & { [column: string]: unknown }>(
    `select examination.examined_at, examination.whole_at, examination.median_effort, examination.statistics
     from radar_examinations as examination where examination.organisation_id = $1`,
    [database.organisationId],
  );
  if (!row) return null;
  const { examined_at: examinedAt, whole_at: wholeAt, median_effort: medianEffort, statistics } = row;
  return { examinedAt, wholeAt, medianEffort, statistics };
}

/** Remembers an examination that ends with this transaction. */
export async function keepExamination(
  database: TenantDatabase,
  { whole, medianEffort, statistics }: Pick<Examined, 'medianEffort' | 'statistics'> & { readonly whole: boolean },
): Promise<void> {
  await database.query(
    `insert into radar_examinations as kept (organisation_id, examined_at, whole_at, median_effort, statistics)
     values ($1, now(), case when $2 then now() end, $3, $4)
     on conflict (organisation_id) do update set examined_at = excluded.examined_at,
       whole_at = coalesce(excluded.whole_at, kept.whole_at), median_effort = excluded.median_effort,
       statistics = excluded.statistics`,
    [database.organisationId, whole, medianEffort, statistics],
  );
}

import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { PagePlan } from '../../platform/http/pages.js';
import type { RegisterPart } from '../../initiatives/initiatives.types.js';
import type { KeptMerge, LineageStep, Merge } from '../merging.types.js';

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COLUMNS = `m.id, m.version, m.into_id as "intoId",
  array(select part.from_id from merge_parts part
    where part.organisation_id = m.organisation_id and part.merge_id = m.id order by part.from_id) as "fromIds",
  m.reason, m.resolutions, m.carried_over as "carriedOver", m.conflicts,
  m.merged_by as "mergedBy", m.merged_by_name as "mergedByName", ${instant('m.undone_at')} as "undoneAt",
  m.undone_by_name as "undoneByName", m.undo_reason as "undoReason",
  ${instant('m.created_at')} as "createdAt", ${instant('m.updated_at')} as "updatedAt"`;

type Row<T> = T & Record<string, unknown>;

/** Keeps a merge that was made. Grain: one row, and one per absorbed initiative. */
export async function insertMerge(database: TenantDatabase, merge: KeptMerge): Promise<void> {
  await database.query(
    `insert into merges (organisation_id, id, into_id, reason, resolutions, carried_over, conflicts, before, after,
       merged_by, merged_by_name, created_at, updated_at)
     values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7::jsonb, $8::jsonb, $9::jsonb, $10, $11, $12, $12)`,
    [
      database.organisationId,
      merge.id,
      merge.intoId,
      merge.reason,
      ...[merge.resolutions, merge.carriedOver, merge.conflicts, merge.before, merge.after].map((part) =>
        JSON.stringify(part),
      ),
      merge.mergedBy,
      merge.mergedByName,
      merge.createdAt,
    ],
  );
  await database.query(
    `insert into merge_parts (organisation_id, merge_id, from_id) select $1::uuid, $2::uuid, unnest($3::uuid[])`,
    [database.organisationId, merge.id, merge.fromIds],
  );
}

/** One merge; null when there is none. Grain: one row. */
export async function readMerge(database: TenantDatabase, id: string): Promise<Merge | null> {
  const [row] = await database.query<Row<Merge>>(
    `select ${COLUMNS} from merges m where m.organisation_id = $1 and m.id = $2`,
    [database.organisationId, id],
  );
  return row ?? null;
}

/** One merge with what was there before and after, held until the transaction ends; null when there is none. */
export async function lockMerge(
  database: TenantDatabase,
  id: string,
): Promise<(Merge & { before: RegisterPart; after: RegisterPart }) | null> {
  const [row] = await database.query<Row<KeptMerge>>(
    `select ${COLUMNS}, m.before, m.after from merges m where m.organisation_id = $1 and m.id = $2 for no key update`,
    [database.organisationId, id],
  );
  return row ?? null;
}

/** Says that a merge was taken back. Grain: one row. */
export async function markUndone(
  database: TenantDatabase,
  id: string,
  undone: { readonly byName: string; readonly reason: string | null },
): Promise<void> {
  await database.query(
    `update merges m set version = m.version + 1, updated_at = now(), undone_at = now(), undone_by_name = $3,
       undo_reason = $4
     where m.organisation_id = $1 and m.id = $2`,
    [database.organisationId, id, undone.byName, undone.reason],
  );
}

export interface MergeFilter {
  readonly initiativeId?: string;
  readonly undone?: boolean;
}

/** A page of merges. Grain: one row per merge. */
export async function listMerges(database: TenantDatabase, filter: MergeFilter, plan: PagePlan): Promise<Merge[]> {
  const after = plan.after(4);
  return database.query<Row<Merge>>(
    `select ${COLUMNS} from merges m
     where m.organisation_id = $1
       and ($2::uuid is null or m.into_id = $2 or exists (select from merge_parts part
         where part.organisation_id = $1 and part.merge_id = m.id and part.from_id = $2))
       and ($3::boolean is null or (m.undone_at is not null) = $3)
       and ${after.sql}
     order by ${plan.orderBy} limit ${plan.limit}`,
    [database.organisationId, filter.initiativeId ?? null, filter.undone ?? null, ...after.values],
  );
}

/** Merges of these initiatives, standing ones, made after a moment. Grain: one id per merge. */
export async function laterMerges(
  database: TenantDatabase,
  initiativeIds: readonly string[],
  mergeId: string,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `select m.id from merges m
     where m.organisation_id = $1 and m.undone_at is null and m.id > $3 and (m.into_id = any($2::uuid[])
       or exists (select from merge_parts part where part.organisation_id = $1 and part.merge_id = m.id
         and part.from_id = any($2::uuid[])))
     order by m.id`,
    [database.organisationId, initiativeIds, mergeId],
  );
  return rows.map(({ id }) => id);
}

/** Every standing merge that an initiative went up in or took in, however many steps away. Grain: one row per step. */
export async function lineageSteps(database: TenantDatabase, initiativeId: string): Promise<LineageStep[]> {
  return database.query<Row<LineageStep>>(
    `with recursive steps as (
       select m.id as merge_id, part.from_id, m.into_id, m.created_at, m.merged_by_name, m.reason
       from merges m join merge_parts part on part.organisation_id = $1 and part.merge_id = m.id
       where m.organisation_id = $1 and m.undone_at is null
     ), onward as (
       select steps.* from steps where steps.from_id = $2
       union select steps.* from onward join steps on steps.from_id = onward.into_id
     ), backward as (
       select steps.* from steps where steps.into_id = $2
       union select steps.* from backward join steps on steps.into_id = backward.from_id
     )
     select step.merge_id as "mergeId", step.from_id as "fromId", step.into_id as "intoId",
       ${instant('step.created_at')} as "mergedAt", step.merged_by_name as "mergedByName", step.reason
     from (select * from onward union select * from backward) step
     order by step.created_at, step.merge_id, step.from_id`,
    [database.organisationId, initiativeId],
  );
}

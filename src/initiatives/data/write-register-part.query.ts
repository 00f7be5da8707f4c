import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { CarriedReference, Relation } from '../initiatives.types.js';

/** Removes relations. Grain: one row per id. */
export async function removeRelations(database: TenantDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await database.query(`delete from initiative_relations r where r.organisation_id = $1 and r.id = any($2::uuid[])`, [
    database.organisationId,
    ids,
  ]);
}

/**
 * Writes relations as they are given, times and ratification included; one with the id of a removed relation takes its
 * place. Grain: one row per relation.
 */
export async function insertRelations(database: TenantDatabase, relations: readonly Relation[]): Promise<void> {
  if (relations.length === 0) return;
  const column = <K extends keyof Relation>(name: K): Relation[K][] => relations.map((relation) => relation[name]);
  await database.query(
    `insert into initiative_relations (organisation_id, id, version, kind, from_id, to_id, note, coordinator_id,
       ratified_by, ratified_at, created_at, updated_at)
     select $1::uuid, new.* from unnest($2::uuid[], $3::integer[], $4::text[], $5::uuid[], $6::uuid[], $7::text[],
       $8::uuid[], $9::uuid[], $10::timestamptz[], $11::timestamptz[], $12::timestamptz[]) as new`,
    [
      database.organisationId,
      column('id'),
      column('version'),
      column('kind'),
      column('fromId'),
      column('toId'),
      column('note'),
      column('coordinatorId'),
      column('ratifiedBy'),
      column('ratifiedAt'),
      column('createdAt'),
      column('updatedAt'),
    ],
  );
}

/** Says anew which references of these initiatives a merge brought. Grain: one row per reference. */
export async function writeCarried(
  database: TenantDatabase,
  initiativeIds: readonly string[],
  carried: readonly CarriedReference[],
): Promise<void> {
  await database.query(
    `delete from initiative_carried_references c where c.organisation_id = $1 and c.initiative_id = any($2::uuid[])`,
    [database.organisationId, initiativeIds],
  );
  if (carried.length === 0) return;
  await database.query(
    `insert into initiative_carried_references (organisation_id, source, external_id, initiative_id, from_id)
     select $1::uuid, new.* from unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[]) as new
     on conflict (organisation_id, source, external_id)
     do update set initiative_id = excluded.initiative_id, from_id = excluded.from_id`,
    [
      database.organisationId,
      carried.map((one) => one.source),
      carried.map((one) => one.externalId),
      carried.map((one) => one.initiativeId),
      carried.map((one) => one.fromId),
    ],
  );
}

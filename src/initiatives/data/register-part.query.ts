import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { CarriedReference, Relation } from '../initiatives.types.js';

const instant = (column: string, name: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "${name}"`;

/** Every relation that touches one of these initiatives. Grain: one row per relation. */
export async function relationsTouching(database: TenantDatabase, ids: readonly string[]): Promise<Relation[]> {
  return database.query<Relation & Record<string, unknown>>(
    `select r.id, r.version, r.kind, r.from_id as "fromId", r.to_id as "toId", r.note,
       r.coordinator_id as "coordinatorId", r.ratified_at is not null as ratified, r.ratified_by as "ratifiedBy",
       ${instant('r.ratified_at', 'ratifiedAt')}, ${instant('r.created_at', 'createdAt')},
       ${instant('r.updated_at', 'updatedAt')}
     from initiative_relations r
     where r.organisation_id = $1 and (r.from_id = any($2::uuid[]) or r.to_id = any($2::uuid[]))
     order by r.id`,
    [database.organisationId, ids],
  );
}

/** The references of these initiatives that a merge brought. Grain: one row per reference. */
export async function carriedReferences(database: TenantDatabase, ids: readonly string[]): Promise<CarriedReference[]> {
  return database.query<CarriedReference & Record<string, unknown>>(
    `select c.source, c.external_id as "externalId", c.initiative_id as "initiativeId", c.from_id as "fromId"
     from initiative_carried_references c
     where c.organisation_id = $1 and c.initiative_id = any($2::uuid[])
     order by c.source, c.external_id`,
    [database.organisationId, ids],
  );
}

/** Child → programme, for these initiatives and everything above them. Grain: one row per part. */
export async function programmesAbove(
  database: TenantDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.query<{ from_id: string; to_id: string }>(
    `with recursive above as (
       select r.from_id, r.to_id from initiative_relations r
       where r.organisation_id = $1 and r.kind = 'part_of' and r.from_id = any($2::uuid[])
       union
       select r.from_id, r.to_id from above join initiative_relations r
         on r.organisation_id = $1 and r.kind = 'part_of' and r.from_id = above.to_id
     )
     select above.from_id, above.to_id from above order by above.from_id`,
    [database.organisationId, ids],
  );
  return new Map(rows.map((row) => [row.from_id, row.to_id]));
}

/** Which of these initiatives and people there are no longer. Grain: one row per missing record. */
export async function missingRecords(
  database: TenantDatabase,
  initiativeIds: readonly string[],
  personIds: readonly string[],
): Promise<{ record: 'initiative' | 'person'; id: string }[]> {
  return database.query(
    `select 'initiative' as record, asked.id from unnest($2::uuid[]) as asked (id)
     where not exists (select from initiatives i where i.organisation_id = $1 and i.id = asked.id)
     union all
     select 'person', asked.id from unnest($3::uuid[]) as asked (id)
     where not exists (select from people p where p.organisation_id = $1 and p.id = asked.id)
     order by 1, 2`,
    [database.organisationId, initiativeIds, personIds],
  );
}

/** Whether a merge made this initiative go up in another. Grain: one answer. */
export async function wasMerged(database: TenantDatabase, id: string): Promise<boolean> {
  const rows = await database.query(
    `select from initiative_relations r
     where r.organisation_id = $1 and r.from_id = $2 and r.kind = 'merged_into'`,
    [database.organisationId, id],
  );
  return rows.length > 0;
}

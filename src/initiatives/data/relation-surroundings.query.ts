import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { RelationSurroundings } from '../domain/relation-rules.js';
import type { RelationKind } from '../initiatives.types.js';

/** Lets one transaction at a time change programmes: two changes that are each sound could make a circle together. */
export async function holdProgrammes(database: TenantDatabase): Promise<void> {
  await database.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `programmes ${database.organisationId}`,
  ]);
}

const QUESTION = `
with recursive above as (
  select r.to_id as id from initiative_relations r
  where r.organisation_id = $1 and r.kind = 'part_of' and r.from_id = $3
  union
  select r.to_id from above join initiative_relations r
    on r.organisation_id = $1 and r.kind = 'part_of' and r.from_id = above.id
)
select
  (select r.to_id from initiative_relations r
    where r.organisation_id = $1 and r.kind = 'part_of' and r.from_id = $2) as parent,
  array(select above.id from above) as ancestors,
  coalesce((select json_agg(json_build_object('kind', r.kind, 'fromId', r.from_id, 'toId', r.to_id) order by r.id)
    from initiative_relations r
    where r.organisation_id = $1
      and ((r.from_id = $2 and r.to_id = $3) or (r.from_id = $3 and r.to_id = $2))), '[]') as between`;

interface Row {
  readonly parent: string | null;
  readonly ancestors: string[];
  readonly between: { kind: RelationKind; fromId: string; toId: string }[];
}

/** What the rules of relations need to know about two initiatives. Grain: one answer. */
export async function relationSurroundings(
  database: TenantDatabase,
  fromId: string,
  toId: string,
): Promise<RelationSurroundings> {
  const [row] = await database.query<Row>(QUESTION, [database.organisationId, fromId, toId]);
  return {
    fromId,
    parentOfFrom: row?.parent ?? null,
    ancestorsOfTo: row?.ancestors ?? [],
    between: row?.between ?? [],
  };
}

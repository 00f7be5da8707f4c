import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { PagePlan } from '../../platform/http/pages.js';
import type { Coordination } from '../coordinating.types.js';

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COLUMNS = `c.id, c.version,
  array(select part.initiative_id from coordination_parts part
    where part.organisation_id = c.organisation_id and part.coordination_id = c.id
    order by part.initiative_id) as "initiativeIds",
  c.finding_id as "findingId", c.coordinator_id as "coordinatorId", c.note, c.ratified, c.pairs, c.gains,
  c.coordinated_by_name as "coordinatedByName",
  ${instant('c.created_at')} as "createdAt", ${instant('c.updated_at')} as "updatedAt"`;

type Row = Coordination & Record<string, unknown>;

/** Keeps a coordination. Grain: one row, and one per initiative. */
export async function insertCoordination(
  database: TenantDatabase,
  made: Omit<Coordination, 'version' | 'createdAt' | 'updatedAt'>,
): Promise<void> {
  await database.query(
    `insert into coordinations (organisation_id, id, finding_id, coordinator_id, note, ratified, pairs, gains,
       coordinated_by_name)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9)`,
    [
      database.organisationId,
      made.id,
      made.findingId,
      made.coordinatorId,
      made.note,
      made.ratified,
      JSON.stringify(made.pairs),
      JSON.stringify(made.gains),
      made.coordinatedByName,
    ],
  );
  await database.query(
    `insert into coordination_parts (organisation_id, coordination_id, initiative_id)
     select $1::uuid, $2::uuid, unnest($3::uuid[])`,
    [database.organisationId, made.id, made.initiativeIds],
  );
}

/** One coordination; null when there is none. With `hold` nobody else changes it until the transaction ends. Grain: one row. */
export async function readCoordination(
  database: TenantDatabase,
  id: string,
  hold = false,
): Promise<Coordination | null> {
  const [row] = await database.query<Row>(
    `select ${COLUMNS} from coordinations c where c.organisation_id = $1 and c.id = $2${hold ? ' for no key update' : ''}`,
    [database.organisationId, id],
  );
  return row ?? null;
}

/** A page of coordinations, all of them or those of one initiative. Grain: one row per coordination. */
export async function listCoordinations(
  database: TenantDatabase,
  initiativeId: string | null,
  plan: PagePlan,
): Promise<Coordination[]> {
  const after = plan.after(3);
  return database.query<Row>(
    `select ${COLUMNS} from coordinations c
     where c.organisation_id = $1
       and ($2::uuid is null or exists (select from coordination_parts part
         where part.organisation_id = $1 and part.coordination_id = c.id and part.initiative_id = $2))
       and ${after.sql}
     order by ${plan.orderBy} limit ${plan.limit}`,
    [database.organisationId, initiativeId, ...after.values],
  );
}

/** Forgets a coordination. Grain: one row. */
export async function removeCoordination(database: TenantDatabase, id: string): Promise<void> {
  await database.query('delete from coordinations where organisation_id = $1 and id = $2', [
    database.organisationId,
    id,
  ]);
}

/** The initiatives that a finding names; null when there is no such finding. Grain: one id per initiative. */
export async function initiativesOfFinding(database: TenantDatabase, findingId: string): Promise<string[] | null> {
  const [row] = await database.query<{ ids: string[] }>(
    `select array(select record.record_id from finding_records record
       where record.organisation_id = $1 and record.finding_id = finding.id and record.record_type = 'initiative'
       order by record.record_id) as ids
     from findings finding where finding.organisation_id = $1 and finding.id = $2`,
    [database.organisationId, findingId],
  );
  return row?.ids ?? null;
}

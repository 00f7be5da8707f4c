import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { Placed } from '../domain/stage-order.js';

/**
 * The stages of a journey in order, archived ones too. The journey's row stays locked until the transaction ends, so that
 * two moves in one journey come one after the other.
 * @returns null when there is no such journey here
 */
export async function lockedOrder(database: TenantDatabase, journeyId: string): Promise<Placed[] | null> {
  const key = [database.organisationId, journeyId];
  const journeys = await database.query(
    'select id from journeys where organisation_id = $1 and id = $2 for no key update',
    key,
  );
  if (journeys.length === 0) return null;
  return database.query<{ id: string; position: number }>(
    'select id, position from stages where organisation_id = $1 and journey_id = $2 order by position',
    key,
  );
}

/** Gives stages their new positions, each as a new version, in one statement (the positions are unique at its end). */
export async function renumber(database: TenantDatabase, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return;
  await database.query(
    `update stages set position = given.position, version = stages.version + 1, updated_at = $4
     from unnest($2::uuid[], $3::int[]) as given (id, position)
     where stages.organisation_id = $1 and stages.id = given.id`,
    [database.organisationId, placed.map(({ id }) => id), placed.map(({ position }) => position), new Date()],
  );
}

/** The journey that a stage belongs to; null when there is no such stage here. */
export async function journeyOfStage(database: TenantDatabase, stageId: string): Promise<string | null> {
  const [row] = await database.query<{ journey_id: string }>(
    'select journey_id from stages where organisation_id = $1 and id = $2',
    [database.organisationId, stageId],
  );
  return row?.journey_id ?? null;
}

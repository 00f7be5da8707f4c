import type { TenantDatabase } from '../../../platform/database/tenant-database.js';

/** What an assessment needs to know of a stage. */
export interface AssessedStageFacts {
  readonly stageId: string;
  readonly name: string;
  readonly journeyId: string;
  readonly journeyName: string;
  readonly volumeShare: number | null;
  readonly momentOfTruth: number;
  readonly ownerId: string | null;
}

/** These stages in the order of their journeys; unknown ones are left out. Grain: one row per stage. */
export async function stageFacts(database: TenantDatabase, ids: readonly string[]): Promise<AssessedStageFacts[]> {
  const { rows } = await database.statement<AssessedStageFacts & Record<string, unknown>>({
    name: 'board-stage-facts',
    text: `
      select stage.id as "stageId", stage.name, journey.id as "journeyId", journey.name as "journeyName",
        stage.volume_share as "volumeShare", stage.moment_of_truth as "momentOfTruth", stage.owner_id as "ownerId"
      from stages as stage
      join journeys as journey on journey.organisation_id = stage.organisation_id and journey.id = stage.journey_id
      where stage.organisation_id = $1 and stage.id = any ($2::uuid[])
      order by lower(journey.name), journey.id, stage.position`,
    values: [database.organisationId, ids],
  });
  return rows;
}

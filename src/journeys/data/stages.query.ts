import type { SelectQueryBuilder } from 'typeorm';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { StageFilter } from '../journeys.types.js';
import { StageEntity } from './stage.entity.js';

/** The stages that a filter lets through, unordered. Grain: one row per stage, without its parts. */
export function stagesMatching(database: TenantDatabase, filter: StageFilter): SelectQueryBuilder<StageEntity> {
  const builder = database
    .repository(StageEntity)
    .createQueryBuilder('stage')
    .where('stage.organisation_id = :organisation', { organisation: database.organisationId });
  if (filter.archived !== 'all')
    builder.andWhere(`stage.archived_at is ${filter.archived === 'true' ? 'not null' : 'null'}`);
  if (filter.journeyId) builder.andWhere('stage.journey_id = any (:journeys)', { journeys: filter.journeyId });
  if (filter.phase) builder.andWhere('stage.phase = any (:phases)', { phases: filter.phase });
  if (filter.ownerId) builder.andWhere('stage.owner_id = :owner', { owner: filter.ownerId });
  if (filter.q) builder.andWhere('strpos(lower(stage.name), lower(:q)) > 0', { q: filter.q });
  return builder;
}

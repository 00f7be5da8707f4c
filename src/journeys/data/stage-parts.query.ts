import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { StageParts, Touchpoint } from '../journeys.types.js';

interface PartsRow {
  readonly id: string;
  readonly channel_ids: string[];
  readonly touchpoints: Touchpoint[];
}

/** The channels (by id) and touchpoints (in order) of stages. Grain: one row per stage asked for. */
export async function stageParts(
  database: TenantDatabase,
  stageIds: readonly string[],
): Promise<Map<string, StageParts>> {
  if (stageIds.length === 0) return new Map();
  const { rows } = await database.statement<PartsRow>({
    name: 'stage-parts',
    text: `
      select asked.id,
        array(select link.channel_id::text from stage_channels as link
              where link.organisation_id = $1 and link.stage_id = asked.id order by link.channel_id) as channel_ids,
        coalesce((select jsonb_agg(jsonb_build_object('name', point.name, 'channelId', point.channel_id) order by point.position)
                  from touchpoints as point
                  where point.organisation_id = $1 and point.stage_id = asked.id), '[]') as touchpoints
      from unnest($2::uuid[]) as asked (id)`,
    values: [database.organisationId, stageIds],
  });
  return new Map(rows.map((row) => [row.id, { channelIds: row.channel_ids, touchpoints: row.touchpoints }]));
}

/** Makes these the channels of a stage. */
export async function replaceChannels(
  database: TenantDatabase,
  stageId: string,
  channelIds: readonly string[],
): Promise<void> {
  const key = [database.organisationId, stageId];
  await database.query('delete from stage_channels where organisation_id = $1 and stage_id = $2', key);
  if (channelIds.length === 0) return;
  await database.query(
    `insert into stage_channels (organisation_id, stage_id, channel_id)
     select $1, $2, given.channel_id from unnest($3::uuid[]) as given (channel_id)`,
    [...key, channelIds],
  );
}

/** Makes these the touchpoints of a stage, in this order. */
export async function replaceTouchpoints(
  database: TenantDatabase,
  stageId: string,
  touchpoints: readonly Touchpoint[],
): Promise<void> {
  const key = [database.organisationId, stageId];
  await database.query('delete from touchpoints where organisation_id = $1 and stage_id = $2', key);
  if (touchpoints.length === 0) return;
  await database.query(
    `insert into touchpoints (organisation_id, stage_id, position, name, channel_id)
     select $1, $2, given.position, given.name, given.channel_id
     from unnest($3::text[], $4::uuid[]) with ordinality as given (name, channel_id, position)`,
    [...key, touchpoints.map(({ name }) => name), touchpoints.map(({ channelId }) => channelId)],
  );
}

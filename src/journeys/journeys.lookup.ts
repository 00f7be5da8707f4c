import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ChannelFacts, JourneyFacts, Phase, StageFacts } from './journeys.types.js';

/**
 * Narrow questions of other modules about journeys, stages and channels. Ask inside a unit of work. To check references
 * of an input, hand CHANNEL_REFERENCE, JOURNEY_REFERENCE and STAGE_REFERENCE to the platform's `References`.
 */
@Injectable()
export class JourneysLookup {
  constructor(private readonly database: TenantDatabase) {}

  /** Every journey's parent, archived ones too: for branches (a scope is a journey with its child journeys). */
  async journeyParents(): Promise<Map<string, string | null>> {
    return new Map((await this.journeys()).map(({ id, parentId }) => [id, parentId]));
  }

  /** Every stage's journey, archived ones too. */
  async journeyOfStages(): Promise<Map<string, string>> {
    return new Map((await this.stages()).map(({ id, journeyId }) => [id, journeyId]));
  }

  /** Every journey, archived ones too, by name. */
  async journeys(): Promise<JourneyFacts[]> {
    const rows = await this.database.query<JourneyRow>(
      `select id, name, parent_id, owner_id, archived_at is not null as archived
       from journeys where organisation_id = $1 order by lower(name), id`,
      [this.database.organisationId],
    );
    return rows.map(({ parent_id, owner_id, ...row }) => ({ ...row, parentId: parent_id, ownerId: owner_id }));
  }

  /** Every stage, archived ones too, in the order of the journeys' names and of their positions. */
  async stages(): Promise<StageFacts[]> {
    const rows = await this.database.query<StageRow>(
      `select stage.id, stage.name, stage.journey_id, stage.position, stage.phase, stage.moment_of_truth,
              stage.volume_share, stage.owner_id, stage.archived_at is not null as archived
       from stages as stage
       join journeys as journey on journey.organisation_id = stage.organisation_id and journey.id = stage.journey_id
       where stage.organisation_id = $1
       order by lower(journey.name), journey.id, stage.position`,
      [this.database.organisationId],
    );
    return rows.map(({ journey_id, moment_of_truth, volume_share, owner_id, ...row }) => ({
      ...row,
      journeyId: journey_id,
      momentOfTruth: moment_of_truth,
      volumeShare: volume_share,
      ownerId: owner_id,
    }));
  }

  /** Every channel, archived ones too, by name. */
  async channels(): Promise<ChannelFacts[]> {
    return this.database.query<ChannelFacts>(
      `select id, name, kind, archived_at is not null as archived
       from channels where organisation_id = $1 order by lower(name), id`,
      [this.database.organisationId],
    );
  }

  /**
   * The channels in which each stage is offered: its own and those of its touchpoints.
   * @returns stage id → channel ids; a stage in no channel is missing
   */
  async channelsOfStages(): Promise<Map<string, Set<string>>> {
    const rows = await this.database.query<{ stage_id: string; channel_id: string }>(
      `select stage_id, channel_id from stage_channels where organisation_id = $1
       union
       select stage_id, channel_id from touchpoints where organisation_id = $1 and channel_id is not null`,
      [this.database.organisationId],
    );
    const channels = new Map<string, Set<string>>();
    for (const { stage_id, channel_id } of rows) {
      channels.set(stage_id, (channels.get(stage_id) ?? new Set()).add(channel_id));
    }
    return channels;
  }
}

interface JourneyRow {
  id: string;
  name: string;
  parent_id: string | null;
  owner_id: string | null;
  archived: boolean;
}

interface StageRow {
  id: string;
  name: string;
  journey_id: string;
  position: number;
  phase: Phase | null;
  moment_of_truth: number;
  volume_share: number | null;
  owner_id: string | null;
  archived: boolean;
}

import { Injectable } from '@nestjs/common';
import { PersonasService } from '../../customers/personas.service.js';
import { SegmentsService } from '../../customers/segments.service.js';
import { ChannelsService } from '../../journeys/channels.service.js';
import { JourneysService } from '../../journeys/journeys.service.js';
import { StagesService } from '../../journeys/stages.service.js';
import { journeys } from '../data/journeys.js';
import { channels, personas, segments } from '../data/organisation.js';
import type { DemoStage } from '../demo.types.js';
import type { LocalIds } from './local-ids.js';

/** Channels, customers and the journeys that they go through. */
@Injectable()
export class JourneysLoader {
  constructor(
    private readonly channels: ChannelsService,
    private readonly segments: SegmentsService,
    private readonly personas: PersonasService,
    private readonly journeys: JourneysService,
    private readonly stages: StagesService,
  ) {}

  async load(ids: LocalIds): Promise<void> {
    for (const { key, ...channel } of channels) ids.set(key, (await this.channels.create(channel)).id);
    for (const { key, ...segment } of segments) ids.set(key, (await this.segments.create(segment)).id);
    for (const { key, segment, ...persona } of personas) {
      ids.set(key, (await this.personas.create({ ...persona, segmentId: ids.of(segment) })).id);
    }
    for (const { key, name, description, parent, owner, stages } of journeys) {
      const tree = { parentId: ids.orNull(parent), ownerId: ids.orNull(owner) };
      ids.set(key, (await this.journeys.create({ name, description, ...tree })).id);
      for (const stage of stages) ids.set(stage.key, await this.stage(ids, ids.of(key), stage));
    }
  }

  private async stage(ids: LocalIds, journeyId: string, stage: DemoStage): Promise<string> {
    const { name, phase, momentOfTruth, volumeShare, channels, touchpoints, owner } = stage;
    const created = await this.stages.create(journeyId, {
      name,
      phase,
      momentOfTruth,
      volumeShare,
      channelIds: ids.all(channels),
      touchpoints: touchpoints.map(([touchpoint, channel]) => ({ name: touchpoint, channelId: ids.of(channel) })),
      ownerId: ids.orNull(owner),
    });
    return created.id;
  }
}

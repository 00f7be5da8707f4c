import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { PERSON_REFERENCE } from '../people/people.types.js';
import { mapConstraints, taken, unknownReference } from '../platform/database/constraints.js';
import { archivedAtOf, difference, type RecordKind, Records } from '../platform/database/records.js';
import { type Mention, References } from '../platform/database/references.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { Faults } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { journeyOfStage, lockedOrder, renumber } from './data/stage-order.query.js';
import { replaceChannels, replaceTouchpoints, stageParts } from './data/stage-parts.query.js';
import { StageEntity } from './data/stage.entity.js';
import { stagesMatching } from './data/stages.query.js';
import { moved, type Placed, without, withPlaced } from './domain/stage-order.js';
import {
  CHANNEL_REFERENCE,
  type Stage,
  STAGE_REFERENCE,
  type StageChanges,
  type StageFilter,
  type StageParts,
} from './journeys.types.js';

const STAGE: RecordKind<StageEntity> = { entity: StageEntity, ...STAGE_REFERENCE };

const STAGES: ListDefinition<StageEntity> = {
  name: 'stages',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(stage.name)', type: 'text', value: (stage) => stage.name.toLowerCase() },
    position: { sql: 'stage.position', type: 'integer', value: (stage) => stage.position },
    momentOfTruth: { sql: 'stage.moment_of_truth', type: 'double precision', value: (stage) => stage.momentOfTruth },
    volumeShare: { sql: 'stage.volume_share', type: 'double precision', value: (stage) => stage.volumeShare },
    createdAt: { sql: 'stage.created_at', type: 'timestamptz', value: (stage) => stage.createdAt },
    updatedAt: { sql: 'stage.updated_at', type: 'timestamptz', value: (stage) => stage.updatedAt },
  },
};

mapConstraints({
  stages_name_unique: taken('name'),
  stages_journey_fk: unknownReference('/journeyId', 'journey'),
  stages_owner_fk: unknownReference('/ownerId', 'person'),
  stage_channels_channel_fk: unknownReference('/channelIds', 'channel'),
  touchpoints_channel_fk: unknownReference('/touchpoints', 'channel'),
});

/**
 * Stages: the ordered steps of a journey. Positions are 1..n; every writer of a journey's stages locks the journey's row
 * first, so inserting, moving and deleting come one after the other and the others are renumbered in the same transaction.
 */
@Injectable()
export class StagesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly references: References,
    private readonly events: EventLog,
    private readonly pages: Pages,
  ) {}

  /** Stages across journeys, by name unless asked otherwise. */
  async list(filter: StageFilter & PageQuery): Promise<Page<Stage>> {
    const page = await this.pages.read(STAGES, filter, stagesMatching(this.database, filter));
    const parts = await stageParts(
      this.database,
      page.items.map(({ id }) => id),
    );
    return { ...page, items: page.items.map((stage) => whole(stage, parts.get(stage.id))) };
  }

  /** The stages of one journey, in their order unless asked otherwise. @throws Problem `not_found` for an unknown journey */
  async listOfJourney(journeyId: string, filter: StageFilter & PageQuery): Promise<Page<Stage>> {
    const journeys = await this.database.query('select 1 from journeys where organisation_id = $1 and id = $2', [
      this.database.organisationId,
      journeyId,
    ]);
    if (journeys.length === 0) throw new Problem(platformProblems.not_found, { record: 'journey' });
    return this.list({ ...filter, journeyId: [journeyId], sort: filter.sort ?? 'position' });
  }

  async read(id: string): Promise<Stage> {
    return this.withParts(await this.records.find(STAGE, id));
  }

  /**
   * Adds a stage, at the end or at a position from which on the others move up.
   * @throws Problem `not_found` for an unknown journey, `validation`, `conflict` for a name taken in the journey
   */
  async create(journeyId: string, fields: StageChanges & { name: string }): Promise<Stage> {
    const order = await this.lockedOrder(journeyId);
    await this.check(null, fields);
    const id = newId();
    const placed = withPlaced(order, id, fields.position ?? order.length + 1);
    await this.renumber(order, moved(order, placed));
    const now = new Date();
    const stage: StageEntity = {
      organisationId: this.database.organisationId,
      id,
      version: 1,
      createdAt: now,
      updatedAt: now,
      archivedAt: null,
      journeyId,
      name: fields.name,
      position: placed.find((one) => one.id === id)?.position ?? 1,
      phase: fields.phase ?? null,
      momentOfTruth: fields.momentOfTruth ?? 1,
      volumeShare: fields.volumeShare ?? null,
      ownerId: fields.ownerId ?? null,
    };
    await this.database.repository(StageEntity).insert(stage);
    const parts = partsOf(fields);
    await this.replaceParts(id, parts);
    const created = whole(stage, parts);
    const { organisationId: _, ...after } = created;
    await this.events.record({ name: 'stage.created', recordType: 'stage', recordId: id, after });
    return created;
  }

  /** @throws Problem `stale`, `not_found`, `conflict`, `validation` */
  async amend(id: string, changes: StageChanges, expected: ExpectedVersion): Promise<Stage> {
    const order = await this.orderAround(id);
    const stage = await this.withParts(await this.records.lock(STAGE, id, expected));
    await this.check(stage, changes);
    const placed = withPlaced(order, id, changes.position ?? stage.position);
    const { archived, channelIds: _, touchpoints: __, ...columns } = changes;
    const { before, after } = difference(stage, {
      ...columns,
      ...partsOf(changes),
      position: placed.find((one) => one.id === id)?.position,
      archivedAt: archivedAtOf(archived, stage.archivedAt),
    });
    if (Object.keys(after).length === 0) return stage;
    const shifted = moved(order, placed);
    await this.renumber(
      order,
      shifted.filter((one) => one.id !== id),
      shifted,
    );
    await this.replaceParts(id, after);
    return this.write(stage, before, after);
  }

  /** Removes a stage; those behind it close up. @throws Problem `still_referred_to` with counts */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    const order = await this.orderAround(id);
    const stage = await this.withParts(await this.records.lock(STAGE, id, expected));
    await this.records.remove(STAGE, stage);
    await this.renumber(order, moved(order, without(order, id)));
  }

  private async write(stage: StageEntity & StageParts, before: object, after: object): Promise<Stage> {
    const updated = { ...stage, ...after, version: stage.version + 1, updatedAt: new Date() };
    const { organisationId, id, channelIds: _, touchpoints: __, ...columns } = updated;
    await this.database.repository(StageEntity).update({ organisationId, id }, columns);
    await this.events.record({
      name: 'stage.amended',
      recordType: 'stage',
      recordId: stage.id,
      before: { ...before },
      after: { ...after },
    });
    return updated;
  }

  private async orderAround(stageId: string): Promise<Placed[]> {
    const journeyId = await journeyOfStage(this.database, stageId);
    if (!journeyId) throw new Problem(platformProblems.not_found, { record: 'stage' });
    return this.lockedOrder(journeyId);
  }

  private async lockedOrder(journeyId: string): Promise<Placed[]> {
    const order = await lockedOrder(this.database, journeyId);
    if (!order) throw new Problem(platformProblems.not_found, { record: 'journey' });
    return order;
  }

  /** @param named the stages to tell the audit trail of; @param placed those to write, when one tells of its move itself */
  private async renumber(order: readonly Placed[], named: readonly Placed[], placed = named): Promise<void> {
    await renumber(this.database, placed);
    const positions = new Map(order.map(({ id, position }) => [id, position]));
    await this.events.record(
      ...named.map(({ id, position }) => ({
        name: 'stage.moved',
        recordType: 'stage',
        recordId: id,
        before: { position: positions.get(id) },
        after: { position },
      })),
    );
  }

  private async replaceParts(id: string, parts: Partial<StageParts>): Promise<void> {
    if (parts.channelIds) await replaceChannels(this.database, id, parts.channelIds);
    if (parts.touchpoints) await replaceTouchpoints(this.database, id, parts.touchpoints);
  }

  private async withParts(stage: StageEntity): Promise<StageEntity & StageParts> {
    return whole(stage, (await stageParts(this.database, [stage.id])).get(stage.id));
  }

  private async check(current: Stage | null, changes: StageChanges): Promise<void> {
    const faults = new Faults();
    const mentions: Mention[] = [];
    if (changes.ownerId) mentions.push({ to: PERSON_REFERENCE, id: changes.ownerId, pointer: '/ownerId' });
    changes.channelIds?.forEach((id, i) => mentions.push({ to: CHANNEL_REFERENCE, id, pointer: `/channelIds/${i}` }));
    changes.touchpoints?.forEach(({ channelId }, i) => {
      if (channelId) mentions.push({ to: CHANNEL_REFERENCE, id: channelId, pointer: `/touchpoints/${i}/channelId` });
    });
    const kept = new Set<string>(current?.channelIds);
    if (current?.ownerId) kept.add(current.ownerId);
    current?.touchpoints.forEach(({ channelId }) => channelId && kept.add(channelId));
    faults.errors.push(...(await this.references.faults(mentions, kept)));
    faults.throwIfAny();
  }
}

/** The parts that are given, in the form in which they are kept: channels are a set, in the order of their ids. */
function partsOf({ channelIds, touchpoints }: StageChanges): Partial<StageParts> {
  return {
    ...(channelIds ? { channelIds: [...new Set(channelIds)].sort() } : {}),
    ...(touchpoints
      ? { touchpoints: touchpoints.map(({ name, channelId }) => ({ name, channelId: channelId ?? null })) }
      : {}),
  };
}

function whole(stage: StageEntity, parts: Partial<StageParts> = {}): StageEntity & StageParts {
  return { ...stage, channelIds: parts.channelIds ?? [], touchpoints: parts.touchpoints ?? [] };
}

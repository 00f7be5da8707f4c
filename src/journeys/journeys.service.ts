import { Injectable } from '@nestjs/common';
import { PERSON_REFERENCE } from '../people/people.types.js';
import { mapConstraints, taken, unknownReference } from '../platform/database/constraints.js';
import { archivedAtOf, type RecordKind, Records } from '../platform/database/records.js';
import { type Mention, References } from '../platform/database/references.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { Faults } from '../platform/problems/field-errors.js';
import { wouldBeCircular } from '../platform/tree/tree.js';
import { JourneyEntity } from './data/journey.entity.js';
import { type Journey, JOURNEY_REFERENCE, type JourneyChanges, type JourneyFilter } from './journeys.types.js';

const JOURNEY: RecordKind<JourneyEntity> = { entity: JourneyEntity, ...JOURNEY_REFERENCE };

const JOURNEYS: ListDefinition<JourneyEntity> = {
  name: 'journeys',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(journey.name)', type: 'text', value: (journey) => journey.name.toLowerCase() },
    createdAt: { sql: 'journey.created_at', type: 'timestamptz', value: (journey) => journey.createdAt },
    updatedAt: { sql: 'journey.updated_at', type: 'timestamptz', value: (journey) => journey.updatedAt },
  },
};

mapConstraints({
  journeys_name_unique: taken('name'),
  journeys_parent_fk: unknownReference('/parentId', 'journey'),
  journeys_owner_fk: unknownReference('/ownerId', 'person'),
});

/** Customer journeys: a tree. */
@Injectable()
export class JourneysService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly references: References,
    private readonly pages: Pages,
  ) {}

  async list(filter: JourneyFilter & PageQuery): Promise<Page<Journey>> {
    const builder = this.database
      .repository(JourneyEntity)
      .createQueryBuilder('journey')
      .where('journey.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.archived !== 'all')
      builder.andWhere(`journey.archived_at is ${filter.archived === 'true' ? 'not null' : 'null'}`);
    if (filter.parentId) builder.andWhere('journey.parent_id = :parent', { parent: filter.parentId });
    if (filter.ownerId) builder.andWhere('journey.owner_id = :owner', { owner: filter.ownerId });
    if (filter.q)
      builder.andWhere(`strpos(lower(journey.name || ' ' || coalesce(journey.description, '')), lower(:q)) > 0`, {
        q: filter.q,
      });
    return this.pages.read(JOURNEYS, filter, builder);
  }

  read(id: string): Promise<Journey> {
    return this.records.find(JOURNEY, id);
  }

  /** @throws Problem `validation` for an unknown or archived parent or owner, `conflict` for a name taken under that parent */
  async create(fields: JourneyChanges & { name: string }): Promise<Journey> {
    await this.check(null, fields);
    return this.records.create(JOURNEY, {
      name: fields.name,
      description: fields.description ?? null,
      parentId: fields.parentId ?? null,
      ownerId: fields.ownerId ?? null,
      archivedAt: null,
    });
  }

  /** @throws Problem `stale`, `not_found`, `conflict`, or `validation` for an unknown, archived or circular parent or owner */
  async amend(id: string, changes: JourneyChanges, expected: ExpectedVersion): Promise<Journey> {
    const journey = await this.records.lock(JOURNEY, id, expected);
    await this.check(journey, changes);
    const { archived, ...fields } = changes;
    return this.records.amend(JOURNEY, journey, { ...fields, archivedAt: archivedAtOf(archived, journey.archivedAt) });
  }

  /** @throws Problem `still_referred_to` with counts: stages, child journeys and whatever else refers to it */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(JOURNEY, await this.records.lock(JOURNEY, id, expected));
  }

  private async check(current: Journey | null, { parentId, ownerId }: JourneyChanges): Promise<void> {
    const faults = new Faults();
    const mentions: Mention[] = [];
    if (parentId) mentions.push({ to: JOURNEY_REFERENCE, id: parentId, pointer: '/parentId' });
    if (ownerId) mentions.push({ to: PERSON_REFERENCE, id: ownerId, pointer: '/ownerId' });
    const kept = new Set([current?.parentId, current?.ownerId].filter((id) => typeof id === 'string'));
    faults.errors.push(...(await this.references.faults(mentions, kept)));
    if (current && parentId && wouldBeCircular(await this.lockedTree(), current.id, parentId))
      faults.add('/parentId', 'circular');
    faults.throwIfAny();
  }

  /** Moves are serialised per organisation: two moves that are each sound could make a circle together. */
  private async lockedTree(): Promise<Map<string, string | null>> {
    const organisation = this.database.organisationId;
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`journeys ${organisation}`]);
    const rows = await this.database.query<{ id: string; parent_id: string | null }>(
      'select id, parent_id from journeys where organisation_id = $1',
      [organisation],
    );
    return new Map(rows.map((row) => [row.id, row.parent_id]));
  }
}

import { Injectable } from '@nestjs/common';
import { mapConstraints, taken } from '../platform/database/constraints.js';
import { archivedAtOf, type RecordKind, Records } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { type Segment, SEGMENT_REFERENCE, type SegmentChanges, type SegmentFilter } from './customers.types.js';
import { SegmentEntity } from './data/segment.entity.js';

const SEGMENT: RecordKind<SegmentEntity> = { entity: SegmentEntity, ...SEGMENT_REFERENCE };

const SEGMENTS: ListDefinition<SegmentEntity> = {
  name: 'segments',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(segment.name)', type: 'text', value: (segment) => segment.name.toLowerCase() },
    size: { sql: 'segment.size', type: 'double precision', value: (segment) => segment.size },
    value: { sql: 'segment.value', type: 'double precision', value: (segment) => segment.value },
    createdAt: { sql: 'segment.created_at', type: 'timestamptz', value: (segment) => segment.createdAt },
    updatedAt: { sql: 'segment.updated_at', type: 'timestamptz', value: (segment) => segment.updatedAt },
  },
};

mapConstraints({ segments_name_unique: taken('name') });

/** Segments: groups of customers. */
@Injectable()
export class SegmentsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
  ) {}

  async list(filter: SegmentFilter & PageQuery): Promise<Page<Segment>> {
    const builder = this.database
      .repository(SegmentEntity)
      .createQueryBuilder('segment')
      .where('segment.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.archived !== 'all')
      builder.andWhere(`segment.archived_at is ${filter.archived === 'true' ? 'not null' : 'null'}`);
    if (filter.q)
      builder.andWhere(`strpos(lower(segment.name || ' ' || coalesce(segment.description, '')), lower(:q)) > 0`, {
        q: filter.q,
      });
    return this.pages.read(SEGMENTS, filter, builder);
  }

  read(id: string): Promise<Segment> {
    return this.records.find(SEGMENT, id);
  }

  /** @throws Problem `conflict` for a name that is taken */
  create(fields: SegmentChanges & { name: string }): Promise<Segment> {
    return this.records.create(SEGMENT, {
      name: fields.name,
      description: fields.description ?? null,
      size: fields.size ?? null,
      value: fields.value ?? null,
      archivedAt: null,
    });
  }

  /** @throws Problem `stale`, `not_found`, `conflict` */
  async amend(id: string, changes: SegmentChanges, expected: ExpectedVersion): Promise<Segment> {
    const segment = await this.records.lock(SEGMENT, id, expected);
    const { archived, ...fields } = changes;
    return this.records.amend(SEGMENT, segment, { ...fields, archivedAt: archivedAtOf(archived, segment.archivedAt) });
  }

  /** @throws Problem `still_referred_to` with counts */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(SEGMENT, await this.records.lock(SEGMENT, id, expected));
  }
}

import { Injectable } from '@nestjs/common';
import { JOURNEY_REFERENCE, STAGE_REFERENCE } from '../journeys/journeys.types.js';
import { PERSON_REFERENCE } from '../people/people.types.js';
import { mapConstraints, taken, unknownReference } from '../platform/database/constraints.js';
import { archivedAtOf, type RecordKind, Records } from '../platform/database/records.js';
import { type Mention, References } from '../platform/database/references.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { invalid } from '../platform/problems/field-errors.js';
import { definitionsOf, keepDefinition } from './data/definitions.query.js';
import { KpiEntity } from './data/kpi.entity.js';
import { amendedBody, bodyOf, type KpiBody, kpiFaults } from './domain/kpi.js';
import {
  type DatedDefinition,
  type Kpi,
  KPI_REFERENCE,
  type KpiChanges,
  type KpiFilter,
  type NewKpi,
} from './kpis.types.js';

const KPI: RecordKind<KpiEntity> = { entity: KpiEntity, ...KPI_REFERENCE };

const KPIS: ListDefinition<KpiEntity> = {
  name: 'kpis',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(kpi.name)', type: 'text', value: (kpi) => kpi.name.toLowerCase() },
    kind: { sql: 'kpi.kind', type: 'text', value: (kpi) => kpi.kind },
    createdAt: { sql: 'kpi.created_at', type: 'timestamptz', value: (kpi) => kpi.createdAt },
    updatedAt: { sql: 'kpi.updated_at', type: 'timestamptz', value: (kpi) => kpi.updatedAt },
  },
};

mapConstraints({
  kpis_name_unique: taken('name'),
  kpis_journey_fk: unknownReference('/scope/id', 'journey'),
  kpis_stage_fk: unknownReference('/scope/id', 'stage'),
  kpis_owner_fk: unknownReference('/ownerId', 'person'),
});

/** KPIs: what is measured, how, what it should become and what it may never pass. */
@Injectable()
export class KpisService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly references: References,
    private readonly pages: Pages,
  ) {}

  async list(filter: KpiFilter & PageQuery): Promise<Page<Kpi>> {
    const builder = this.database
      .repository(KpiEntity)
      .createQueryBuilder('kpi')
      .where('kpi.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.archived !== 'all')
      builder.andWhere(`kpi.archived_at is ${filter.archived === 'true' ? 'not null' : 'null'}`);
    if (filter.kind) builder.andWhere('kpi.kind in (:...kind)', { kind: filter.kind });
    if (filter.scope === 'organisation') builder.andWhere('num_nonnulls(kpi.journey_id, kpi.stage_id) = 0');
    if (filter.scope === 'journey') builder.andWhere('kpi.journey_id is not null');
    if (filter.scope === 'stage') builder.andWhere('kpi.stage_id is not null');
    if (filter.journeyId) builder.andWhere('kpi.journey_id in (:...journey)', { journey: filter.journeyId });
    if (filter.stageId) builder.andWhere('kpi.stage_id in (:...stage)', { stage: filter.stageId });
    if (filter.ownerId) builder.andWhere('kpi.owner_id in (:...owner)', { owner: filter.ownerId });
    if (filter.q)
      builder.andWhere(`strpos(lower(kpi.name || ' ' || coalesce(kpi.question, '')), lower(:q)) > 0`, { q: filter.q });
    return this.pages.read(KPIS, filter, builder);
  }

  read(id: string): Promise<Kpi> {
    return this.records.find(KPI, id);
  }

  /** @throws Problem `validation` with every fault, `conflict` for a name taken in the same scope */
  async create(fields: NewKpi): Promise<Kpi> {
    const body = bodyOf(fields);
    await this.check(body, fields);
    const kpi = await this.records.create(KPI, { ...body, archivedAt: null });
    await keepDefinition(this.database, kpi.id);
    return kpi;
  }

  /** A change of kind, statistic, scale or question begins a new definition; the earlier ones are kept. @throws Problem */
  async amend(id: string, changes: KpiChanges, expected: ExpectedVersion): Promise<Kpi> {
    const kpi = await this.records.lock(KPI, id, expected);
    const { definitionVersion } = kpi;
    const body = amendedBody(kpi, changes);
    await this.check(body, changes, new Set([kpi.journeyId, kpi.stageId, kpi.ownerId].filter((one) => one !== null)));
    const amended = await this.records.amend(KPI, kpi, {
      ...body,
      archivedAt: archivedAtOf(changes.archived, kpi.archivedAt),
    });
    if (amended.definitionVersion !== definitionVersion) await keepDefinition(this.database, id);
    return amended;
  }

  /** @throws Problem `still_referred_to` with counts */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(KPI, await this.records.lock(KPI, id, expected));
  }

  /** Every definition that the KPI has or had, oldest first. @throws Problem `not_found` */
  async definitions(id: string): Promise<DatedDefinition[]> {
    const kpi = await this.read(id);
    return (await definitionsOf(this.database, [kpi.id])).get(kpi.id) ?? [];
  }

  /** Names every fault of a KPI at once: in itself, and in what it refers to. */
  private async check(body: KpiBody, stated: KpiChanges, kept: ReadonlySet<string> = new Set()): Promise<void> {
    const mentions: Mention[] = [];
    const { scope, ownerId } = stated;
    if (scope?.id && scope.kind !== 'organisation') {
      const to = scope.kind === 'journey' ? JOURNEY_REFERENCE : STAGE_REFERENCE;
      mentions.push({ to, id: scope.id, pointer: '/scope/id' });
    }
    if (ownerId) mentions.push({ to: PERSON_REFERENCE, id: ownerId, pointer: '/ownerId' });
    const faults = [...kpiFaults(body, scope), ...(await this.references.faults(mentions, kept))];
    if (faults.length > 0) throw invalid(faults);
  }
}

import { Injectable } from '@nestjs/common';
import { mapConstraints, unknownReference } from '../platform/database/constraints.js';
import { type RecordKind, Records } from '../platform/database/records.js';
import { References } from '../platform/database/references.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { Faults } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { KpiLinkEntity } from './data/kpi-link.entity.js';
import { kpiErrors } from './domain/kpi.problems.js';
import { KPI_REFERENCE, type KpiLink, type KpiLinkFilter } from './kpis.types.js';

const LINK: RecordKind<KpiLinkEntity> = { entity: KpiLinkEntity, type: 'kpi_link', table: 'kpi_links' };

const LINKS: ListDefinition<KpiLinkEntity> = {
  name: 'kpi-links',
  defaultSort: 'createdAt',
  sortable: {
    createdAt: { sql: 'link.created_at', type: 'timestamptz', value: (link) => link.createdAt },
    updatedAt: { sql: 'link.updated_at', type: 'timestamptz', value: (link) => link.updatedAt },
  },
};

const ONCE = [{ pointer: '/toKpiId', code: kpiErrors.linked_already }];

mapConstraints({
  kpi_links_once: () => new Problem(platformProblems.conflict, { unique: 'fromKpiId, toKpiId' }, { errors: ONCE }),
  kpi_links_from_fk: unknownReference('/fromKpiId', 'kpi'),
  kpi_links_to_fk: unknownReference('/toKpiId', 'kpi'),
});

/** Which KPI drives which: what a conflict travels along. */
@Injectable()
export class KpiLinksService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly references: References,
    private readonly pages: Pages,
  ) {}

  async list(filter: KpiLinkFilter & PageQuery): Promise<Page<KpiLink>> {
    const builder = this.database
      .repository(KpiLinkEntity)
      .createQueryBuilder('link')
      .where('link.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.fromKpiId) builder.andWhere('link.from_kpi_id = :from', { from: filter.fromKpiId });
    if (filter.toKpiId) builder.andWhere('link.to_kpi_id = :to', { to: filter.toKpiId });
    if (filter.kpiId) builder.andWhere('(link.from_kpi_id = :kpi or link.to_kpi_id = :kpi)', { kpi: filter.kpiId });
    if (filter.basis) builder.andWhere('link.basis = :basis', { basis: filter.basis });
    return this.pages.read(LINKS, filter, builder);
  }

  read(id: string): Promise<KpiLink> {
    return this.records.find(LINK, id);
  }

  /** @throws Problem `validation` for an unknown KPI or a link to itself, `conflict` for a link that exists */
  async create(fields: Pick<KpiLink, 'fromKpiId' | 'toKpiId' | 'sign' | 'basis'>): Promise<KpiLink> {
    const { fromKpiId, toKpiId, sign, basis } = fields;
    const faults = new Faults();
    if (fromKpiId === toKpiId) faults.add('/toKpiId', kpiErrors.links_itself);
    const unusable = await this.references.faults([
      { to: KPI_REFERENCE, id: fromKpiId, pointer: '/fromKpiId' },
      { to: KPI_REFERENCE, id: toKpiId, pointer: '/toKpiId' },
    ]);
    faults.errors.push(...unusable);
    faults.throwIfAny();
    return this.records.create(LINK, { fromKpiId, toKpiId, sign, basis });
  }

  /** The ends of a link stay; another pair is another link. @throws Problem `stale`, `not_found` */
  async amend(
    id: string,
    changes: Partial<Pick<KpiLink, 'sign' | 'basis'>>,
    expected: ExpectedVersion,
  ): Promise<KpiLink> {
    return this.records.amend(LINK, await this.records.lock(LINK, id, expected), { ...changes });
  }

  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(LINK, await this.records.lock(LINK, id, expected));
  }
}

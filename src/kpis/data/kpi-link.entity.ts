import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../platform/database/record.entity.js';
import type { KpiLinkBasis, KpiLinkSign } from '../kpis.types.js';

@Entity('kpi_links')
export class KpiLinkEntity extends TenantRecord {
  @Column({ type: 'uuid', name: 'from_kpi_id' })
  fromKpiId!: string;

  @Column({ type: 'uuid', name: 'to_kpi_id' })
  toKpiId!: string;

  @Column('smallint')
  sign!: KpiLinkSign;

  @Column('text')
  basis!: KpiLinkBasis;
}

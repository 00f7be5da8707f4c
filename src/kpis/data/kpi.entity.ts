import { Column, Entity } from 'typeorm';
import { ArchivableRecord } from '../../platform/database/record.entity.js';
import type { BetterWhen, KpiKind, KpiStatistic } from '../kpis.types.js';

@Entity('kpis')
export class KpiEntity extends ArchivableRecord {
  @Column('text')
  name!: string;

  @Column('text')
  kind!: KpiKind;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ type: 'text', name: 'better_when' })
  betterWhen!: BetterWhen;

  @Column('text')
  statistic!: KpiStatistic;

  @Column({ type: 'double precision', name: 'scale_min', nullable: true })
  scaleMin!: number | null;

  @Column({ type: 'double precision', name: 'scale_max', nullable: true })
  scaleMax!: number | null;

  @Column({ type: 'integer', name: 'top_box_from', nullable: true })
  topBoxFrom!: number | null;

  @Column({ type: 'text', nullable: true })
  question!: string | null;

  @Column({ type: 'integer', name: 'definition_version' })
  definitionVersion!: number;

  @Column({ type: 'uuid', name: 'journey_id', nullable: true })
  journeyId!: string | null;

  @Column({ type: 'uuid', name: 'stage_id', nullable: true })
  stageId!: string | null;

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column({ type: 'double precision', nullable: true })
  target!: number | null;

  @Column({ type: 'double precision', nullable: true })
  floor!: number | null;

  @Column({ type: 'double precision', nullable: true })
  ceiling!: number | null;

  @Column({ type: 'double precision', name: 'worst_possible', nullable: true })
  worstPossible!: number | null;
}

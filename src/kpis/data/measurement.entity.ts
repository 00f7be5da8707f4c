import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../platform/database/record.entity.js';
import type { Answers } from '../kpis.types.js';

@Entity('measurements')
export class MeasurementEntity extends TenantRecord {
  @Column({ type: 'uuid', name: 'kpi_id' })
  kpiId!: string;

  @Column({ type: 'integer', name: 'definition_version' })
  definitionVersion!: number;

  @Column({ type: 'date', name: 'period_from' })
  from!: string;

  @Column({ type: 'date', name: 'period_to' })
  to!: string;

  @Column({ type: 'uuid', name: 'segment_id', nullable: true })
  segmentId!: string | null;

  @Column({ type: 'uuid', name: 'channel_id', nullable: true })
  channelId!: string | null;

  @Column('text')
  source!: string;

  @Column({ type: 'jsonb', nullable: true })
  answers!: Answers | null;

  @Column({ type: 'integer', nullable: true })
  n!: number | null;

  @Column({ type: 'integer', nullable: true })
  offered!: number | null;

  /** The standard error as somebody stated it; the one that counts is `standardError`. */
  @Column({ type: 'double precision', name: 'stated_error', nullable: true })
  statedError!: number | null;

  @Column({ type: 'double precision', nullable: true })
  value!: number | null;

  @Column({ type: 'double precision', name: 'standard_error', nullable: true })
  standardError!: number | null;

  @Column({ type: 'double precision', name: 'interval_low', nullable: true })
  intervalLow!: number | null;

  @Column({ type: 'double precision', name: 'interval_high', nullable: true })
  intervalHigh!: number | null;
}

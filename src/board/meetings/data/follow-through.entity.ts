import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../../platform/database/record.entity.js';
import type { CameTrue, Comparison, Execution } from '../follow-through.types.js';

@Entity('decision_follow_throughs')
export class FollowThroughEntity extends TenantRecord {
  @Column({ type: 'uuid', name: 'decision_id' })
  decisionId!: string;

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ type: 'uuid', name: 'kpi_id', nullable: true })
  kpiId!: string | null;

  @Column({ type: 'text', nullable: true })
  comparison!: Comparison | null;

  @Column({ type: 'double precision', name: 'expected_value', nullable: true })
  value!: number | null;

  @Column({ type: 'double precision', nullable: true })
  baseline!: number | null;

  @Column({ type: 'date', name: 'expected_on', nullable: true })
  expectedOn!: string | null;

  @Column({ type: 'double precision', nullable: true })
  confidence!: number | null;

  @Column({ type: 'timestamptz', name: 'stated_at', precision: 3, nullable: true })
  statedAt!: Date | null;

  @Column({ type: 'text', name: 'stated_by_name', nullable: true })
  statedByName!: string | null;

  @Column({ type: 'text', nullable: true })
  execution!: Execution | null;

  @Column({ type: 'text', name: 'came_true', nullable: true })
  cameTrue!: CameTrue | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'date', name: 'judged_on', nullable: true })
  judgedOn!: string | null;

  @Column({ type: 'uuid', name: 'judged_by_id', nullable: true })
  judgedById!: string | null;

  @Column({ type: 'text', name: 'judged_by_name', nullable: true })
  judgedByName!: string | null;
}

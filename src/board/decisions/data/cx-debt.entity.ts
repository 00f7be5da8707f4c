import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../../platform/database/record.entity.js';

@Entity('cx_debts')
export class CxDebtEntity extends TenantRecord {
  @Column({ type: 'uuid', name: 'decision_id' })
  decisionId!: string;

  @Column({ type: 'uuid', name: 'stage_id' })
  stageId!: string;

  @Column({ type: 'double precision', nullable: true })
  size!: number | null;

  @Column({ type: 'uuid', name: 'owner_id' })
  ownerId!: string;

  @Column({ type: 'date', name: 'due_on' })
  dueOn!: string;

  @Column({ type: 'uuid', name: 'repaid_by_id', nullable: true })
  repaidById!: string | null;

  @Column({ type: 'date', name: 'repaid_on', nullable: true })
  repaidOn!: string | null;

  @Column({ type: 'uuid', name: 'lifted_by_id', nullable: true })
  liftedById!: string | null;
}

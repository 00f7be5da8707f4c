import { Column, Entity } from 'typeorm';
import type { RemarkSeverity } from '../../../initiatives/transitions.types.js';
import { TenantRecord } from '../../../platform/database/record.entity.js';
import type { Sentence } from '../../../platform/problems/problem.js';
import type { AgreementScope, AgreementStatus, Condition, GuardedStep } from '../agreements.types.js';

@Entity('agreements')
export class AgreementEntity extends TenantRecord {
  @Column({ type: 'text', nullable: true })
  starter!: string | null;

  @Column('text')
  status!: AgreementStatus;

  @Column('text')
  severity!: RemarkSeverity;

  @Column('jsonb')
  title!: Sentence;

  @Column('jsonb')
  rationale!: Sentence;

  @Column({ type: 'jsonb', name: 'satisfied_by' })
  satisfiedBy!: Sentence;

  @Column('jsonb')
  scope!: AgreementScope;

  @Column('jsonb')
  condition!: Condition;

  @Column('text', { array: true })
  steps!: GuardedStep[];

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;

  @Column({ type: 'date', name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column({ type: 'date', name: 'valid_until', nullable: true })
  validUntil!: string | null;
}

import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../../platform/database/record.entity.js';
import type { Choice, ConcernedRecord, DecisionOption, DecisionState } from '../decisions.types.js';

@Entity('decisions')
export class DecisionEntity extends TenantRecord {
  @Column('integer')
  number!: number;

  @Column('text')
  state!: DecisionState;

  @Column('text')
  question!: string;

  @Column({ type: 'text', nullable: true })
  context!: string | null;

  @Column('jsonb')
  options!: readonly DecisionOption[];

  @Column('jsonb')
  records!: readonly ConcernedRecord[];

  @Column({ type: 'uuid', name: 'attester_ids', array: true })
  attesterIds!: readonly string[];

  @Column({ type: 'date', name: 'review_on', nullable: true })
  reviewOn!: string | null;

  @Column({ type: 'uuid', name: 'debt_owner_id', nullable: true })
  debtOwnerId!: string | null;

  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3, nullable: true })
  openedAt!: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  choice!: Choice | null;

  @Column({ type: 'uuid', name: 'mandate_id', nullable: true })
  mandateId!: string | null;

  @Column({ type: 'uuid', name: 'revises_id', nullable: true })
  revisesId!: string | null;

  @Column({ type: 'uuid', name: 'revised_by_id', nullable: true })
  revisedById!: string | null;

  @Column({ type: 'uuid', name: 'meeting_id', nullable: true })
  meetingId!: string | null;
}

import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../../platform/database/record.entity.js';
import type { FollowUpState } from '../follow-ups.types.js';

@Entity('follow_ups')
export class FollowUpEntity extends TenantRecord {
  @Column('text')
  text!: string;

  @Column({ type: 'uuid', name: 'owner_id' })
  ownerId!: string;

  @Column({ type: 'date', name: 'due_on' })
  dueOn!: string;

  @Column('text')
  state!: FollowUpState;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz', name: 'settled_at', precision: 3, nullable: true })
  settledAt!: Date | null;

  @Column({ type: 'uuid', name: 'meeting_id', nullable: true })
  meetingId!: string | null;

  @Column({ type: 'uuid', name: 'decision_id', nullable: true })
  decisionId!: string | null;

  @Column({ type: 'uuid', name: 'initiative_id', nullable: true })
  initiativeId!: string | null;

  @Column({ type: 'uuid', name: 'finding_id', nullable: true })
  findingId!: string | null;
}

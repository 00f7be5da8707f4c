import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../../platform/database/record.entity.js';
import type { MeetingState } from '../meetings.types.js';

@Entity('meetings')
export class MeetingEntity extends TenantRecord {
  @Column('text')
  title!: string;

  @Column('text')
  state!: MeetingState;

  @Column({ type: 'timestamptz', name: 'starts_at', precision: 3 })
  startsAt!: Date;

  @Column({ type: 'timestamptz', name: 'ends_at', precision: 3 })
  endsAt!: Date;

  @Column({ type: 'text', name: 'time_zone' })
  timeZone!: string;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  @Column({ type: 'uuid', name: 'chair_id' })
  chairId!: string;

  @Column({ type: 'uuid', name: 'invited_ids', array: true })
  invitedIds!: readonly string[];

  @Column({ type: 'uuid', name: 'present_ids', array: true })
  presentIds!: readonly string[];

  @Column({ type: 'uuid', name: 'evidence_kpi_id', nullable: true })
  evidenceKpiId!: string | null;

  @Column({ type: 'integer', name: 'calendar_sequence' })
  calendarSequence!: number;

  @Column({ type: 'timestamptz', name: 'opened_at', precision: 3, nullable: true })
  openedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'closed_at', precision: 3, nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  digest!: string | null;
}

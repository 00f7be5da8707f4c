import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../../platform/database/record.entity.js';
import type { RoundQuestion, RoundState } from '../priorities.types.js';

@Entity('priority_rounds')
export class PriorityRoundEntity extends TenantRecord {
  @Column('text')
  title!: string;

  @Column('text')
  state!: RoundState;

  @Column('jsonb')
  question!: RoundQuestion;

  @Column({ type: 'uuid', name: 'last_result_id', nullable: true })
  lastResultId!: string | null;
}

import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../platform/database/record.entity.js';
import type { Role } from '../roles.js';

@Entity('members')
export class MemberEntity extends TenantRecord {
  @Column({ type: 'uuid', name: 'user_id' })
  userId!: string;

  @Column({ type: 'text', array: true })
  roles!: Role[];

  @Column({ type: 'uuid', name: 'person_id', nullable: true })
  personId!: string | null;

  /** Somebody who left keeps the row, since the register may refer to it, but can do nothing with it. */
  @Column({ type: 'timestamptz', name: 'removed_at', precision: 3, nullable: true })
  removedAt!: Date | null;
}

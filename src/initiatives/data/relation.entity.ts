import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../platform/database/record.entity.js';
import type { RelationKind } from '../initiatives.types.js';

@Entity('initiative_relations')
export class RelationEntity extends TenantRecord {
  @Column('text')
  kind!: RelationKind;

  @Column({ type: 'uuid', name: 'from_id' })
  fromId!: string;

  @Column({ type: 'uuid', name: 'to_id' })
  toId!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ type: 'uuid', name: 'coordinator_id', nullable: true })
  coordinatorId!: string | null;

  /** The member who ratified; null while the coordination is a wish. */
  @Column({ type: 'uuid', name: 'ratified_by', nullable: true })
  ratifiedBy!: string | null;

  @Column({ type: 'timestamptz', name: 'ratified_at', precision: 3, nullable: true })
  ratifiedAt!: Date | null;
}

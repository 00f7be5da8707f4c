import { Column, Entity } from 'typeorm';
import { ArchivableRecord } from '../../platform/database/record.entity.js';

@Entity('goals')
export class GoalEntity extends ArchivableRecord {
  @Column('text')
  title!: string;

  @Column({ type: 'text', name: 'customer_interest', nullable: true })
  customerInterest!: string | null;

  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;
}

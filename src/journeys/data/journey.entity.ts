import { Column, Entity } from 'typeorm';
import { ArchivableRecord } from '../../platform/database/record.entity.js';

@Entity('journeys')
export class JourneyEntity extends ArchivableRecord {
  @Column('text')
  name!: string;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'uuid', name: 'parent_id', nullable: true })
  parentId!: string | null;

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;
}

import { Column, Entity } from 'typeorm';
import { ArchivableRecord } from '../../platform/database/record.entity.js';

@Entity('personas')
export class PersonaEntity extends ArchivableRecord {
  @Column('text')
  name!: string;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'uuid', name: 'segment_id' })
  segmentId!: string;
}

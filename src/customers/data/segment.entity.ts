import { Column, Entity } from 'typeorm';
import { ArchivableRecord } from '../../platform/database/record.entity.js';

@Entity('segments')
export class SegmentEntity extends ArchivableRecord {
  @Column('text')
  name!: string;

  @Column({ type: 'text', nullable: true })
  description!: string | null;

  @Column({ type: 'double precision', nullable: true })
  size!: number | null;

  @Column({ type: 'double precision', nullable: true })
  value!: number | null;
}

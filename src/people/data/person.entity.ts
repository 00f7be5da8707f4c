import { Column, Entity } from 'typeorm';
import { ArchivableRecord } from '../../platform/database/record.entity.js';

@Entity('people')
export class PersonEntity extends ArchivableRecord {
  @Column('text')
  name!: string;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'uuid', name: 'team_id', nullable: true })
  teamId!: string | null;

  /** False once somebody has left: what they owned is unowned from then on. */
  @Column('boolean')
  active!: boolean;
}

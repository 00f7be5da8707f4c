import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../platform/database/record.entity.js';

@Entity('radar_words')
export class RadarWordEntity extends TenantRecord {
  @Column('text', { array: true })
  nl!: string[];

  @Column('text', { array: true })
  en!: string[];

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}

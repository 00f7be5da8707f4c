import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../platform/database/record.entity.js';

@Entity('visions')
export class VisionEntity extends TenantRecord {
  @Column('integer')
  number!: number;

  @Column('text')
  statement!: string;

  @Column({ type: 'uuid', name: 'ratified_by_id', nullable: true })
  ratifiedById!: string | null;

  @Column({ type: 'date', name: 'published_on' })
  publishedOn!: string;
}

import { Column, Entity } from 'typeorm';
import { ArchivableRecord } from '../../platform/database/record.entity.js';
import type { ChannelKind } from '../journeys.types.js';

@Entity('channels')
export class ChannelEntity extends ArchivableRecord {
  @Column('text')
  name!: string;

  @Column('text')
  kind!: ChannelKind;
}

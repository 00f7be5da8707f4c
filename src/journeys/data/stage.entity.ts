import { Column, Entity } from 'typeorm';
import { ArchivableRecord } from '../../platform/database/record.entity.js';
import type { Phase } from '../journeys.types.js';

/** A stage without its parts (channels, touchpoints). */
@Entity('stages')
export class StageEntity extends ArchivableRecord {
  @Column({ type: 'uuid', name: 'journey_id' })
  journeyId!: string;

  @Column('text')
  name!: string;

  /** 1..n within the journey, archived stages included. */
  @Column('integer')
  position!: number;

  @Column({ type: 'text', nullable: true })
  phase!: Phase | null;

  @Column({ type: 'double precision', name: 'moment_of_truth' })
  momentOfTruth!: number;

  @Column({ type: 'double precision', name: 'volume_share', nullable: true })
  volumeShare!: number | null;

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId!: string | null;
}

import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../../platform/database/record.entity.js';
import type { Authentication } from '../connections.types.js';
import type { JiraPlatform } from '../issue.types.js';

@Entity('jira_connections')
export class JiraConnectionEntity extends TenantRecord {
  @Column('text')
  name!: string;

  @Column('text')
  deployment!: JiraPlatform;

  @Column({ type: 'text', name: 'base_url' })
  baseUrl!: string;

  @Column('text')
  source!: string;

  @Column('text')
  authentication!: Authentication;

  @Column({ type: 'text', nullable: true })
  account!: string | null;

  @Column({ type: 'text', name: 'cloud_id', nullable: true })
  cloudId!: string | null;

  @Column('boolean')
  paused!: boolean;

  @Column({ type: 'boolean', name: 'back_links' })
  backLinks!: boolean;

  @Column({ type: 'boolean', name: 'board_comments' })
  boardComments!: boolean;

  @Column({ type: 'integer', name: 'request_cap' })
  requestCap!: number;

  @Column({ type: 'integer', name: 'points_per_hour' })
  pointsPerHour!: number;
}

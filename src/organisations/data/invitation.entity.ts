import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../platform/database/record.entity.js';
import type { Role } from '../roles.js';

@Entity('invitations')
export class InvitationEntity extends TenantRecord {
  @Column('text')
  email!: string;

  @Column({ type: 'text', array: true })
  roles!: Role[];

  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3 })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', name: 'accepted_at', precision: 3, nullable: true })
  acceptedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'revoked_at', precision: 3, nullable: true })
  revokedAt!: Date | null;
}

import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../platform/database/record.entity.js';

/** Without the hash of its secret: nothing but the look-up of credentials needs that. */
@Entity('api_keys')
export class ApiKeyEntity extends TenantRecord {
  @Column('text')
  name!: string;

  /** How the secret begins: to tell keys apart. */
  @Column('text')
  prefix!: string;

  @Column({ type: 'text', array: true })
  scopes!: string[];

  @Column({ type: 'timestamptz', name: 'expires_at', precision: 3, nullable: true })
  expiresAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'revoked_at', precision: 3, nullable: true })
  revokedAt!: Date | null;

  @Column({ type: 'timestamptz', name: 'last_used_at', precision: 3, nullable: true })
  lastUsedAt!: Date | null;
}

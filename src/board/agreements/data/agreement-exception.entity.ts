import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../../platform/database/record.entity.js';

@Entity('agreement_exceptions')
export class AgreementExceptionEntity extends TenantRecord {
  @Column({ type: 'uuid', name: 'agreement_id' })
  agreementId!: string;

  @Column({ type: 'uuid', name: 'initiative_id' })
  initiativeId!: string;

  @Column('text')
  reason!: string;

  @Column({ type: 'uuid', name: 'approver_id' })
  approverId!: string;

  /** Kept with the exception: members leave. */
  @Column({ type: 'text', name: 'approver_name' })
  approverName!: string;

  @Column({ type: 'date', name: 'expires_on' })
  expiresOn!: string;
}

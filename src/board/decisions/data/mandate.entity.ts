import { Column, Entity } from 'typeorm';
import { TenantRecord } from '../../../platform/database/record.entity.js';
import type { EffectKind, MandateScope } from '../decisions.types.js';

/** PostgreSQL answers a bigint as text; amounts stay far below what a number holds exactly. */
const amount = {
  from: (value: string | null): number | null => (value === null ? null : Number(value)),
  to: (value: number | null): number | null => value,
};

@Entity('mandates')
export class MandateEntity extends TenantRecord {
  @Column({ type: 'uuid', name: 'member_id' })
  memberId!: string;

  @Column({ type: 'bigint', name: 'amount_minor', nullable: true, transformer: amount })
  amountMinor!: number | null;

  @Column({ type: 'text', name: 'amount_currency', nullable: true })
  amountCurrency!: string | null;

  @Column('text')
  scope!: MandateScope;

  @Column({ type: 'uuid', name: 'scope_ids', array: true })
  scopeIds!: readonly string[];

  @Column({ type: 'text', array: true, nullable: true })
  effects!: readonly EffectKind[] | null;

  @Column({ type: 'date', name: 'valid_from' })
  validFrom!: string;

  @Column({ type: 'date', name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}

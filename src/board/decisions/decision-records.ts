import type { RecordKind } from '../../platform/database/records.js';
import { CxDebtEntity } from './data/cx-debt.entity.js';
import { DecisionEntity } from './data/decision.entity.js';
import { MandateEntity } from './data/mandate.entity.js';
import type { Decision } from './decisions.types.js';

export const DECISION: RecordKind<DecisionEntity> = { entity: DecisionEntity, type: 'decision', table: 'decisions' };
export const MANDATE: RecordKind<MandateEntity> = { entity: MandateEntity, type: 'mandate', table: 'mandates' };
export const CX_DEBT: RecordKind<CxDebtEntity> = { entity: CxDebtEntity, type: 'cx_debt', table: 'cx_debts' };

export function asDecision(entity: DecisionEntity): Decision {
  const { organisationId: _, mandateId: __, ...decision } = entity;
  return decision;
}

/** Today, in UTC: the day on which mandates count, debts fall due and reviews are dated. */
export const today = (): string => new Date().toISOString().slice(0, 10);

import { type Actor, may } from '../../../platform/access/actor.js';
import { RecordResponse, recordResponse } from '../../../platform/http/record.responses.js';
import { statusOf } from '../cx-debts.service.js';
import type { CxDebt, DebtStatus } from '../decisions.types.js';

export class CxDebtCan {
  amend!: boolean;
}

export class CxDebtResponse extends RecordResponse {
  decisionId!: string;
  stageId!: string;
  /** What the stage takes off the choice's CX, 0–3; null when that is unknown. @example 0.4 */
  size!: number | null;
  ownerId!: string;
  dueOn!: string;
  status!: DebtStatus;
  repaidById!: string | null;
  repaidOn!: string | null;
  /** The decision that took the choice back. */
  liftedById!: string | null;
  can!: CxDebtCan;
}

export class CxDebtPage {
  items!: CxDebtResponse[];
  nextCursor!: string | null;
}

export function toCxDebtResponse(debt: CxDebt, caller: Actor): CxDebtResponse {
  const { decisionId, stageId, size, ownerId, dueOn, repaidById, repaidOn, liftedById } = debt;
  return {
    ...recordResponse(debt),
    decisionId,
    stageId,
    size,
    ownerId,
    dueOn,
    status: statusOf(debt, new Date().toISOString().slice(0, 10)),
    repaidById,
    repaidOn,
    liftedById,
    can: { amend: may(caller, 'cx-debts:manage') },
  };
}

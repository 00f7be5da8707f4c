import { MoneyResponse } from '../../../platform/http/value.responses.js';
import { type Actor, may } from '../../../platform/access/actor.js';
import { Can, RecordResponse, recordResponse } from '../../../platform/http/record.responses.js';
import type { EffectKind, MandateScope, NamedMandate } from '../decisions.types.js';

export class MandateResponse extends RecordResponse {
  memberId!: string;
  /** Null for somebody who is no longer a member. @example "Annelies de Wit" */
  memberName!: string | null;
  amount!: MoneyResponse | null;
  scope!: MandateScope;
  scopeIds!: string[];
  /** Null: every kind. */
  effects!: EffectKind[] | null;
  /** @example "2026-01-01" */
  validFrom!: string;
  /** @example "2026-12-31" */
  validUntil!: string | null;
  note!: string | null;
  can!: Can;
}

export class MandatePage {
  items!: MandateResponse[];
  nextCursor!: string | null;
}

export function toMandateResponse(mandate: NamedMandate, caller: Actor): MandateResponse {
  const { memberId, memberName, amount, scope, scopeIds, effects, validFrom, validUntil, note } = mandate;
  const manages = may(caller, 'mandates:manage');
  return {
    ...recordResponse(mandate),
    memberId,
    memberName,
    amount,
    scope,
    scopeIds: [...scopeIds],
    effects: effects && [...effects],
    validFrom,
    validUntil,
    note,
    can: { amend: manages, delete: manages },
  };
}

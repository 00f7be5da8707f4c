import type { Decision } from '../decisions.types.js';

/** Who asks, as far as decisions go. A machine prepares and reads; it attests and decides nothing. */
export interface BoardCaller {
  readonly memberId: string;
  readonly isMachine: boolean;
  readonly may: (permission: string) => boolean;
}

export interface DecisionRights {
  readonly amend: boolean;
  readonly delete: boolean;
  readonly open: boolean;
  readonly withdraw: boolean;
  readonly attest: boolean;
  readonly decide: boolean;
}

/** Somebody who sits on the board, in person. */
export function sitsOnBoard(caller: BoardCaller): boolean {
  return !caller.isMachine && caller.may('decisions:decide');
}

/** Where members were named, they and nobody else attest; otherwise every member of the board. */
export function mayAttest(caller: BoardCaller, decision: Pick<Decision, 'attesterIds'>): boolean {
  if (caller.isMachine || !caller.may('decisions:attest')) return false;
  return decision.attesterIds.length > 0 ? decision.attesterIds.includes(caller.memberId) : sitsOnBoard(caller);
}

/** Everything that the caller may do with this decision as it stands, as answered in `can`. */
export function decisionRights(caller: BoardCaller, decision: Pick<Decision, 'attesterIds' | 'state'>): DecisionRights {
  const [draft, open] = [decision.state === 'draft', decision.state === 'open'];
  const prepares = caller.may('decisions:prepare');
  return {
    amend: draft && prepares,
    delete: draft && prepares,
    open: draft && sitsOnBoard(caller),
    withdraw: open && sitsOnBoard(caller),
    attest: open && mayAttest(caller, decision),
    decide: open && sitsOnBoard(caller),
  };
}

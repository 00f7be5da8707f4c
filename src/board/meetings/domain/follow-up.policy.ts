import type { FollowUp, FollowUpState } from '../follow-ups.types.js';

/** Who asks, as far as follow-ups go. */
export interface FollowUpCaller {
  readonly personId: string | null;
  readonly may: (permission: string) => boolean;
}

export interface FollowUpRights {
  readonly amend: boolean;
  readonly delete: boolean;
  readonly settle: boolean;
  [right: string]: boolean;
}

/** The board settles every follow-up; whoever owns one settles that. */
export function maySettle(caller: FollowUpCaller, { ownerId }: Pick<FollowUp, 'ownerId'>): boolean {
  if (caller.may('follow-ups:manage')) return true;
  return caller.may('follow-ups:settle') && caller.personId !== null && caller.personId === ownerId;
}

/** Everything that the caller may do with a follow-up as it stands, as answered in `can`. */
export function followUpRights(caller: FollowUpCaller, followUp: Pick<FollowUp, 'ownerId' | 'state'>): FollowUpRights {
  const manages = caller.may('follow-ups:manage');
  return {
    amend: manages && followUp.state === 'open',
    delete: manages && followUp.state === 'open',
    settle: maySettle(caller, followUp),
  };
}

const WORDS: Readonly<Record<FollowUpState, { readonly en: string; readonly nl: string }>> = {
  open: { en: 'open', nl: 'open' },
  done: { en: 'done', nl: 'gedaan' },
  cancelled: { en: 'cancelled', nl: 'vervallen' },
};

/** Where a follow-up stands, as people say it: the parameters of a sentence in both languages. */
export const followUpStateInWords = (state: FollowUpState): { readonly en: string; readonly nl: string } =>
  WORDS[state];

/** Open, and its day has passed. */
export const isOverdue = ({ state, dueOn }: Pick<FollowUp, 'state' | 'dueOn'>, on: string): boolean =>
  state === 'open' && dueOn < on;

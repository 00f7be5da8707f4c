import type { EffortChoice } from '../../radar/merging.types.js';

/** The words of simulations (docs/glossary.md). Plain data. */

export const CHANGE_KINDS = ['coordinate', 'stop', 'merge', 'move'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const MOST_CHANGES = 20;

/** One change, as somebody gives it; which fields it needs follows from its kind. Absent keeps, null clears. */
export interface ChangeDraft {
  readonly kind: ChangeKind;
  readonly initiativeId?: string;
  readonly initiativeIds?: readonly string[];
  readonly intoId?: string;
  readonly fromIds?: readonly string[];
  readonly effort?: EffortChoice;
  readonly teamId?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly stages?: readonly { readonly stageId: string; readonly share?: number | null }[];
}

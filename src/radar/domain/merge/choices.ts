import type { FieldError } from '../../../platform/problems/problem.js';
import type { MergeClaim, MergeConflict, MergeConflictAbout } from '../../merging.types.js';

/** A choice that somebody made, and where it stands in the input. */
export interface Choice {
  readonly choice: string;
  readonly fromId?: string | null;
  readonly pointer: string;
}

/** One difference, decided or not. `takenFrom` is the initiative whose word goes, when one's does. */
export interface Decided {
  readonly conflict: MergeConflict;
  readonly takenFrom: string | null;
  readonly faults: readonly FieldError[];
}

interface Difference {
  readonly about: MergeConflictAbout;
  readonly recordId: string | null;
  readonly claims: readonly MergeClaim[];
  readonly choices: readonly string[];
  /** What goes when nobody chooses; null: somebody has to. */
  readonly otherwise: string | null;
}

/**
 * Settles one difference with the choice that was made, if any.
 * @param survivorId whose word `keep` keeps
 */
export function decide(difference: Difference, choice: Choice | undefined, survivorId: string): Decided {
  const { about, recordId, claims, choices, otherwise } = difference;
  const conflict = (chosen: string | null): MergeConflict => ({
    about,
    recordId,
    claims,
    choices,
    needed: otherwise === null,
    chosen,
  });
  if (!choice) return { conflict: conflict(otherwise), takenFrom: survivorId, faults: [] };
  const refuse = (pointer: string, code: string, parameters?: FieldError['parameters']): Decided => ({
    conflict: conflict(null),
    takenFrom: null,
    faults: [parameters ? { pointer, code, parameters } : { pointer, code }],
  });
  if (!choices.includes(choice.choice)) {
    return choice.choice === 'keep'
      ? refuse(`${choice.pointer}/choice`, 'nothing_to_keep')
      : refuse(`${choice.pointer}/choice`, 'not_one_of', { allowed: choices.join(', ') });
  }
  if (choice.choice !== 'take') return { conflict: conflict(choice.choice), takenFrom: survivorId, faults: [] };
  const others = claims.map(({ initiativeId }) => initiativeId).filter((id) => id !== survivorId);
  const fromId = choice.fromId ?? (others.length === 1 ? others[0]! : null);
  if (fromId === null) return refuse(`${choice.pointer}/fromId`, 'choice_needs_source');
  if (!claims.some(({ initiativeId }) => initiativeId === fromId)) {
    return refuse(`${choice.pointer}/fromId`, 'not_a_claimant');
  }
  return { conflict: conflict('take'), takenFrom: fromId, faults: [] };
}

/** Choices about what does not differ: somebody looked at something else than what is there. */
export function idleChoices<T>(given: readonly T[], idOf: (one: T) => string, at: string, open: ReadonlySet<string>) {
  const seen = new Set<string>();
  return given.flatMap((one, i): FieldError[] => {
    const id = idOf(one);
    const repeated = seen.has(id);
    seen.add(id);
    if (repeated) return [{ pointer: `${at}/${i}`, code: 'duplicate_item' }];
    return open.has(id) ? [] : [{ pointer: `${at}/${i}`, code: 'nothing_to_resolve' }];
  });
}

/** A claim that says nothing yet. */
export function claimOf(initiativeId: string, said: Partial<Omit<MergeClaim, 'initiativeId'>>): MergeClaim {
  return { initiativeId, expectedChange: null, contribution: null, programmeId: null, ...said };
}

import type { InitiativeState } from '../initiatives.types.js';
import { FINAL_STATES, isFinal } from './activity.js';

export const TRANSITION_NAMES = [
  'submit',
  'return',
  'approve',
  'start_delivery',
  'start_measuring',
  'close',
  'lapse',
  'stop',
  'merge',
  'reopen',
] as const;
export type TransitionName = (typeof TRANSITION_NAMES)[number];

/** Who moves: the owner (and the board), the board alone, or nobody by hand because a merge does it. */
export type Mover = 'owner' | 'board' | 'merge';

export interface Transition {
  readonly name: TransitionName;
  readonly from: InitiativeState;
  readonly to: InitiativeState;
  readonly by: Mover;
  readonly reasonNeeded: boolean;
}

const OPEN_STATES: readonly InitiativeState[] = ['proposed', 'in_review', 'approved', 'in_delivery', 'measuring'];

/** The machine, to be read aloud (docs/method.md, "Lifecycle"). Reopening depends on where it came from: `reopening`. */
export const LIFECYCLE: readonly Transition[] = [
  { name: 'submit', from: 'proposed', to: 'in_review', by: 'owner', reasonNeeded: false },
  { name: 'return', from: 'in_review', to: 'proposed', by: 'owner', reasonNeeded: true },
  { name: 'approve', from: 'in_review', to: 'approved', by: 'board', reasonNeeded: false },
  { name: 'start_delivery', from: 'approved', to: 'in_delivery', by: 'board', reasonNeeded: false },
  { name: 'start_measuring', from: 'in_delivery', to: 'measuring', by: 'board', reasonNeeded: false },
  { name: 'close', from: 'measuring', to: 'closed', by: 'board', reasonNeeded: false },
  { name: 'lapse', from: 'approved', to: 'in_review', by: 'board', reasonNeeded: false },
  { name: 'lapse', from: 'in_delivery', to: 'in_review', by: 'board', reasonNeeded: false },
  ...OPEN_STATES.flatMap((from): Transition[] => [
    { name: 'stop', from, to: 'stopped', by: 'board', reasonNeeded: true },
    { name: 'merge', from, to: 'merged', by: 'merge', reasonNeeded: false },
  ]),
];

/** Where an initiative stands. `stateBefore` is the state it had before its final state, null while not final. */
export interface Standing {
  readonly state: InitiativeState;
  readonly stateBefore: InitiativeState | null;
  /** A merge made it `merged`: taking that merge back reopens it, and nothing else. */
  readonly byMerge?: boolean;
}

/** What the caller may do with this initiative, from `initiative.policy.ts`. */
export interface MovingRights {
  readonly asOwner: boolean;
  readonly asBoard: boolean;
  /** Steps of the board that the owner may take here, because everything agreed about them is kept. */
  readonly opened?: ReadonlySet<TransitionName>;
}

/** `held_back`: something that was agreed is in the way. */
export type Refusal =
  'already_there' | 'not_from_here' | 'by_merge_only' | 'undo_the_merge' | 'not_allowed' | 'held_back';

export interface TransitionOption {
  readonly to: InitiativeState;
  readonly name: TransitionName | null;
  readonly possible: boolean;
  readonly reasonNeeded: boolean;
  /** Why not; null when possible. */
  readonly why: Refusal | null;
}

/** The transition from this standing to `to` whoever asks, or null when the machine knows none. */
export function transitionTo(standing: Standing, to: InitiativeState): Transition | null {
  return (
    LIFECYCLE.find((step) => step.from === standing.state && step.to === to) ??
    (reopening(standing)?.to === to ? reopening(standing) : null)
  );
}

/** One option for every other state, in the order of the lifecycle: possible now, or why not. */
export function transitionOptions(standing: Standing, rights: MovingRights): TransitionOption[] {
  return [...OPEN_STATES, ...FINAL_STATES]
    .filter((to) => to !== standing.state)
    .map((to) => {
      const step = transitionTo(standing, to);
      const why = refusalOf(standing, to, rights);
      return {
        to,
        name: step?.name ?? null,
        possible: why === null,
        reasonNeeded: step?.reasonNeeded ?? false,
        why,
      };
    });
}

/** Why this caller cannot move the initiative to `to` now; null when possible (a reason may still be needed). */
export function refusalOf(standing: Standing, to: InitiativeState, rights: MovingRights): Refusal | null {
  if (to === standing.state) return 'already_there';
  const step = transitionTo(standing, to);
  if (!step) return 'not_from_here';
  if (step.by === 'merge') return 'by_merge_only';
  if (standing.byMerge) return 'undo_the_merge';
  if (rights.asBoard) return null;
  if (rights.asOwner && (step.by === 'owner' || rights.opened?.has(step.name))) return null;
  return 'not_allowed';
}

/** `stateBefore` after a move: remembered on entering a final state, forgotten on leaving it. */
export function stateBeforeAfter(from: InitiativeState, to: InitiativeState): InitiativeState | null {
  return isFinal(to) ? from : null;
}

function reopening({ state, stateBefore }: Standing): Transition | null {
  if (!isFinal(state) || stateBefore === null) return null;
  return { name: 'reopen', from: state, to: stateBefore, by: 'board', reasonNeeded: true };
}

/** What the step from one state to another is called; null when the machine knows none. `before` as in `Standing`. */
export function stepNamed(
  from: InitiativeState,
  before: InitiativeState | null,
  to: InitiativeState,
): TransitionName | null {
  return transitionTo({ state: from, stateBefore: before }, to)?.name ?? null;
}

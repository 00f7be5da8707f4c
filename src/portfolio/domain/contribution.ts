import type { ActiveFilter, Formula } from '../portfolio.types.js';
import { byName } from './axes.js';
import { fragmentationTable } from './fragmentation.js';
import type { Portfolio } from './portfolio.js';
import { quickSelect, select } from './selection.js';

export const CONTRIBUTION: Formula = { name: 'uncontributing-share', version: 1 };

/** An initiative that a figure points at, with the effort that it counts for. */
export interface CountedInitiative {
  readonly id: string;
  readonly effort: number;
  /** Whether its effort is unknown, and the median stands in. */
  readonly estimated: boolean;
}

export interface GoalWork {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  /** On the goal and its subgoals, each initiative once. */
  readonly initiatives: number;
  readonly effort: number;
}

export interface Contribution {
  /** Effort that serves no goal / all effort, 0..1; null when there is no effort. */
  readonly uncontributingShare: number | null;
  readonly effort: number;
  readonly initiatives: number;
  /** Share of all effort that stands on the median, 0..1; null when there is no effort. */
  readonly estimatedShare: number | null;
  /** Without a goal link that says how. */
  readonly uncontributing: CountedInitiatives;
  /** By name; those without work have 0 initiatives. Archived goals only when there is work on them. */
  readonly goals: readonly GoalWork[];
}

/** Which work serves no goal, and which goals have no work (docs/method.md, "Contribution"). */
export function contributionOf(portfolio: Portfolio, active: ActiveFilter): Contribution {
  return portfolio.once(`contribution:${active}`, () => {
    const { columns } = portfolio;
    const selection = select(portfolio, active);
    const uncontributing = countedInitiatives(portfolio, active, (slot) => columns.goalsSayingHow[slot] === 0);
    return {
      uncontributingShare: selection.total > 0 ? uncontributing.effort / selection.total : null,
      effort: selection.total,
      initiatives: selection.slots.length,
      estimatedShare: selection.total > 0 ? selection.estimated / selection.total : null,
      uncontributing,
      goals: goalWork(portfolio, active),
    };
  });
}

/** How many are named at most, where a figure points at initiatives. */
export const NAMED_AT_MOST = 100;

/** All initiatives that a figure points at, and the largest of them by name. */
export interface CountedInitiatives {
  readonly initiatives: number;
  readonly effort: number;
  /** Most effort first, at most NAMED_AT_MOST. */
  readonly largest: readonly CountedInitiative[];
}

/** The selected initiatives for which something holds. @param named how many of the largest are named at most */
export function countedInitiatives(
  portfolio: Portfolio,
  active: ActiveFilter,
  holds: (slot: number) => boolean,
  named = NAMED_AT_MOST,
): CountedInitiatives {
  const { columns } = portfolio;
  const { slots, effort } = select(portfolio, active);
  const found = slots.filter(holds);
  const efforts = Float64Array.from(found, (slot) => effort[slot]!);
  const total = efforts.reduce((sum, value) => sum + value, 0);
  const least = found.length > named ? quickSelect(efforts, found.length - named) : 0;
  const largest = [...found.filter((slot) => effort[slot]! >= least)]
    .map((slot) => ({
      id: columns.slots.idOf(slot),
      effort: effort[slot]!,
      estimated: Number.isNaN(columns.effort[slot]!),
    }))
    .sort((one, other) => other.effort - one.effort || (one.id < other.id ? -1 : 1))
    .slice(0, named);
  return { initiatives: found.length, effort: total, largest };
}

function goalWork(portfolio: Portfolio, active: ActiveFilter): GoalWork[] {
  const table = fragmentationTable(portfolio, 'goal', active);
  const { goals } = portfolio.columns.numbers;
  return [...portfolio.references.goals]
    .sort(byName)
    .map((goal) => ({ goal, number: goals.of(goal.id) }))
    .filter(({ goal, number }) => !goal.archived || table.initiatives[number]! > 0)
    .map(({ goal, number }) => ({
      id: goal.id,
      name: goal.name,
      parentId: goal.parentId,
      initiatives: table.initiatives[number]!,
      effort: table.effort[number]!,
    }));
}

import type { PinPlace, Score } from '../priorities.types.js';
import type { RoundCandidate, RoundWhy } from '../results.types.js';
import type { Choice } from './choice.js';
import { verdictsOf, type Why } from './reasons.js';

/** The candidates with what was decided of them and why, by id. @param chosen by candidate */
export function candidatesOf(choice: Choice, scores: readonly Score[], chosen: readonly boolean[]): RoundCandidate[] {
  const idOf = (at: number): string => scores[at]!.initiativeId;
  return verdictsOf(choice, chosen).map(({ margin: { against, ...margin }, why, along, ...verdict }, at) => ({
    ...scores[at]!,
    chosen: verdict.chosen,
    pin: choice.pins.get(at) ?? null,
    margin: { ...margin, againstIds: against.map(idOf) },
    why: why.map((one) => whyById(one, choice, idOf)),
    alongIds: along.map(idOf),
  }));
}

function whyById(why: Why, { scarce }: Choice, idOf: (at: number) => string): RoundWhy {
  switch (why.kind) {
    case 'needed_by':
      return { kind: why.kind, initiativeIds: why.by.map(idOf) };
    case 'blocked':
    case 'excluded_by_active':
      return { kind: why.kind, initiativeIds: why.onIds };
    case 'excluded_by':
      return { kind: why.kind, initiativeIds: [idOf(why.by)] };
    case 'needs_pinned_out':
      return { kind: why.kind, initiativeIds: [idOf(why.other)] };
    case 'costs_more':
      return { kind: why.kind, short: why.short };
    case 'short_of': {
      const { kind, teamId } = scarce[why.scarce]!;
      return { kind: kind === 'budget' ? 'short_of_budget' : 'short_of_capacity', teamId, short: why.short };
    }
    default:
      return { kind: why.kind };
  }
}

/** The ids of the chosen. */
export function chosenIds(scores: readonly Score[], chosen: readonly boolean[]): string[] {
  return scores.filter((_, at) => chosen[at]).map(({ initiativeId }) => initiativeId);
}

/** The pins without one of them. */
export function withoutPin(pins: ReadonlyMap<number, PinPlace>, at: number): Map<number, PinPlace> {
  return new Map([...pins].filter(([one]) => one !== at));
}

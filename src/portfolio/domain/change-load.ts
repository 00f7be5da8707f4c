import type { ActiveFilter, Formula } from '../portfolio.types.js';
import { monthName, monthOf } from './calendar-months.js';
import type { Portfolio } from './portfolio.js';
import { select } from './selection.js';

export const CHANGE_LOAD: Formula = { name: 'change-load', version: 1 };

/** How many changes reach a segment in a month. */
export interface ChangeLoad {
  readonly segmentId: string;
  readonly name: string;
  /** YYYY-MM, only months in which something ends; ascending. */
  readonly months: readonly { readonly month: string; readonly initiatives: number }[];
  readonly most: number;
}

/**
 * The initiatives that end per month for every unarchived segment (docs/method.md, "Silo and collision"): an initiative
 * counts once for each segment that one of its stage links names, and for every segment when a link names none, or when
 * it has no links. Initiatives without an end count nowhere. The heaviest month first, then by name.
 */
export function changeLoadOf(portfolio: Portfolio, active: ActiveFilter): readonly ChangeLoad[] {
  return portfolio.once(`changeLoad:${active}`, () => {
    const { columns, references } = portfolio;
    const { linkStart, linkCount, linkSegments } = columns;
    const everybody = new Map<number, number>();
    const bySegment = new Map<number, Map<number, number>>();
    const count = (months: Map<number, number>, month: number): Map<number, number> =>
      months.set(month, (months.get(month) ?? 0) + 1);
    for (const slot of select(portfolio, active).slots) {
      const month = monthOf(columns.endDay[slot]!);
      if (month === null) continue;
      const sets = [...linkSegments.subarray(linkStart[slot], linkStart[slot]! + linkCount[slot]!)];
      if (sets.length === 0 || sets.includes(0)) {
        count(everybody, month);
        continue;
      }
      const named = new Set(sets.flatMap((set) => [...columns.sets.members(set)]));
      for (const segment of named)
        bySegment.set(segment, count(bySegment.get(segment) ?? new Map<number, number>(), month));
    }
    return references.segments
      .filter(({ archived }) => !archived)
      .map(({ id, name }) => loadOf(id, name, everybody, bySegment.get(columns.numbers.segments.find(id))))
      .sort((one, other) => other.most - one.most || (one.name < other.name ? -1 : 1));
  });
}

function loadOf(
  segmentId: string,
  name: string,
  everybody: ReadonlyMap<number, number>,
  own: ReadonlyMap<number, number> = new Map(),
): ChangeLoad {
  const months = [...new Set([...everybody.keys(), ...own.keys()])]
    .sort((one, other) => one - other)
    .map((month) => ({
      month: monthName(month),
      initiatives: (everybody.get(month) ?? 0) + (own.get(month) ?? 0),
    }));
  return { segmentId, name, months, most: Math.max(0, ...months.map(({ initiatives }) => initiatives)) };
}

import type { ActiveFilter } from '../portfolio.types.js';
import { type Opposed, opposedGroups, type Push, strengthOf, type StrengthReason } from './kpi-conflicts.js';
import type { Coupling } from './kpi-couplings.js';
import { audiencesOf, type EffectGroup } from './kpi-effects.js';
import type { Portfolio } from './portfolio.js';

/** How many conflicts are listed at most: the strongest. */
export const LISTED_AT_MOST = 1_000;
/** How many pairs are weighed at most to find them. */
export const WEIGHED_AT_MOST = 10_000_000;

/** One side of a conflict: the initiative's slot and its link to a KPI. */
export interface ConflictSide {
  readonly slot: number;
  readonly link: number;
}

export interface KpiConflict {
  /** The same for the same two initiatives on the same KPIs. */
  readonly id: string;
  /** On one KPI: the side that pushes it up. Coupled: the side on the KPI from which the way leads to the other. */
  readonly a: ConflictSide;
  readonly b: ConflictSide;
  readonly coupling: Coupling | null;
  /** ≥ 0; null with the reason. */
  readonly strength: number | null;
  readonly reason: StrengthReason | null;
}

export interface StrongestConflicts {
  /** Known strengths first, descending. */
  readonly conflicts: readonly KpiConflict[];
  /** False when the search ended before every pair was weighed: there may be stronger ones. */
  readonly complete: boolean;
}

/** What a KPI's values spread, by KPI id; in the KPI's unit. */
export type Spreads = ReadonlyMap<string, number | null>;

/**
 * The strongest conflicts, then those of unknown strength, LISTED_AT_MOST together. The same portfolio gives the same
 * list in whatever order it was loaded.
 *
 * `min(x_i, x_k)·√(c_i·c_k)` is at most `√(x_i·c_i)·√(x_k·c_k)`: with both groups in order of that root, the search
 * leaves a row as soon as no partner further on can beat the weakest one kept.
 */
export function strongestConflicts(
  portfolio: Portfolio,
  active: ActiveFilter,
  spreads: Spreads,
  kpiId: string | null = null,
): StrongestConflicts {
  const known = [...spreads].map(([id, spread]) => `${id} ${spread}`).join();
  return portfolio.lately(`strongest:${active}:${kpiId}:${known}`, () => {
    const search = new Search(portfolio, spreads);
    const opposed = opposedGroups(portfolio, active, kpiId);
    search.known(opposed);
    search.unknown(opposed);
    return { conflicts: search.kept, complete: search.complete };
  });
}

/** A group in order of `bound`, the largest first. */
interface Ranked {
  readonly group: EffectGroup;
  readonly order: Int32Array;
  /** By position in the order: |δ| / s, √c, and √(|δ| / s · c). */
  readonly reach: Float64Array;
  readonly trust: Float64Array;
  readonly bound: Float64Array;
  readonly maxReach: number;
  readonly maxTrust: number;
}

/** Positions in a group. */
interface Sorted {
  readonly all: readonly number[];
  readonly known: readonly number[];
  readonly unknown: readonly number[];
}

class Search {
  readonly kept: KpiConflict[] = [];
  complete = true;
  private weighed = 0;
  private readonly ranked = new Map<EffectGroup, Ranked>();
  private readonly sorted = new Map<EffectGroup, Sorted>();

  constructor(
    private readonly portfolio: Portfolio,
    private readonly spreads: Spreads,
  ) {}

  private get full(): boolean {
    return this.kept.length === LISTED_AT_MOST;
  }

  /** What a conflict must beat to be kept. */
  private get bar(): number {
    return this.full ? this.kept[LISTED_AT_MOST - 1]!.strength! : -1;
  }

  known(opposed: readonly Opposed[]): void {
    const measured = opposed
      .map((pair) => ({ pair, a: this.rankedOf(pair.a), b: this.rankedOf(pair.b) }))
      .filter(({ a, b }) => a.order.length > 0 && b.order.length > 0)
      .map((one) => ({ ...one, best: best(one.a, one.b) }))
      .sort((one, other) => other.best - one.best);
    for (const { pair, a, b, best: most } of measured) {
      if (most <= this.bar || !this.complete) return;
      this.weigh(pair, a, b);
    }
  }

  private weigh(pair: Opposed, a: Ranked, b: Ranked): void {
    const { meet } = audiencesOf(this.portfolio);
    for (let i = 0; i < a.order.length; i++) {
      if (a.bound[i]! * b.bound[0]! <= this.bar) return;
      if (Math.min(a.reach[i]!, b.maxReach) * (a.trust[i]! * b.maxTrust) <= this.bar) continue;
      for (let k = 0; k < b.order.length; k++) {
        if (a.bound[i]! * b.bound[k]! <= this.bar) break;
        if (++this.weighed > WEIGHED_AT_MOST) {
          this.complete = false;
          return;
        }
        const strength = Math.min(a.reach[i]!, b.reach[k]!) * (a.trust[i]! * b.trust[k]!);
        if (strength <= this.bar) continue;
        const [one, other] = [a.order[i]!, b.order[k]!];
        if (a.group.slots[one] === b.group.slots[other] || !meet(a.group.slots[one]!, b.group.slots[other]!)) continue;
        this.keep(this.conflict(pair, one, other), strength);
      }
    }
  }

  private keep(conflict: KpiConflict, strength: number): void {
    let low = 0;
    let high = this.kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.kept[middle]!.strength! >= strength) low = middle + 1;
      else high = middle;
    }
    this.kept.splice(low, 0, conflict);
    if (this.kept.length > LISTED_AT_MOST) this.kept.pop();
  }

  /** Fills what room is left with conflicts of unknown strength. */
  unknown(opposed: readonly Opposed[]): void {
    const { meet } = audiencesOf(this.portfolio);
    for (const pair of opposed) {
      const [a, b] = [this.sortedOf(pair.a), this.sortedOf(pair.b)];
      for (const [ones, others] of [
        [a.unknown, b.all],
        [a.known, b.unknown],
      ] as const) {
        if (others.length === 0) continue;
        for (const one of ones) {
          for (const other of others) {
            if (this.full) return;
            if (++this.weighed > WEIGHED_AT_MOST) {
              this.complete = false;
              return;
            }
            const [here, there] = [pair.a.slots[one]!, pair.b.slots[other]!];
            if (here !== there && meet(here, there)) this.kept.push(this.conflict(pair, one, other));
          }
        }
      }
    }
  }

  private conflict({ a, b, coupling }: Opposed, one: number, other: number): KpiConflict {
    const { slots, numbers } = this.portfolio.columns;
    const sides = [
      { group: a, at: one },
      { group: b, at: other },
    ].map(({ group, at }) => `${slots.idOf(group.slots[at]!)}:${numbers.kpis.idOf(group.kpi)}`);
    return {
      id: `${sides[0]}:${sides[1]}:${coupling?.sign ?? 0}`,
      a: { slot: a.slots[one]!, link: a.links[one]! },
      b: { slot: b.slots[other]!, link: b.links[other]! },
      coupling,
      ...strengthOf(this.push(a, one), this.push(b, other)),
    };
  }

  private push(group: EffectGroup, at: number): Push {
    const { numbers, kpiLinks } = this.portfolio.columns;
    const { change, confidence } = kpiLinks.columns;
    const link = group.links[at]!;
    return {
      change: change[link]!,
      confidence: Number.isNaN(confidence[link]!) ? null : confidence[link]!,
      spread: this.spreads.get(numbers.kpis.idOf(group.kpi)) ?? null,
    };
  }

  private rankedOf(group: EffectGroup): Ranked {
    const found = this.ranked.get(group);
    if (found !== undefined) return found;
    const reach = new Float64Array(group.slots.length);
    const trust = new Float64Array(group.slots.length);
    const bound = new Float64Array(group.slots.length);
    const { known: weighable } = this.sortedOf(group);
    for (const at of weighable) {
      const { change, confidence, spread } = this.push(group, at);
      reach[at] = Math.abs(change) / (spread ?? Infinity);
      trust[at] = Math.sqrt(confidence ?? 0);
      bound[at] = Math.sqrt(reach[at]) * trust[at];
    }
    // Stable, so what is equal stays in the order of ids.
    const order = [...weighable].sort((one, other) => bound[other]! - bound[one]!);
    const inOrder = (values: Float64Array): Float64Array => Float64Array.from(order, (at) => values[at]!);
    const ranked = {
      group,
      order: Int32Array.from(order),
      ...{ reach: inOrder(reach), trust: inOrder(trust), bound: inOrder(bound) },
      maxReach: order.reduce((most, at) => Math.max(most, reach[at]!), 0),
      maxTrust: order.reduce((most, at) => Math.max(most, trust[at]!), 0),
    };
    this.ranked.set(group, ranked);
    return ranked;
  }

  /** Positions in the order of the initiatives' ids, those whose strength can be known apart from the others. */
  private sortedOf(group: EffectGroup): Sorted {
    const found = this.sorted.get(group);
    if (found !== undefined) return found;
    const { slots } = this.portfolio.columns;
    const all = Array.from(group.slots, (slot, at) => ({ id: slots.idOf(slot), at }))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map(({ at }) => at);
    const isKnown = all.map((at) => strengthIsKnown(this.push(group, at)));
    const sorted = { all, known: all.filter((_, at) => isKnown[at]), unknown: all.filter((_, at) => !isKnown[at]) };
    this.sorted.set(group, sorted);
    return sorted;
  }
}

function strengthIsKnown({ spread, confidence }: Push): boolean {
  return Boolean(spread) && confidence !== null;
}

/** No conflict between two groups can be stronger. */
function best(a: Ranked, b: Ranked): number {
  return Math.min(a.maxReach, b.maxReach) * (a.maxTrust * b.maxTrust);
}

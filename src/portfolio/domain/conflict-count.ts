import type { ActiveFilter } from '../portfolio.types.js';
import { type Opposed, opposedGroups } from './kpi-conflicts.js';
import { type Audiences, audiencesOf, type EffectGroup, effectsOf } from './kpi-effects.js';
import type { Portfolio } from './portfolio.js';

export interface ConflictCount {
  readonly total: number;
  /** Whether there may be more: not everything that initiatives for particular segments change was compared. */
  readonly atLeast: boolean;
  /** By the number of the KPI that is pushed opposite ways. */
  readonly byKpi: ReadonlyMap<number, number>;
  /** How many initiatives say what they expect of a KPI. */
  readonly effects: number;
}

/** How many conflicts are open; null when no initiative says what it expects of a KPI. */
export function conflictFigure({ total, effects }: ConflictCount): number | null {
  return effects === 0 ? null : total;
}

/**
 * How often two initiatives on one stage are compared at most when counting. Only those need it that are for particular
 * segments and have none in common: all others are counted by multiplication.
 */
export const COMPARED_AT_MOST = 2_000_000;

/**
 * How many conflicts there are (docs/method.md, "KPI conflict"): of every two opposed groups the pairs whose stages or
 * segments meet. @param kpiId only what meets on, or starts from, this KPI
 */
export function countConflicts(portfolio: Portfolio, active: ActiveFilter, kpiId: string | null = null): ConflictCount {
  return portfolio.once(`conflictCount:${active}:${kpiId ?? ''}`, () => {
    const counter = new Counter(audiencesOf(portfolio));
    const byKpi = new Map<number, number>();
    let total = 0;
    for (const opposed of opposedGroups(portfolio, active, kpiId)) {
      const count = counter.count(opposed);
      if (count > 0) byKpi.set(opposed.b.kpi, (byKpi.get(opposed.b.kpi) ?? 0) + count);
      total += count;
    }
    let effects = 0;
    for (const { up, down } of effectsOf(portfolio, active).values()) effects += up.slots.length + down.slots.length;
    return { total, atLeast: counter.atLeast, byKpi, effects };
  });
}

/** The initiatives of a group that are for particular segments. */
interface Particular {
  readonly slots: Int32Array;
  /** How many there are of each audience. */
  readonly sizes: ReadonlyMap<number, number>;
  /** By stage number, those that change it, as positions in `slots`; made when it is asked for. */
  readonly byStage: () => ReadonlyMap<number, readonly number[]>;
}

class Counter {
  atLeast = false;
  private left = COMPARED_AT_MOST;
  private readonly particulars = new Map<EffectGroup, Particular>();

  constructor(private readonly audiences: Audiences) {}

  count({ a, b }: Opposed): number {
    const here = this.particularOf(a);
    const there = this.particularOf(b);
    let count = a.slots.length * b.slots.length - here.slots.length * there.slots.length;
    let apart = false;
    for (const [audience, size] of here.sizes) {
      for (const [other, otherSize] of there.sizes) {
        if (this.audiences.overlap(audience, other)) count += size * otherSize;
        else apart = true;
      }
    }
    if (apart) count += this.onOneStage(here, there);
    return count - sharedBy(a, b);
  }

  /** Pairs whose segments do not meet, but whose stages do. */
  private onOneStage(here: Particular, there: Particular): number {
    const [ours, theirs] = [here.byStage(), there.byStage()];
    let comparisons = 0;
    for (const [stage, members] of ours) comparisons += members.length * (theirs.get(stage)?.length ?? 0);
    if (comparisons > this.left) {
      this.atLeast = true;
      return 0;
    }
    this.left -= comparisons;
    const { audience, overlap, stages } = this.audiences;
    const countedFor = new Int32Array(there.slots.length);
    let count = 0;
    here.slots.forEach((slot, at) => {
      for (const stage of stages(slot)) {
        for (const other of theirs.get(stage) ?? []) {
          if (countedFor[other] === at + 1) continue;
          countedFor[other] = at + 1;
          if (!overlap(audience(slot), audience(there.slots[other]!))) count += 1;
        }
      }
    });
    return count;
  }

  private particularOf(group: EffectGroup): Particular {
    const known = this.particulars.get(group);
    if (known !== undefined) return known;
    const { everybody, audience, stages } = this.audiences;
    const slots = group.slots.filter((slot) => !everybody(slot));
    const sizes = new Map<number, number>();
    for (const slot of slots) sizes.set(audience(slot), (sizes.get(audience(slot)) ?? 0) + 1);
    let byStage: Map<number, number[]> | null = null;
    const particular = { slots, sizes, byStage: () => (byStage ??= membersByStage(slots, stages)) };
    this.particulars.set(group, particular);
    return particular;
  }
}

function membersByStage(slots: Int32Array, stages: Audiences['stages']): Map<number, number[]> {
  const found = new Map<number, number[]>();
  slots.forEach((slot, at) => {
    for (const stage of stages(slot)) {
      const members = found.get(stage);
      if (members === undefined) found.set(stage, [at]);
      else members.push(at);
    }
  });
  return found;
}

/** How many initiatives stand in both groups: nobody is in conflict with themselves. */
function sharedBy(a: EffectGroup, b: EffectGroup): number {
  if (a.kpi === b.kpi) return 0;
  // Both in the order of the portfolio's slots.
  let count = 0;
  for (let at = 0, beside = 0; at < a.slots.length && beside < b.slots.length;) {
    const difference = a.slots[at]! - b.slots[beside]!;
    if (difference === 0) count += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) beside += 1;
  }
  return count;
}

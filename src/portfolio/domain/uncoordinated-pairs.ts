import type { ActiveFilter, ScopeKind } from '../portfolio.types.js';
import { NONE } from './columns.js';
import { coordinationBetween, coordinationOf } from './coordination.js';
import type { Portfolio } from './portfolio.js';
import { placementsOf } from './scopes.js';
import { select, unitsOf } from './selection.js';

/** Two initiatives of different teams, and what full coordination of them would take off the index. */
export interface UncoordinatedPair {
  readonly a: string;
  readonly b: string;
  /** 0 or .5. */
  readonly coordination: number;
  /** Points of the index, 0..100. */
  readonly gain: number;
}

/** An initiative on a scope. */
export interface Contributor {
  readonly slot: number;
  readonly id: string;
  /** Part of its effort that is on the scope, 0..1. */
  readonly weight: number;
  /** Effort on the scope, e·w. */
  readonly effort: number;
  /** Whether its effort is unknown, and the median stands in. */
  readonly estimated: boolean;
}

/** The initiatives on a scope, most effort first. `scope` is its number among the scopes of the kind. */
export function contributorsOf(
  portfolio: Portfolio,
  kind: ScopeKind,
  scope: number,
  active: ActiveFilter,
): readonly Contributor[] {
  return portfolio.lately(`contributors:${kind}:${scope}:${active}`, () => {
    const { columns } = portfolio;
    const selection = select(portfolio, active);
    const placements = placementsOf(portfolio, kind);
    const contributors: Contributor[] = [];
    for (const slot of selection.slots) {
      let link = placements.start[slot]!;
      while (link < placements.end[slot]! && placements.scope[link] !== scope) link += 1;
      if (link === placements.end[slot]) continue;
      const weight = placements.weight[link]!;
      contributors.push({
        slot,
        id: columns.slots.idOf(slot),
        weight,
        effort: selection.effort[slot]! * weight,
        estimated: Number.isNaN(columns.effort[slot]!),
      });
    }
    return contributors.sort((one, other) => other.effort - one.effort || (one.id < other.id ? -1 : 1));
  });
}

/**
 * The unordered pairs with the largest `gain = 200·q_i·q_k·(1 − coord)` (docs/method.md, "Fragmentation index").
 *
 * The initiatives stand in order of effort. Every one of them (a row) has its best possible partner further on; the row
 * with the best offer is taken from a queue, weighed, and put back with its next partner. No pair behind it can offer
 * more than `200·q_i·q_k`, so the search ends when the best offer left is no better than the worst pair kept.
 */
export function largestGains(
  portfolio: Portfolio,
  contributors: readonly Contributor[],
  limit: number,
): readonly UncoordinatedPair[] {
  const total = contributors.reduce((sum, contributor) => sum + contributor.effort, 0);
  if (!(total > 0)) return [];
  const partners = new Partners(portfolio, contributors);
  const coordination = coordinationBetween(portfolio);
  const offer = (row: number, partner: number): number =>
    (200 * contributors[row]!.effort * contributors[partner]!.effort) / total ** 2;
  const queue = new OfferQueue();
  const kept: UncoordinatedPair[] = [];
  let rows = 0;
  for (;;) {
    // A row's best offer is at most its effort times its successor's: open rows only while that could win.
    while (rows + 1 < contributors.length && offer(rows, rows + 1) >= queue.bestOffer) {
      const partner = partners.after(rows, rows);
      if (partner !== NONE) queue.push({ row: rows, partner, offer: offer(rows, partner) });
      rows += 1;
    }
    const best = queue.pop();
    if (best === undefined) break;
    if (best.offer === 0 || (kept.length === limit && best.offer <= kept[limit - 1]!.gain)) break;
    const a = contributors[best.row]!;
    const b = contributors[best.partner]!;
    const coord = coordination(a.slot, b.slot);
    if (coord < 1) keep(kept, { a: a.id, b: b.id, coordination: coord, gain: best.offer * (1 - coord) }, limit);
    const partner = partners.after(best.row, best.partner);
    if (partner !== NONE) queue.push({ row: best.row, partner, offer: offer(best.row, partner) });
  }
  return kept;
}

function keep(kept: UncoordinatedPair[], pair: UncoordinatedPair, limit: number): void {
  const at = kept.findIndex((other) => other.gain < pair.gain);
  kept.splice(at === -1 ? kept.length : at, 0, pair);
  if (kept.length > limit) kept.pop();
}

/** Walks the initiatives on a scope past those of the same team or programme, a whole run of them at a time. */
class Partners {
  private readonly unit: Int32Array;
  private readonly programme: Int32Array;
  private readonly otherUnit: Int32Array;
  private readonly otherProgramme: Int32Array;

  constructor(portfolio: Portfolio, contributors: readonly Contributor[]) {
    const { unit } = unitsOf(portfolio);
    const { programme } = coordinationOf(portfolio);
    this.unit = Int32Array.from(contributors, ({ slot }) => unit[slot]!);
    this.programme = Int32Array.from(contributors, ({ slot }) => programme[slot]!);
    this.otherUnit = endsOfRuns(this.unit);
    this.otherProgramme = endsOfRuns(this.programme);
  }

  /** The first after `from` that is not of the row's team or programme; -1 when there is none. */
  after(row: number, from: number): number {
    const unit = this.unit[row]!;
    const programme = this.programme[row]!;
    let at = from + 1;
    while (at < this.unit.length) {
      if (this.unit[at] === unit) at = this.otherUnit[at]!;
      else if (programme !== NONE && this.programme[at] === programme) at = this.otherProgramme[at]!;
      else return at;
    }
    return NONE;
  }
}

/** By position: the first position after it that holds another value. */
function endsOfRuns(values: Int32Array): Int32Array {
  const ends = new Int32Array(values.length);
  for (let at = values.length - 1; at >= 0; at--) {
    ends[at] = at + 1 < values.length && values[at + 1] === values[at] ? ends[at + 1]! : at + 1;
  }
  return ends;
}

interface Offer {
  readonly row: number;
  readonly partner: number;
  readonly offer: number;
}

/** A binary heap: the best offer comes out first, the lower row and partner when two are equal. */
class OfferQueue {
  private readonly heap: Offer[] = [];

  /** The best offer waiting, -1 when none is. */
  get bestOffer(): number {
    return this.heap[0]?.offer ?? -1;
  }

  push(offer: Offer): void {
    const { heap } = this;
    let at = heap.push(offer) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!precedes(offer, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = offer;
  }

  pop(): Offer | undefined {
    const { heap } = this;
    const best = heap[0];
    const last = heap.pop();
    if (best === undefined || last === undefined || heap.length === 0) return best;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && precedes(heap[below + 1]!, heap[below]!)) below += 1;
      if (!precedes(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
    return best;
  }
}

function precedes(one: Offer, other: Offer): boolean {
  return (other.offer - one.offer || one.row - other.row || one.partner - other.partner) < 0;
}

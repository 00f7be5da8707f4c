import type { ActiveFilter, Formula, ScopeKind } from '../portfolio.types.js';
import { NONE } from './columns.js';
import { coordinationOf } from './coordination.js';
import type { Portfolio } from './portfolio.js';
import { ScopeWeights, scopeWeights } from './scopes.js';
import { select, unitsOf, type Selection } from './selection.js';

export const FRAGMENTATION: Formula = { name: 'fragmentation-index', version: 1 };

/** By scope number of one kind. */
export interface FragmentationTable {
  readonly scopes: ScopeWeights;
  /** 0..100, or NaN when there is no effort on the scope. */
  readonly index: Float64Array;
  /** 1 / Σ Q², or NaN when there is no effort. */
  readonly effectiveTeams: Float64Array;
  /** Effort on the scope, Σ e·w, and the part of it that stands on the median of known efforts. */
  readonly effort: Float64Array;
  readonly estimated: Float64Array;
  readonly initiatives: Int32Array;
  readonly withoutTeam: Int32Array;
}

/**
 * The fragmentation index of every scope of a kind (docs/method.md, "Fragmentation index"): the chance in percent that
 * two units of effort on the scope belong to different teams that are not coordinated. It looks at sums by team, by
 * programme and by related pair, never at all pairs:
 * `FI/100 = 1 − Σ_u Q_u² − Σ_P (Q_P² − Σ_u Q_Pu²) − Σ_relations 2·coord·q_i·q_k`.
 */
export function fragmentationTable(portfolio: Portfolio, kind: ScopeKind, active: ActiveFilter): FragmentationTable {
  return portfolio.once(`fragmentation:${kind}:${active}`, () => {
    const selection = select(portfolio, active);
    const scopes = scopeWeights(portfolio, kind);
    const sums = sumsOf(portfolio, selection, scopes);
    const squares = new GroupSquares(scopes, selection.effort);
    const byTeam = inOrderOf(selection.slots, unitsOf(portfolio).unit, unitsOf(portfolio).count);
    const teamSquares = squares.sum(byTeam, unitsOf(portfolio).unit);
    const coordinated = coordinatedWeight(portfolio, squares, byTeam);
    addRelated(coordinated, portfolio, selection, kind);
    const index = new Float64Array(scopes.size);
    const effectiveTeams = new Float64Array(scopes.size);
    for (let scope = 0; scope < scopes.size; scope++) {
      const total = sums.effort[scope]! ** 2;
      index[scope] = total > 0 ? percent(1 - (teamSquares[scope]! + coordinated[scope]!) / total) : NaN;
      effectiveTeams[scope] = total > 0 ? total / teamSquares[scope]! : NaN;
    }
    return { scopes, index, effectiveTeams, ...sums };
  });
}

/** A share as a percentage, without the dust that subtracting sums leaves just outside 0..100. */
function percent(share: number): number {
  return Math.abs(share) < 1e-12 ? 0 : Math.min(100, Math.max(0, 100 * share));
}

function sumsOf(portfolio: Portfolio, selection: Selection, scopes: ScopeWeights) {
  const { columns } = portfolio;
  const effort = new Float64Array(scopes.size);
  const estimated = new Float64Array(scopes.size);
  const initiatives = new Int32Array(scopes.size);
  const withoutTeam = new Int32Array(scopes.size);
  for (const slot of selection.slots) {
    const count = scopes.place(slot);
    const unknown = Number.isNaN(columns.effort[slot]!);
    for (let at = 0; at < count; at++) {
      const scope = scopes.scope[at]!;
      const value = selection.effort[slot]! * scopes.weight[at]!;
      effort[scope]! += value;
      if (unknown) estimated[scope]! += value;
      initiatives[scope]! += 1;
      if (columns.team[slot] === NONE) withoutTeam[scope]! += 1;
    }
  }
  return { effort, estimated, initiatives, withoutTeam };
}

/** The slots sorted by their group, keeping the order within a group. Groups are numbers from 0 to `groups`. */
export function inOrderOf(slots: Int32Array, group: Int32Array, groups: number): Int32Array {
  const next = new Int32Array(groups + 1);
  for (const slot of slots) next[group[slot]! + 1]! += 1;
  for (let at = 0; at < groups; at++) next[at + 1]! += next[at]!;
  const order = new Int32Array(slots.length);
  for (const slot of slots) order[next[group[slot]!]!++] = slot;
  return order;
}

/** Sums squares of sums by group, for every scope at once. */
class GroupSquares {
  private readonly sums: Float64Array;
  private readonly touched: Int32Array;
  private touchedCount = 0;

  constructor(
    private readonly scopes: ScopeWeights,
    private readonly effort: Float64Array,
  ) {
    this.sums = new Float64Array(scopes.size);
    this.touched = new Int32Array(scopes.size);
  }

  /** By scope: `Σ_g (Σ_{i in g} e_i·w_i)²`. `order` keeps the slots that are alike in every one of `groups` together. */
  sum(order: Int32Array, ...groups: readonly Int32Array[]): Float64Array {
    const squares = new Float64Array(this.scopes.size);
    let previous = NONE;
    for (const slot of order) {
      if (previous !== NONE && groups.some((group) => group[slot] !== group[previous])) this.close(squares);
      previous = slot;
      this.add(slot);
    }
    this.close(squares);
    return squares;
  }

  private add(slot: number): void {
    const { scopes, sums } = this;
    const count = scopes.place(slot);
    for (let at = 0; at < count; at++) {
      const scope = scopes.scope[at]!;
      if (sums[scope] === 0) this.touched[this.touchedCount++] = scope;
      // A value of 0 leaves the sum at 0, and the scope might be listed twice: it is not listed at all.
      sums[scope]! += this.effort[slot]! * scopes.weight[at]!;
      if (sums[scope] === 0) this.touchedCount -= 1;
    }
  }

  private close(squares: Float64Array): void {
    for (let at = 0; at < this.touchedCount; at++) {
      const scope = this.touched[at]!;
      squares[scope]! += this.sums[scope]! ** 2;
      this.sums[scope] = 0;
    }
    this.touchedCount = 0;
  }
}

/** By scope: `Σ_P (V_P² − Σ_u V_Pu²)`, the ordered pairs of different teams within one programme. */
function coordinatedWeight(portfolio: Portfolio, squares: GroupSquares, byTeam: Int32Array): Float64Array {
  const { programme } = coordinationOf(portfolio);
  const { unit } = unitsOf(portfolio);
  const parts = byTeam.filter((slot) => programme[slot] !== NONE);
  const byProgramme = inOrderOf(parts, programme, portfolio.columns.length);
  const whole = squares.sum(byProgramme, programme);
  const within = squares.sum(byProgramme, programme, unit);
  return whole.map((weight, scope) => weight - within[scope]!);
}

/** Adds `2·coord·v_i·v_k` of the related pairs of different teams that no programme covers. */
function addRelated(weights: Float64Array, portfolio: Portfolio, selection: Selection, kind: ScopeKind): void {
  const { programme, first, second, strength } = coordinationOf(portfolio);
  const { unit } = unitsOf(portfolio);
  const ones = scopeWeights(portfolio, kind);
  const others = scopeWeights(portfolio, kind);
  for (let pair = 0; pair < first.length; pair++) {
    const one = first[pair]!;
    const other = second[pair]!;
    if (selection.included[one] === 0 || selection.included[other] === 0 || unit[one] === unit[other]) continue;
    if (programme[one] !== NONE && programme[one] === programme[other]) continue;
    const effort = 2 * strength[pair]! * selection.effort[one]! * selection.effort[other]!;
    ones.place(one);
    others.place(other);
    for (let at = 0; at < ones.count; at++) {
      for (let beside = 0; beside < others.count; beside++) {
        if (ones.scope[at] !== others.scope[beside]) continue;
        weights[ones.scope[at]!]! += effort * ones.weight[at]! * others.weight[beside]!;
      }
    }
  }
}

/** The organisation's index: the effort-weighted mean of its stages', 0..100; null when no stage has work. */
export function organisationIndex(portfolio: Portfolio, active: ActiveFilter): number | null {
  const { effort, index } = fragmentationTable(portfolio, 'stage', active);
  let total = 0;
  let weighted = 0;
  for (let stage = 0; stage < index.length; stage++) {
    if (Number.isNaN(index[stage]!)) continue;
    total += effort[stage]!;
    weighted += effort[stage]! * index[stage]!;
  }
  return total > 0 ? weighted / total : null;
}

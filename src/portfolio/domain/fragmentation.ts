import type { ActiveFilter, Formula, ScopeKind } from '../portfolio.types.js';
import { NONE } from './columns.js';
import { coordinationOf } from './coordination.js';
import { Grid } from './grid.js';
import type { Portfolio } from './portfolio.js';
import { placementsOf, type Placements } from './scopes.js';
import { select, unitsOf, type Selection } from './selection.js';
import { structureOf } from './structure.js';

export const FRAGMENTATION: Formula = { name: 'fragmentation-index', version: 1 };

/** By scope number of one kind. */
export interface FragmentationTable extends ScopeSums {
  readonly placements: Placements;
  /** 0..100, or NaN when there is no effort on the scope. */
  readonly index: Float64Array;
  /** 1 / Σ Q², or NaN when there is no effort. */
  readonly effectiveTeams: Float64Array;
  /** Effort by scope and team. */
  readonly byTeam: Grid;
}

interface ScopeSums {
  /** Effort on the scope, Σ e·w, and the part of it that stands on the median of known efforts. */
  readonly effort: Float64Array;
  readonly estimated: Float64Array;
  readonly initiatives: Int32Array;
  readonly withoutTeam: Int32Array;
  /** How many different active people are accountable for the initiatives on it. */
  readonly accountablePersons: Int32Array;
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
    const placements = placementsOf(portfolio, kind);
    const sums = sumsOf(portfolio, selection, placements);
    const { squares: teamSquares, byTeam } = squaresByUnit(portfolio, selection, placements);
    const coordinated = coordinatedWeight(portfolio, selection, placements);
    addRelated(coordinated, portfolio, selection, placements);
    const index = new Float64Array(placements.size);
    const effectiveTeams = new Float64Array(placements.size);
    for (let scope = 0; scope < placements.size; scope++) {
      const total = sums.effort[scope]! ** 2;
      index[scope] = total > 0 ? percent(1 - (teamSquares[scope]! + coordinated[scope]!) / total) : NaN;
      effectiveTeams[scope] = total > 0 ? total / teamSquares[scope]! : NaN;
    }
    return { placements, index, effectiveTeams, byTeam, ...sums };
  });
}

/** A share as a percentage, without the dust that subtracting sums leaves just outside 0..100. */
function percent(share: number): number {
  return Math.abs(share) < 1e-12 ? 0 : Math.min(100, Math.max(0, 100 * share));
}

function sumsOf(portfolio: Portfolio, selection: Selection, placements: Placements): ScopeSums {
  const { team, owner, effort: known } = portfolio.columns;
  const { activePerson } = structureOf(portfolio);
  const { start, end, scope, weight, size } = placements;
  const persons = new DistinctPersons(size, activePerson.length);
  const effort = new Float64Array(size);
  const estimated = new Float64Array(size);
  const initiatives = new Int32Array(size);
  const withoutTeam = new Int32Array(size);
  for (let at = 0; at < selection.slots.length; at++) {
    const slot = selection.slots[at]!;
    const own = selection.effort[slot]!;
    const unknown = known[slot]! !== own;
    const answers = owner[slot] !== NONE && activePerson[owner[slot]!] === 1;
    for (let link = start[slot]!; link < end[slot]!; link++) {
      const on = scope[link]!;
      effort[on]! += own * weight[link]!;
      initiatives[on]! += 1;
      if (unknown) estimated[on]! += own * weight[link]!;
      if (team[slot] === NONE) withoutTeam[on]! += 1;
      if (answers) persons.add(on, owner[slot]!);
    }
  }
  return { effort, estimated, initiatives, withoutTeam, accountablePersons: persons.counts };
}

/** Counts different people by scope, with a bit for each that was seen. */
class DistinctPersons {
  readonly counts: Int32Array;
  private readonly seen: Int32Array;
  private readonly words: number;

  constructor(scopes: number, people: number) {
    this.counts = new Int32Array(scopes);
    this.words = (people + 31) >> 5;
    this.seen = new Int32Array(scopes * this.words);
  }

  add(scope: number, person: number): void {
    const word = scope * this.words + (person >> 5);
    const bit = 1 << (person & 31);
    if ((this.seen[word]! & bit) !== 0) return;
    this.seen[word]! |= bit;
    this.counts[scope]! += 1;
  }
}

/** By scope: `Σ_u V_u²`, V in effort. Without a team an initiative is a unit of its own. */
function squaresByUnit(
  portfolio: Portfolio,
  selection: Selection,
  { start, end, scope, weight, size }: Placements,
): { squares: Float64Array; byTeam: Grid } {
  const { team, numbers } = portfolio.columns;
  const squares = new Float64Array(size);
  const byTeam = new Grid(size, numbers.teams.size);
  for (let at = 0; at < selection.slots.length; at++) {
    const slot = selection.slots[at]!;
    const own = selection.effort[slot]!;
    for (let link = start[slot]!; link < end[slot]!; link++) {
      if (team[slot] === NONE) squares[scope[link]!]! += (own * weight[link]!) ** 2;
      else byTeam.add(scope[link]!, team[slot]!, own * weight[link]!);
    }
  }
  for (let cell = 0; cell < byTeam.count; cell++) squares[byTeam.row(cell)]! += byTeam.value(cell) ** 2;
  return { squares, byTeam };
}

/** By scope: `Σ_P (V_P² − Σ_u V_Pu²)`, the ordered pairs of different teams within one programme. */
function coordinatedWeight(portfolio: Portfolio, selection: Selection, placements: Placements): Float64Array {
  const { programme } = coordinationOf(portfolio);
  const weights = new Float64Array(placements.size);
  const parts = byProgramme(selection.slots, programme);
  for (let from = 0; from < parts.length;) {
    let to = from + 1;
    while (to < parts.length && programme[parts[to]!] === programme[parts[from]!]) to += 1;
    addProgramme(weights, portfolio, selection, placements, parts.subarray(from, to));
    from = to;
  }
  return weights;
}

/** The slots that are in a programme, programme by programme. */
function byProgramme(slots: Int32Array, programme: Int32Array): Int32Array {
  const parts = slots.filter((slot) => programme[slot] !== NONE);
  // One number for both sorts many times faster than a comparison of two.
  const keys = Float64Array.from(parts, (slot) => programme[slot]! * programme.length + slot).sort();
  return Int32Array.from(keys, (key) => key % programme.length);
}

function addProgramme(
  weights: Float64Array,
  portfolio: Portfolio,
  selection: Selection,
  { start, end, scope, weight }: Placements,
  parts: Int32Array,
): void {
  const { unit } = unitsOf(portfolio);
  const whole = new Map<number, number>();
  const byUnit = new Map<number, Map<number, number>>();
  for (const slot of parts) {
    for (let link = start[slot]!; link < end[slot]!; link++) {
      const on = scope[link]!;
      const value = selection.effort[slot]! * weight[link]!;
      const units = byUnit.get(on) ?? new Map<number, number>();
      byUnit.set(on, units.set(unit[slot]!, (units.get(unit[slot]!) ?? 0) + value));
      whole.set(on, (whole.get(on) ?? 0) + value);
    }
  }
  for (const [on, value] of whole) {
    let within = 0;
    for (const part of byUnit.get(on)!.values()) within += part ** 2;
    weights[on]! += value ** 2 - within;
  }
}

/** Adds `2·coord·v_i·v_k` of the related pairs of different teams that no programme covers. */
function addRelated(
  weights: Float64Array,
  portfolio: Portfolio,
  selection: Selection,
  { start, end, scope, weight }: Placements,
): void {
  const { programme, first, second, strength } = coordinationOf(portfolio);
  const { unit } = unitsOf(portfolio);
  for (let pair = 0; pair < first.length; pair++) {
    const one = first[pair]!;
    const other = second[pair]!;
    if (selection.included[one] === 0 || selection.included[other] === 0 || unit[one] === unit[other]) continue;
    if (programme[one] !== NONE && programme[one] === programme[other]) continue;
    const effort = 2 * strength[pair]! * selection.effort[one]! * selection.effort[other]!;
    for (let at = start[one]!; at < end[one]!; at++) {
      for (let beside = start[other]!; beside < end[other]!; beside++) {
        if (scope[at] === scope[beside]) weights[scope[at]!]! += effort * weight[at]! * weight[beside]!;
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

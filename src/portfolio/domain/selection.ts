import { DELIVERY_STATUSES, INITIATIVE_STATES } from '../../initiatives/initiatives.types.js';
import type { ActiveFilter } from '../portfolio.types.js';
import { NONE, type InitiativeColumns } from './columns.js';
import type { Portfolio } from './portfolio.js';

const stateCode = (state: (typeof INITIATIVE_STATES)[number]): number => INITIATIVE_STATES.indexOf(state) + 1;
const CLOSED = stateCode('closed');
const STOPPED = stateCode('stopped');
const MERGED = stateCode('merged');
const APPROVED = stateCode('approved');
const IN_DELIVERY = stateCode('in_delivery');
const PROPOSED = stateCode('proposed');
const IN_REVIEW = stateCode('in_review');
const UNDERWAY = DELIVERY_STATUSES.indexOf('underway') + 1;

/** Closed, stopped or merged. */
export function isFinal(columns: InitiativeColumns, slot: number): boolean {
  const state = columns.state[slot];
  return state === CLOSED || state === STOPPED || state === MERGED;
}

/** Approved or in delivery, or underway in a state that is not final (docs/method.md, "Active"). */
export function isActive(columns: InitiativeColumns, slot: number): boolean {
  const state = columns.state[slot];
  if (state === APPROVED || state === IN_DELIVERY) return true;
  return columns.deliveryStatus[slot] === UNDERWAY && !isFinal(columns, slot);
}

/** The work has begun before the board approved it. */
export function isUnderwayWithoutApproval(columns: InitiativeColumns, slot: number): boolean {
  const state = columns.state[slot];
  return columns.deliveryStatus[slot] === UNDERWAY && (state === PROPOSED || state === IN_REVIEW);
}

/** The initiatives that a figure is over, with the effort that each counts for. */
export interface Selection {
  readonly slots: Int32Array;
  /** By slot: 1 when selected. */
  readonly included: Uint8Array;
  /** By slot, for all initiatives: the known effort, or the median when it is unknown; in the organisation's unit. */
  readonly effort: Float64Array;
  /** Total effort of the selected, and the part of it that stands on the median. */
  readonly total: number;
  readonly estimated: number;
  /** The effort that stands in for an unknown one. */
  readonly medianEffort: number;
}

/**
 * The selected initiatives and their efforts (docs/method.md, "Unknown is a value"): an unknown effort counts as the
 * median of the known efforts of initiatives that are not final, 1 when none is known.
 */
export function select(portfolio: Portfolio, active: ActiveFilter): Selection {
  return portfolio.once(`selection:${active}`, () => {
    const { columns } = portfolio;
    const { effort, median } = effortsOf(portfolio);
    const slots = new Int32Array(columns.count);
    const included = new Uint8Array(columns.length);
    let count = 0;
    let total = 0;
    let estimated = 0;
    for (let slot = 0; slot < columns.length; slot++) {
      if (columns.present[slot] === 0) continue;
      if (active !== 'all' && isActive(columns, slot) !== (active === 'true')) continue;
      slots[count++] = slot;
      included[slot] = 1;
      total += effort[slot]!;
      if (Number.isNaN(columns.effort[slot]!)) estimated += effort[slot]!;
    }
    return { slots: slots.subarray(0, count), included, effort, total, estimated, medianEffort: median };
  });
}

function effortsOf(portfolio: Portfolio): { effort: Float64Array; median: number } {
  return portfolio.once('efforts', () => {
    const { columns } = portfolio;
    const known = new Float64Array(columns.count);
    let count = 0;
    for (let slot = 0; slot < columns.length; slot++) {
      const effort = columns.effort[slot]!;
      if (columns.present[slot] === 1 && !Number.isNaN(effort) && !isFinal(columns, slot)) known[count++] = effort;
    }
    const median = medianOf(known.subarray(0, count)) ?? 1;
    const effort = columns.effort.slice(0, columns.length);
    for (let slot = 0; slot < effort.length; slot++) if (Number.isNaN(effort[slot]!)) effort[slot] = median;
    return { effort, median };
  });
}

/** The middle value, or the mean of the two in the middle; null of nothing. The values may come back in another order. */
export function medianOf(values: Float64Array): number | null {
  if (values.length === 0) return null;
  const middle = values.length >> 1;
  const upper = quickSelect(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = -Infinity;
  for (let at = 0; at < middle; at++) lower = Math.max(lower, values[at]!);
  return (lower + upper) / 2;
}

/** The value of the given rank; afterwards nothing before that rank is larger. Linear on average, where sorting is not. */
export function quickSelect(values: Float64Array, rank: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const swapped = values[left]!;
      values[left++] = values[right]!;
      values[right--] = swapped;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return values[rank]!;
}

/**
 * By slot, the number of the unit that the work counts under: its team, or a unit of its own where it has no team.
 * Units are below `count`.
 */
export function unitsOf(portfolio: Portfolio): { unit: Int32Array; count: number } {
  return portfolio.once('units', () => {
    const { columns } = portfolio;
    const teams = columns.numbers.teams.size;
    const unit = new Int32Array(columns.length);
    for (let slot = 0; slot < unit.length; slot++) {
      unit[slot] = columns.team[slot] === NONE ? teams + slot : columns.team[slot]!;
    }
    return { unit, count: teams + columns.length };
  });
}

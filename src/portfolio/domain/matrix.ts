import type { ActiveFilter, Dimension, Formula, Measure } from '../portfolio.types.js';
import { axisOf, type Axis, type AxisRecord } from './axes.js';
import { NONE } from './columns.js';
import type { Portfolio } from './portfolio.js';
import { select, type Selection } from './selection.js';

export const MATRIX: Formula = { name: 'portfolio-matrix', version: 1 };

/** How many initiatives, and how much of the measure: effort in the organisation's unit, minor units of money, or a count. */
export interface Amount {
  readonly initiatives: number;
  readonly value: number;
}

export interface MatrixCell extends Amount {
  readonly rowId: string;
  readonly columnId: string;
  /** Of the total, 0..1; null when the total is 0. */
  readonly share: number | null;
}

export interface Matrix {
  readonly rows: readonly (AxisRecord & Amount)[];
  readonly columns: readonly (AxisRecord & Amount)[];
  readonly cells: readonly MatrixCell[];
  /** Every initiative once. */
  readonly totals: Amount;
  /** The initiatives that are in no cell, because they have no row or no column; the value counts parts of others too. */
  readonly unlinked: Amount;
  /** Whether cells, rows or columns may add up to more than the total. */
  readonly overlapping: boolean;
  /** Initiatives whose effort is unknown (and counts with the median) or whose budget is unknown (and counts for nothing). */
  readonly unknown: number;
  /** Share of the total that stands on the median effort, 0..1; null when the total is 0 or it is not about effort. */
  readonly estimatedShare: number | null;
  /** Budgets in other currencies, which are not added. */
  readonly otherCurrencies: readonly {
    readonly currency: string;
    readonly initiatives: number;
    readonly amountMinor: number;
  }[];
}

export interface MatrixQuestion {
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly measure: Measure;
  readonly active: ActiveFilter;
  /** ISO 4217; budgets in it are added. */
  readonly currency: string;
}

/**
 * The portfolio along two dimensions (docs/method.md, "The matrix"). A cell of stages or journeys takes effort (or budget)
 * times the share of the links that reach it; goals, KPIs, channels and segments count an initiative fully, in every cell
 * once. A stage and a channel (or a segment) meet on the same link. Totals count each initiative once.
 */
export function matrixOf(portfolio: Portfolio, question: MatrixQuestion): Matrix {
  const selection = select(portfolio, question.active);
  const values = valuesOf(portfolio, selection, question);
  const rows = new AxisSums(axisOf(portfolio, question.rows), portfolio);
  const columns = new AxisSums(axisOf(portfolio, question.columns), portfolio);
  const cells = new CellSums(rows.axis.size, columns.axis.size);
  const counting = question.measure === 'count';
  const met = rows.axis.through === 'link' && columns.axis.through === 'link';
  let unlinkedCount = 0;
  let unlinkedValue = 0;
  for (const slot of selection.slots) {
    const value = values.bySlot[slot]!;
    rows.take(slot, value, counting);
    columns.take(slot, value, counting);
    const placed = met
      ? meetOnLinks(portfolio, rows.axis, columns.axis, cells, slot, counting ? NaN : value)
      : cross(rows, columns, cells, slot, counting ? NaN : value);
    if (placed === 0) unlinkedCount += 1;
    unlinkedValue += value * (1 - placed);
  }
  return {
    rows: rows.shown(),
    columns: columns.shown(),
    cells: cells.shown(rows.axis, columns.axis, values.total),
    totals: { initiatives: selection.slots.length, value: values.total },
    unlinked: { initiatives: unlinkedCount, value: unlinkedValue },
    overlapping: [rows.axis, columns.axis].some((axis) => axis.several && (counting || !axis.divides)),
    unknown: values.unknown,
    estimatedShare: question.measure === 'effort' && selection.total > 0 ? selection.estimated / selection.total : null,
    otherCurrencies: values.otherCurrencies,
  };
}

/**
 * Every row of the initiative with every column of it; answers the part of it that found a cell, 0..1.
 * A value of NaN asks for a count.
 */
function cross(rows: AxisSums, columns: AxisSums, cells: CellSums, slot: number, value: number): number {
  for (let row = 0; row < rows.count; row++) {
    for (let column = 0; column < columns.count; column++) {
      const weight = rows.weight[row]! * columns.weight[column]!;
      cells.add(rows.record[row]!, columns.record[column]!, slot, Number.isNaN(value) ? 1 : value * weight);
    }
  }
  return rows.count > 0 && columns.count > 0 ? 1 : 0;
}

/**
 * The rows and columns that meet on one and the same stage link; answers the part of the initiative that found a cell,
 * 0..1. A value of NaN asks for a count.
 */
function meetOnLinks(
  portfolio: Portfolio,
  rows: Axis,
  columns: Axis,
  cells: CellSums,
  slot: number,
  value: number,
): number {
  const { linkStart, linkCount, linkShare } = portfolio.columns;
  const divides = !Number.isNaN(value) && (rows.divides || columns.divides);
  const whole = Number.isNaN(value) ? 1 : value;
  const start = linkStart[slot]!;
  let placed = 0;
  for (let link = start; link < start + linkCount[slot]!; link++) {
    const share = linkShare[link]!;
    const rowsOfLink = rows.recordsOf(link);
    const columnsOfLink = columns.recordsOf(link);
    if (rowsOfLink.length === 0 || columnsOfLink.length === 0) continue;
    placed = divides ? placed + share : 1;
    for (const row of rowsOfLink) {
      for (const column of columnsOfLink) {
        const part = divides ? value * share : cells.has(row, column, slot) ? 0 : whole;
        cells.add(row, column, slot, part);
      }
    }
  }
  return placed;
}

interface Values {
  /** By slot. */
  readonly bySlot: Float64Array;
  readonly total: number;
  readonly unknown: number;
  readonly otherCurrencies: Matrix['otherCurrencies'];
}

function valuesOf(portfolio: Portfolio, selection: Selection, question: MatrixQuestion): Values {
  const { columns } = portfolio;
  if (question.measure === 'budget') return budgetsOf(portfolio, selection, question.currency);
  let unknown = 0;
  for (const slot of selection.slots) if (Number.isNaN(columns.effort[slot]!)) unknown += 1;
  if (question.measure === 'effort') {
    return { bySlot: selection.effort, total: selection.total, unknown, otherCurrencies: [] };
  }
  const ones = new Float64Array(columns.length).fill(1);
  return { bySlot: ones, total: selection.slots.length, unknown: 0, otherCurrencies: [] };
}

function budgetsOf(portfolio: Portfolio, selection: Selection, currency: string): Values {
  const { columns } = portfolio;
  const own = columns.numbers.currencies.find(currency);
  const bySlot = new Float64Array(columns.length);
  const others = new Map<number, { initiatives: number; amountMinor: number }>();
  let total = 0;
  let unknown = 0;
  for (const slot of selection.slots) {
    const budget = columns.budget[slot]!;
    const number = columns.currency[slot]!;
    if (Number.isNaN(budget)) {
      unknown += 1;
    } else if (number === own) {
      bySlot[slot] = budget;
      total += budget;
    } else {
      const { initiatives, amountMinor } = others.get(number) ?? { initiatives: 0, amountMinor: 0 };
      others.set(number, { initiatives: initiatives + 1, amountMinor: amountMinor + budget });
    }
  }
  const otherCurrencies = [...others].map(([number, sums]) => ({
    currency: columns.numbers.currencies.idOf(number),
    ...sums,
  }));
  return {
    bySlot,
    total,
    unknown,
    otherCurrencies: otherCurrencies.sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
}

/** The records of one side that an initiative is on, with its weight on each; and what every record adds up to. */
class AxisSums {
  readonly record: Int32Array;
  readonly weight: Float64Array;
  count = 0;

  private readonly position: Int32Array;
  private readonly lastSlot: Int32Array;
  private readonly values: Float64Array;
  private readonly initiatives: Int32Array;

  constructor(
    readonly axis: Axis,
    private readonly portfolio: Portfolio,
  ) {
    this.record = new Int32Array(axis.size);
    this.weight = new Float64Array(axis.size);
    this.position = new Int32Array(axis.size);
    this.lastSlot = new Int32Array(axis.size).fill(NONE);
    this.values = new Float64Array(axis.size);
    this.initiatives = new Int32Array(axis.size);
  }

  take(slot: number, value: number, counting: boolean): void {
    this.count = 0;
    const { axis } = this;
    const { linkStart, linkCount, linkShare } = this.portfolio.columns;
    if (axis.through === 'initiative') {
      this.place(axis.recordsOf(slot), slot, 1);
    } else {
      const end = linkStart[slot]! + linkCount[slot]!;
      for (let link = linkStart[slot]!; link < end; link++) this.place(axis.recordsOf(link), slot, linkShare[link]!);
    }
    for (let at = 0; at < this.count; at++) {
      this.initiatives[this.record[at]!]! += 1;
      this.values[this.record[at]!]! += counting ? 1 : value * this.weight[at]!;
    }
  }

  private place(records: Int32Array, slot: number, share: number): void {
    for (let at = 0; at < records.length; at++) {
      const record = records[at]!;
      if (this.lastSlot[record] !== slot) {
        this.lastSlot[record] = slot;
        this.position[record] = this.count;
        this.record[this.count] = record;
        this.weight[this.count++] = this.axis.divides ? share : 1;
      } else if (this.axis.divides) {
        this.weight[this.position[record]!]! += share;
      }
    }
  }

  shown(): (AxisRecord & Amount)[] {
    return this.axis.records
      .filter(({ number, onlyWithWork }) => !onlyWithWork || this.initiatives[number]! > 0)
      .map((record) => ({
        ...record,
        initiatives: this.initiatives[record.number] ?? 0,
        value: this.values[record.number] ?? 0,
      }));
  }
}

/** Cells as they appear, found by row and column: by position in an array while that stays small, else by a map. */
class CellSums {
  private readonly dense: Int32Array | null;
  private readonly sparse = new Map<number, number>();
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly initiatives: number[] = [];
  private readonly values: number[] = [];
  private readonly lastSlot: number[] = [];

  constructor(
    rows: number,
    private readonly width: number,
  ) {
    this.dense = rows * width <= 1_000_000 ? new Int32Array(rows * width).fill(NONE) : null;
  }

  has(row: number, column: number, slot: number): boolean {
    return this.lastSlot[this.find(row, column)] === slot;
  }

  add(row: number, column: number, slot: number, value: number): void {
    let cell = this.find(row, column);
    if (cell === NONE) {
      cell = this.rows.push(row) - 1;
      this.columns.push(column);
      this.initiatives.push(0);
      this.values.push(0);
      this.lastSlot.push(NONE);
      if (this.dense === null) this.sparse.set(row * this.width + column, cell);
      else this.dense[row * this.width + column] = cell;
    }
    this.values[cell]! += value;
    if (this.lastSlot[cell] === slot) return;
    this.lastSlot[cell] = slot;
    this.initiatives[cell]! += 1;
  }

  private find(row: number, column: number): number {
    const key = row * this.width + column;
    return this.dense === null ? (this.sparse.get(key) ?? NONE) : this.dense[key]!;
  }

  /** The cells whose row and column are known records, in the order of these. */
  shown(rows: Axis, columns: Axis, total: number): MatrixCell[] {
    const rowRank = rankByNumber(rows);
    const columnRank = rankByNumber(columns);
    const known = [...this.rows.keys()].filter(
      (cell) => rowRank.has(this.rows[cell]!) && columnRank.has(this.columns[cell]!),
    );
    const rank = (cell: number): number =>
      rowRank.get(this.rows[cell]!)!.rank * columns.records.length + columnRank.get(this.columns[cell]!)!.rank;
    return known
      .sort((one, other) => rank(one) - rank(other))
      .map((cell) => ({
        rowId: rowRank.get(this.rows[cell]!)!.id,
        columnId: columnRank.get(this.columns[cell]!)!.id,
        initiatives: this.initiatives[cell]!,
        value: this.values[cell]!,
        share: total > 0 ? this.values[cell]! / total : null,
      }));
  }
}

function rankByNumber(axis: Axis): Map<number, { rank: number; id: string }> {
  return new Map(axis.records.map(({ number, id }, rank) => [number, { rank, id }]));
}

import type { ActiveFilter, Dimension, Formula, Measure } from '../portfolio.types.js';
import { axisOf, type Axis, type AxisRecord } from './axes.js';
import { NONE } from './columns.js';
import { Grid } from './grid.js';
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
}

/**
 * The portfolio along two dimensions (docs/method.md, "The matrix"). A cell of stages or journeys takes effort (or budget)
 * times the share of the links that reach it; goals, KPIs, channels and segments count an initiative fully, in every cell
 * once. A stage and a channel (or a segment) meet on the same link. Totals count each initiative once.
 */
export function matrixOf(portfolio: Portfolio, question: MatrixQuestion): Matrix {
  const { rows, columns, measure, active } = question;
  return portfolio.lately(`matrix:${rows}:${columns}:${measure}:${active}`, () => computed(portfolio, question));
}

function computed(portfolio: Portfolio, question: MatrixQuestion): Matrix {
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
  if (question.measure === 'budget') return budgetsOf(portfolio, selection);
  let unknown = 0;
  for (const slot of selection.slots) if (Number.isNaN(columns.effort[slot]!)) unknown += 1;
  if (question.measure === 'effort') {
    return { bySlot: selection.effort, total: selection.total, unknown, otherCurrencies: [] };
  }
  const ones = new Float64Array(columns.length).fill(1);
  return { bySlot: ones, total: selection.slots.length, unknown: 0, otherCurrencies: [] };
}

function budgetsOf(portfolio: Portfolio, selection: Selection): Values {
  const { columns } = portfolio;
  const { currency } = portfolio.references.organisation;
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

/** What the cells add up to, and how many initiatives each has. */
class CellSums {
  private readonly grid: Grid;
  private readonly initiatives: number[] = [];
  private readonly lastSlot: number[] = [];

  constructor(rows: number, columns: number) {
    this.grid = new Grid(rows, columns);
  }

  has(row: number, column: number, slot: number): boolean {
    return this.lastSlot[this.grid.find(row, column)] === slot;
  }

  add(row: number, column: number, slot: number, value: number): void {
    const cell = this.grid.add(row, column, value);
    if (cell === this.lastSlot.length) {
      this.lastSlot.push(NONE);
      this.initiatives.push(0);
    }
    if (this.lastSlot[cell] === slot) return;
    this.lastSlot[cell] = slot;
    this.initiatives[cell]! += 1;
  }

  /** The cells, row by row in the order of the records. */
  shown(rows: Axis, columns: Axis, total: number): MatrixCell[] {
    const { grid } = this;
    const cells: MatrixCell[] = [];
    for (const row of rows.records) {
      for (const column of columns.records) {
        const cell = grid.find(row.number, column.number);
        if (cell === NONE) continue;
        cells.push({
          rowId: row.id,
          columnId: column.id,
          initiatives: this.initiatives[cell]!,
          value: grid.value(cell),
          share: total > 0 ? grid.value(cell) / total : null,
        });
      }
    }
    return cells;
  }
}

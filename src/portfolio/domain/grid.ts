import { NONE } from './columns.js';

/** How large a table may be to be found by position; a larger one is mostly empty, and is found by a map. */
const DENSE_CELLS = 1_000_000;

/** Sums by row and column. Cells appear when something is added to them, and are numbered in that order. */
export class Grid {
  private readonly dense: Int32Array | null;
  private readonly sparse = new Map<number, number>();
  private rows = new Int32Array(256);
  private columns = new Int32Array(256);
  private values = new Float64Array(256);
  private used = 0;

  constructor(
    rows: number,
    private readonly width: number,
  ) {
    this.dense = rows * width <= DENSE_CELLS ? new Int32Array(rows * width).fill(NONE) : null;
  }

  /** How many cells have appeared. */
  get count(): number {
    return this.used;
  }

  row(cell: number): number {
    return this.rows[cell]!;
  }

  column(cell: number): number {
    return this.columns[cell]!;
  }

  value(cell: number): number {
    return this.values[cell]!;
  }

  /** The cell's number, -1 when nothing was added to it yet. */
  find(row: number, column: number): number {
    const key = row * this.width + column;
    return this.dense === null ? (this.sparse.get(key) ?? NONE) : this.dense[key]!;
  }

  /** Adds to a cell and answers its number. */
  add(row: number, column: number, value: number): number {
    let cell = this.find(row, column);
    if (cell === NONE) cell = this.appear(row, column);
    this.values[cell]! += value;
    return cell;
  }

  private appear(row: number, column: number): number {
    const cell = this.used++;
    if (cell === this.rows.length) this.grow();
    this.rows[cell] = row;
    this.columns[cell] = column;
    const key = row * this.width + column;
    if (this.dense === null) this.sparse.set(key, cell);
    else this.dense[key] = cell;
    return cell;
  }

  private grow(): void {
    const { rows, columns, values } = this;
    this.rows = new Int32Array(rows.length * 2);
    this.columns = new Int32Array(rows.length * 2);
    this.values = new Float64Array(rows.length * 2);
    this.rows.set(rows);
    this.columns.set(columns);
    this.values.set(values);
  }
}

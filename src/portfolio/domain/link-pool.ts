type Column = Int32Array | Float64Array;

/**
 * The links of all slots in a few typed arrays: those of a slot are the positions `start[slot] .. start[slot] +
 * count[slot]` of every column. Links that shrink or go leave room that is won back when there is much of it.
 */
export class LinkPool<Columns extends Readonly<Record<string, Column>>> {
  start = new Int32Array(0);
  count = new Int32Array(0);
  columns: Columns;

  private used = 0;
  private wasted = 0;

  /** @param make the columns, empty, with room for so many links */
  constructor(private readonly make: (size: number) => Columns) {
    this.columns = make(0);
  }

  /** Positions taken, wasted room included. */
  get size(): number {
    return this.used;
  }

  /** Takes over what another pool holds, to go on by itself. */
  copyFrom(other: LinkPool<Columns>): void {
    this.start = other.start.slice();
    this.count = other.count.slice();
    const columns = this.make(other.room);
    for (const name of Object.keys(columns)) columns[name]!.set(other.columns[name]!);
    this.columns = columns;
    this.used = other.used;
    this.wasted = other.wasted;
  }

  growSlots(size: number): void {
    const { start, count } = this;
    this.start = new Int32Array(size);
    this.count = new Int32Array(size);
    this.start.set(start);
    this.count.set(count);
  }

  /** Makes room for the links that a slot has now, and answers the first position; what stood there is void. */
  place(slot: number, count: number): number {
    const before = this.count[slot]!;
    if (count > before) {
      this.wasted += before;
      this.count[slot] = 0;
      this.start[slot] = this.reserve(count);
    } else {
      this.wasted += before - count;
    }
    this.count[slot] = count;
    return this.start[slot]!;
  }

  /** The position of room for `count` links at the end, after making room. */
  private reserve(count: number): number {
    if (this.wasted > 4096 && this.wasted > this.used / 2) this.rebuild();
    const start = this.used;
    this.used += count;
    if (this.used > this.room) {
      const columns = this.make(Math.max(256, this.used * 2));
      for (const name of Object.keys(columns)) columns[name]!.set(this.columns[name]!);
      this.columns = columns;
    }
    return start;
  }

  private get room(): number {
    return Object.values(this.columns)[0]?.length ?? 0;
  }

  /** Moves the links of all slots together, leaving out what nobody points at any more. */
  private rebuild(): void {
    const columns = this.make(this.room);
    let next = 0;
    for (let slot = 0; slot < this.start.length; slot++) {
      const from = this.start[slot]!;
      const to = from + this.count[slot]!;
      for (const name of Object.keys(columns)) columns[name]!.set(this.columns[name]!.subarray(from, to), next);
      this.start[slot] = next;
      next += to - from;
    }
    this.columns = columns;
    this.used = next;
    this.wasted = 0;
  }
}

/** Gives each distinct id a small number, in the order of first sight, so that sums can live in typed arrays. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  private readonly ids: string[] = [];

  /** How many ids have a number; all numbers are below it. */
  get size(): number {
    return this.ids.length;
  }

  /** The number of an id; it gets one when it has none yet. */
  of(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const next = this.ids.length;
    this.numbers.set(id, next);
    this.ids.push(id);
    return next;
  }

  /** The number of an id, or -1 for null and for an id never seen. */
  find(id: string | null): number {
    return id === null ? -1 : (this.numbers.get(id) ?? -1);
  }

  /** The id of a number that `of` gave out. */
  idOf(number: number): string {
    const id = this.ids[number];
    if (id === undefined) throw new RangeError(`number ${number} was never given out`);
    return id;
  }

  /** The same numbers, to go on by itself. */
  copy(): Numbering {
    const copy = new Numbering();
    for (const id of this.ids) copy.of(id);
    return copy;
  }
}

/** Gives each distinct set of numbers a number: thousands of links carry the same few sets of channels. Set 0 is empty. */
export class SetNumbering {
  private readonly numbers = new Map<string, number>([['', 0]]);
  private readonly singles = new Map<number, number>();
  private readonly sets: Int32Array[] = [new Int32Array(0)];

  of(members: readonly number[]): number {
    if (members.length === 0) return 0;
    if (members.length === 1) return this.single(members[0]!);
    return this.several(members);
  }

  /** Most sets have one member, and need no sorting. */
  private single(member: number): number {
    let set = this.singles.get(member);
    if (set === undefined) this.singles.set(member, (set = this.several([member])));
    return set;
  }

  private several(members: readonly number[]): number {
    const distinct = Int32Array.from(new Set(members)).sort();
    const text = distinct.join();
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.sets.length);
    this.sets.push(distinct);
    return this.sets.length - 1;
  }

  /** The members of a set, ascending. */
  members(set: number): Int32Array {
    const members = this.sets[set];
    if (members === undefined) throw new RangeError(`set ${set} was never given out`);
    return members;
  }

  /** The same sets, to go on by itself. */
  copy(): SetNumbering {
    const copy = new SetNumbering();
    for (const set of this.sets) copy.several([...set]);
    return copy;
  }
}

/**
 * Posting lists: which initiatives hold a term, packed, a few thousand initiatives a block. Read whole and summed in
 * memory they cost a tenth of what one row a posting does (docs/decisions, "Postings are kept in packed lists").
 */

/** One initiative in the list of a term. Initiatives are known by the number in their key. */
export interface ListedPosting {
  /** 0 ≤ number < 2³¹. */
  readonly number: number;
  /** 1..255. */
  readonly weight: number;
}

/** Initiatives of a block: as many as a list can name without becoming slow to rewrite, 40 kB at most. */
export const BLOCK_SIZE = 8192;

const ENTRY = 5;

/** In which block an initiative's postings stand. */
export function blockOf(number: number): number {
  return Math.floor(number / BLOCK_SIZE);
}

/** A list after some initiatives left it and others came; those that come are not in it otherwise. */
export function changedList(
  list: Uint8Array,
  leaving: ReadonlySet<number>,
  coming: readonly ListedPosting[],
): Uint8Array {
  const kept =
    leaving.size === 0 ? [...entries(list)] : [...entries(list)].filter(({ number }) => !leaving.has(number));
  const bytes = new Uint8Array((kept.length + coming.length) * ENTRY);
  const view = new DataView(bytes.buffer);
  for (const [at, { number, weight }] of [...kept, ...coming].entries()) {
    view.setUint32(at * ENTRY, number);
    view.setUint8(at * ENTRY + 4, weight);
  }
  return bytes;
}

/** What stands in a list, in its order. */
export function* entries(list: Uint8Array): Generator<ListedPosting> {
  const view = new DataView(list.buffer, list.byteOffset, list.length);
  for (let at = 0; at + ENTRY <= list.length; at += ENTRY)
    yield { number: view.getUint32(at), weight: view.getUint8(at + 4) };
}

/** A list found: of which block, and what a match is worth per unit of weight. */
export interface FoundList {
  readonly list: Uint8Array;
  readonly block: number;
  readonly worth: number;
}

/**
 * The initiatives that hold most of what is looked for: the highest sums of `worth · weight`, between equals the newest.
 * A block at a time in one array of numbers, since a map of tens of thousands of initiatives costs more than the rest.
 */
export function heaviest(lists: readonly FoundList[], limit: number): number[] {
  const best = new Best(limit);
  const byBlock = new Map<number, FoundList[]>();
  for (const found of lists) {
    const others = byBlock.get(found.block);
    if (others) others.push(found);
    else byBlock.set(found.block, [found]);
  }
  const sums = new Float64Array(BLOCK_SIZE);
  for (const [block, its] of byBlock) {
    const first = block * BLOCK_SIZE;
    for (const { list, worth } of its) {
      for (let at = 0; at + ENTRY <= list.length; at += ENTRY) {
        sums[numberAt(list, at) - first]! += worth * list[at + 4]!;
      }
    }
    for (let at = 0; at < BLOCK_SIZE; at += 1) {
      const sum = sums[at]!;
      if (sum > 0) best.offer(first + at, sum);
    }
    sums.fill(0);
  }
  return best.numbers();
}

function numberAt(list: Uint8Array, at: number): number {
  return ((list[at]! << 24) | (list[at + 1]! << 16) | (list[at + 2]! << 8) | list[at + 3]!) >>> 0;
}

/** The best so far: a heap with the least of them on top, in lists of numbers. */
class Best {
  readonly #sums: Float64Array;
  readonly #numbers: Float64Array;
  #count = 0;

  constructor(private readonly limit: number) {
    this.#sums = new Float64Array(limit);
    this.#numbers = new Float64Array(limit);
  }

  offer(number: number, sum: number): void {
    if (this.#count < this.limit) {
      this.#rise(this.#count++, number, sum);
    } else if (this.#isBefore(number, sum, 0)) {
      this.#sink(number, sum);
    }
  }

  /** The numbers, best first. */
  numbers(): number[] {
    const places = Array.from({ length: this.#count }, (_, at) => at);
    const [sums, numbers] = [this.#sums, this.#numbers];
    places.sort((a, b) => sums[b]! - sums[a]! || numbers[b]! - numbers[a]!);
    return places.map((at) => numbers[at]!);
  }

  /** Whether this is better than what stands at a place: more, or as much and newer. */
  #isBefore(number: number, sum: number, at: number): boolean {
    const other = this.#sums[at]!;
    return sum > other || (sum === other && number > this.#numbers[at]!);
  }

  #put(at: number, number: number, sum: number): void {
    this.#sums[at] = sum;
    this.#numbers[at] = number;
  }

  #rise(from: number, number: number, sum: number): void {
    let at = from;
    for (; at > 0;) {
      const above = (at - 1) >> 1;
      if (this.#isBefore(number, sum, above)) break;
      this.#put(at, this.#numbers[above]!, this.#sums[above]!);
      at = above;
    }
    this.#put(at, number, sum);
  }

  /** Takes the place of the least. */
  #sink(number: number, sum: number): void {
    let at = 0;
    for (let below = 1; below < this.#count; below = 2 * at + 1) {
      const next = below + 1;
      if (next < this.#count && this.#isBefore(this.#numbers[below]!, this.#sums[below]!, next)) below = next;
      if (!this.#isBefore(number, sum, below)) break;
      this.#put(at, this.#numbers[below]!, this.#sums[below]!);
      at = below;
    }
    this.#put(at, number, sum);
  }
}

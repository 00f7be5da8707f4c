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
      if (sum > best.least) best.offer(first + at, sum);
    }
    sums.fill(0);
  }
  return best.numbers();
}

function numberAt(list: Uint8Array, at: number): number {
  return ((list[at]! << 24) | (list[at + 1]! << 16) | (list[at + 2]! << 8) | list[at + 3]!) >>> 0;
}

/** The best so far; the rest is sorted out now and then, and what is worse than all that stay need not be offered. */
class Best {
  #kept: { number: number; sum: number }[] = [];
  /** Sums up to this one are out of the question: just below the least of those kept. */
  least = 0;

  constructor(private readonly limit: number) {}

  offer(number: number, sum: number): void {
    this.#kept.push({ number, sum });
    if (this.#kept.length >= 4 * this.limit) this.#sortOut();
  }

  numbers(): number[] {
    this.#sortOut();
    return this.#kept.map(({ number }) => number);
  }

  #sortOut(): void {
    this.#kept.sort((a, b) => b.sum - a.sum || b.number - a.number);
    if (this.#kept.length < this.limit) return;
    this.#kept.length = this.limit;
    // A newer one with the same sum goes before an older one.
    this.least = this.#kept.at(-1)!.sum * (1 - Number.EPSILON);
  }
}

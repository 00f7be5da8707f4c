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

/**
 * The initiatives that hold most of what is looked for: the highest sums of `worth · weight`, between equals the newest.
 * @param lists each with what a match is worth per unit of weight
 */
export function heaviest(
  lists: Iterable<{ readonly list: Uint8Array; readonly worth: number }>,
  limit: number,
): number[] {
  const scores = new Map<number, number>();
  for (const { list, worth } of lists) {
    const view = new DataView(list.buffer, list.byteOffset, list.length);
    for (let at = 0; at + ENTRY <= list.length; at += ENTRY) {
      const number = view.getUint32(at);
      scores.set(number, (scores.get(number) ?? 0) + worth * view.getUint8(at + 4));
    }
  }
  const least = leastOf([...scores.values()], limit);
  return [...scores]
    .filter(([, score]) => score >= least)
    .sort((a, b) => b[1] - a[1] || b[0] - a[0])
    .slice(0, limit)
    .map(([number]) => number);
}

/** A score that at least `limit` of them reach. Sorting numbers in place is far cheaper than sorting pairs. */
function leastOf(scores: readonly number[], limit: number): number {
  if (scores.length <= limit) return -Infinity;
  return Float64Array.from(scores).sort()[scores.length - limit] ?? -Infinity;
}

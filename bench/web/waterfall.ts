/** Opens a page anew, lets these requests be answered and no others but the document, and tells all that it sends. */
export type Opening = (answered: ReadonlySet<string>) => Promise<ReadonlySet<string>>;

/** What has more levels than this does not end: something is asked again for as long as it is answered. */
const MOST_LEVELS = 12;

/**
 * The requests of a page by how many answers each waits for, one after the other. First what is sent while the document
 * alone is answered, then what is sent besides once that is answered too, and so on until nothing more comes. This is
 * tried and not read from a clock: whatever happens to come late is of the level whose answers suffice for it.
 * @returns the levels below the document, each in the order in which it was sent
 * @throws Error when it does not end
 */
export async function levelsOf(open: Opening): Promise<readonly (readonly string[])[]> {
  const levels: (readonly string[])[] = [];
  while (levels.length < MOST_LEVELS) {
    const answered = new Set(levels.flat());
    const more = [...(await open(answered))].filter((request) => !answered.has(request));
    if (more.length === 0) return levels;
    levels.push(more);
  }
  throw new Error(`there is always more to ask for: ${levels.at(-1)?.join(', ')}`);
}

/**
 * What the first request of the last level waits for, from the first level on: each is the first of its level without
 * whose answer the next is not sent.
 * @param levels as `levelsOf` found them
 */
export async function deepestChain(levels: readonly (readonly string[])[], open: Opening): Promise<readonly string[]> {
  let chain = levels.at(-1)?.slice(0, 1) ?? [];
  for (let above = levels.length - 2; above >= 0; above -= 1) {
    const known = levels.slice(0, above).flat();
    const suffices = async (of: readonly string[]) => (await open(new Set([...known, ...of]))).has(chain[0] ?? '');
    chain = [await firstNeeded(levels[above] ?? [], suffices), ...chain];
  }
  return chain;
}

/** The first that cannot be left out, where all of them suffice and none of them does not. */
async function firstNeeded(
  all: readonly string[],
  suffices: (last: readonly string[]) => Promise<boolean>,
): Promise<string> {
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high + 1) / 2);
    if (await suffices(all.slice(middle))) low = middle;
    else high = middle - 1;
  }
  return all[low] ?? '';
}

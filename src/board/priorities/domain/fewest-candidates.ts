/** What must be in: the candidates that are pinned, and what each candidate needs. Candidates are known by their positions. */
export interface Needs {
  readonly pinned: readonly number[];
  /** `one` needs `other`. */
  readonly dependencies: readonly { readonly one: number; readonly other: number }[];
}

/** So many sets are tried before the search for a smaller one is given up. */
const TRIES = 50_000;

/**
 * The fewest candidates by which one that must stay out comes in: from a pin along dependencies.
 * @returns their positions, the pin first; null when it does not come in
 */
export function fewestReaching(needs: Needs, target: number): number[] | null {
  return pathTo(waysFrom(needs, needs.pinned), target);
}

/**
 * The fewest candidates by which both of two come in that exclude each other: two ways from pins, or one that forks.
 * Every place of the fork is tried.
 */
export function fewestReachingBoth(needs: Needs, one: number, other: number): number[] | null {
  const fromPins = waysFrom(needs, needs.pinned);
  const forks = [...fromPins.keys()].map((fork) => {
    const on = waysFrom(needs, [fork]);
    return union(pathTo(fromPins, fork), pathTo(on, one), pathTo(on, other));
  });
  return smallest([union(pathTo(fromPins, one), pathTo(fromPins, other)), ...forks]);
}

/**
 * The fewest candidates that together use more than there is, each of them pinned or needed by another of them.
 * Sets are tried by their size, the most costly candidates first, and only as long as the most costly that are left could
 * still break the limit.
 * @param use by candidate, ≥ 0
 * @param breaks whether so much use is too much; more use than that is too
 * @param below only smaller sets than this are looked for
 * @returns null when there is none, or none was found in the number of sets that are tried
 */
export function fewestBreaking(
  needs: Needs,
  use: readonly number[],
  breaks: (used: number) => boolean,
  below: number,
): number[] | null {
  const reachable = [...waysFrom(needs, needs.pinned).keys()].sort((a, b) => use[b]! - use[a]!);
  const needed = neededBy(needs);
  let tries = 0;
  const search = (
    size: number,
    chosen: readonly number[],
    open: readonly number[],
    out: ReadonlySet<number>,
    used: number,
  ): number[] | null => {
    if (breaks(used)) return [...chosen];
    const room = size - chosen.length;
    if (room === 0 || (tries += 1) > TRIES) return null;
    const most = reachable.filter((at) => !out.has(at) && !chosen.includes(at)).slice(0, room);
    if (!breaks(most.reduce((sum, at) => sum + use[at]!, used))) return null;
    const left = new Set(out);
    for (const next of [...open].sort((a, b) => use[b]! - use[a]!)) {
      const further = (needed.get(next) ?? []).filter((at) => !left.has(at) && !chosen.includes(at));
      const after = [...new Set([...open.filter((at) => at !== next && !left.has(at)), ...further])];
      const found = search(size, [...chosen, next], after, left, used + use[next]!);
      if (found) return found;
      left.add(next);
    }
    return null;
  };
  for (let size = 1; size < below; size += 1) {
    const found = search(size, [], needs.pinned, new Set(), 0);
    if (found) return found;
  }
  return null;
}

function neededBy({ dependencies }: Needs): Map<number, number[]> {
  const needed = new Map<number, number[]>();
  for (const { one, other } of dependencies) needed.set(one, [...(needed.get(one) ?? []), other]);
  return needed;
}

/** For each candidate that comes in with these, the one that it is needed by; null for these themselves. The shortest ways. */
function waysFrom(needs: Needs, starts: readonly number[]): Map<number, number | null> {
  const needed = neededBy(needs);
  const from = new Map<number, number | null>(starts.map((start) => [start, null]));
  // A Map is walked in the order in which it grows: breadth first.
  for (const [at] of from) {
    for (const next of needed.get(at) ?? []) if (!from.has(next)) from.set(next, at);
  }
  return from;
}

function pathTo(from: ReadonlyMap<number, number | null>, target: number): number[] | null {
  if (!from.has(target)) return null;
  const path: number[] = [];
  for (let at: number | null = target; at !== null; at = from.get(at) ?? null) path.unshift(at);
  return path;
}

function union(...parts: readonly (number[] | null)[]): number[] | null {
  return parts.includes(null) ? null : [...new Set(parts.flatMap((part) => part ?? []))];
}

function smallest(sets: readonly (number[] | null)[]): number[] | null {
  const found = sets.filter((set) => set !== null);
  return found.length === 0 ? null : found.reduce((best, one) => (one.length < best.length ? one : best));
}

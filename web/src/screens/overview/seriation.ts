/** How much each of the things that are ordered does in each place: the same length for all. */
export type Profile = readonly number[];

/**
 * An order in which neighbours resemble each other: teams that work on the same stages stand together.
 * Distance is 1 − cosine similarity. Of the order as it is and a greedy
 * chain from every start the shortest is taken, and improved by turning pieces round
 * (2-opt) until no turn shortens it.
 * @param profiles one for each thing
 * @returns their indices in the new order; the same for the same input
 * Source: seriation as a shortest path, L. Hubert 1974 ("Some applications of graph theory and related non-metric
 * techniques to problems of approximate seriation").
 */
export function seriate(profiles: readonly Profile[]): number[] {
  const distance = distancesOf(profiles);
  const asGiven = [...profiles.keys()];
  const shortest = asGiven
    .map((start) => chainFrom(start, distance))
    .reduce((best, chain) => (lengthOf(chain, distance) < lengthOf(best, distance) - EPSILON ? chain : best), asGiven);
  return improved(shortest, distance);
}

/** The length of the way along an order. */
export function lengthOf(order: readonly number[], distance: readonly Profile[]): number {
  return order.slice(1).reduce((sum, to, at) => sum + between(distance, order[at], to), 0);
}

const EPSILON = 1e-9;
/** More rounds than an order of this size ever needed. */
const ROUNDS = 50;

export function distancesOf(profiles: readonly Profile[]): number[][] {
  const norms = profiles.map((profile) => Math.hypot(...profile));
  return profiles.map((a, i) =>
    profiles.map((b, k) => {
      if (i === k) return 0;
      const scale = (norms[i] ?? 0) * (norms[k] ?? 0);
      const dot = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
      return scale === 0 ? 1 : 1 - dot / scale;
    }),
  );
}

function between(distance: readonly Profile[], a: number | undefined, b: number | undefined): number {
  return a === undefined || b === undefined ? 0 : (distance[a]?.[b] ?? 1);
}

function chainFrom(start: number, distance: readonly Profile[]): number[] {
  const chain = [start];
  const left = new Set(distance.keys());
  left.delete(start);
  while (left.size > 0) {
    const last = chain.at(-1);
    let nearest: number | undefined;
    for (const one of left) {
      if (nearest === undefined || between(distance, last, one) < between(distance, last, nearest) - EPSILON)
        nearest = one;
    }
    if (nearest === undefined) break;
    chain.push(nearest);
    left.delete(nearest);
  }
  return chain;
}

/** Turns pieces of the order round as long as that shortens it. */
function improved(order: readonly number[], distance: readonly Profile[]): number[] {
  let best = [...order];
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = shortened(best, distance);
    if (!next) return best;
    best = next;
  }
  return best;
}

function shortened(order: readonly number[], distance: readonly Profile[]): number[] | null {
  for (let from = 0; from < order.length - 1; from += 1) {
    for (let to = from + 1; to < order.length; to += 1) {
      const before = between(distance, order[from - 1], order[from]) + between(distance, order[to], order[to + 1]);
      const after = between(distance, order[from - 1], order[to]) + between(distance, order[from], order[to + 1]);
      if (after < before - EPSILON) {
        return [...order.slice(0, from), ...order.slice(from, to + 1).reverse(), ...order.slice(to + 1)];
      }
    }
  }
  return null;
}

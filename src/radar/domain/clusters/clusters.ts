import type { Cluster, ClusterEffort, ClusterMember, LeadGround, OverlappingPair } from '../../clusters.types.js';

/** From this certainty on (0..1) an overlap binds, unless the caller asks otherwise. */
export const CLUSTER_THRESHOLD = 0.3;

const APPROVED: readonly string[] = ['approved', 'in_delivery', 'measuring'];

/**
 * Clusters of overlapping initiatives (docs/method.md, "Clusters"): the strongest overlap first, two groups become one
 * when each of the one overlaps with each of the other at the threshold or above (complete link). So nothing is chained:
 * A like B and B like C do not make A like C. What binds to one group but not to all of it is told as a bridge.
 * @param pairs in any order, any way round; of one pair told twice the stronger counts
 * @param members by id; pairs with one that is not there are left out
 * @param medianEffort stands in for an unknown effort
 * @returns the clusters of two and more, most freed effort first; the same for every order of the pairs
 */
export function clustersOf(
  pairs: readonly OverlappingPair[],
  members: ReadonlyMap<string, ClusterMember>,
  options: { readonly threshold: number; readonly medianEffort: number },
): Cluster[] {
  const strong = strongestFirst(pairs).filter(
    ({ a, b, strength }) => strength >= options.threshold && members.has(a) && members.has(b),
  );
  const between = new Map(strong.map((pair) => [keyOf(pair.a, pair.b), pair]));
  const groupOf = new Map<string, readonly string[]>();
  const group = (id: string): readonly string[] => groupOf.get(id) ?? [id];
  for (const { a, b } of strong) {
    const [one, other] = [group(a), group(b)];
    if (one === other || !one.every((left) => other.every((right) => between.has(keyOf(left, right))))) continue;
    const both = [...one, ...other].sort();
    for (const id of both) groupOf.set(id, both);
  }
  return [...new Set(groupOf.values())]
    .map((ids) => clusterOf(ids, strong, members, options.medianEffort))
    .sort((one, other) => other.effort.freed - one.effort.freed || (one.id < other.id ? -1 : 1));
}

function clusterOf(
  ids: readonly string[],
  strong: readonly OverlappingPair[],
  members: ReadonlyMap<string, ClusterMember>,
  medianEffort: number,
): Cluster {
  const inside = new Set(ids);
  const pairs = strong.filter(({ a, b }) => inside.has(a) && inside.has(b));
  const known = ids.flatMap((id) => members.get(id) ?? []);
  const [lead, ...others] = [...known].sort((one, other) => leadOrder(one, other, medianEffort));
  return {
    id: ids[0]!,
    memberIds: ids,
    pairs,
    bridges: strong.filter(({ a, b }) => inside.has(a) !== inside.has(b)),
    leadId: lead!.id,
    leadGrounds: groundsOf(lead!, others, medianEffort),
    suggestion: pairs.every((pair) => pair.class === 'duplicate') ? 'merge' : 'coordinate',
    effort: effortOf(known, lead!.id, pairs, medianEffort),
  };
}

/**
 * What consolidating sets free: of everybody but the lead the part that overlaps with the lead, `Σ e_i · s_i`, and never
 * more than all but the largest, which is what a merge of true duplicates would set free.
 */
function effortOf(
  known: readonly ClusterMember[],
  leadId: string,
  pairs: readonly OverlappingPair[],
  medianEffort: number,
): ClusterEffort {
  const strength = new Map(pairs.map((pair) => [keyOf(pair.a, pair.b), pair.strength]));
  const effort = (member: ClusterMember): number => member.effort ?? medianEffort;
  const total = known.reduce((sum, member) => sum + effort(member), 0);
  const atMost = Math.max(0, total - Math.max(...known.map(effort)));
  const overlapping = known
    .filter(({ id }) => id !== leadId)
    .reduce((sum, member) => sum + effort(member) * (strength.get(keyOf(member.id, leadId)) ?? 0), 0);
  return {
    total,
    freed: Math.min(atMost, overlapping),
    atMost,
    estimatedIds: known.filter((member) => member.effort === null).map(({ id }) => id),
  };
}

/** By which a lead is chosen, one after the other: higher is better. */
function meritsOf(
  member: ClusterMember,
  medianEffort: number,
): Readonly<Record<Exclude<LeadGround, 'oldest'>, number>> {
  return {
    approved: APPROVED.includes(member.state) ? 1 : 0,
    largest_effort: member.effort ?? medianEffort,
    contributes: member.contributions,
    accountable: member.accountablePersonId === null ? 0 : 1,
  };
}

const MERITS = ['approved', 'largest_effort', 'contributes', 'accountable'] as const;

function leadOrder(one: ClusterMember, other: ClusterMember, medianEffort: number): number {
  const [mine, theirs] = [meritsOf(one, medianEffort), meritsOf(other, medianEffort)];
  for (const merit of MERITS) if (mine[merit] !== theirs[merit]) return theirs[merit] - mine[merit];
  return one.id < other.id ? -1 : 1;
}

/** In what the lead is better than each of the others; `oldest` when in nothing. */
function groundsOf(lead: ClusterMember, others: readonly ClusterMember[], medianEffort: number): LeadGround[] {
  const own = meritsOf(lead, medianEffort);
  const grounds = MERITS.filter((merit) => others.every((other) => own[merit] > meritsOf(other, medianEffort)[merit]));
  return grounds.length > 0 ? grounds : ['oldest'];
}

/** Each pair once, the strongest first; equal ones by their ids. */
function strongestFirst(pairs: readonly OverlappingPair[]): OverlappingPair[] {
  const once = new Map<string, OverlappingPair>();
  for (const pair of pairs) {
    if (pair.a === pair.b) continue;
    const turned = pair.a < pair.b ? pair : { ...pair, a: pair.b, b: pair.a };
    const key = keyOf(pair.a, pair.b);
    const known = once.get(key);
    if (!known || before(turned, known)) once.set(key, turned);
  }
  return [...once.values()].sort((one, other) => (before(one, other) ? -1 : 1));
}

function before(one: OverlappingPair, other: OverlappingPair): boolean {
  if (one.strength !== other.strength) return one.strength > other.strength;
  return [one.a, one.b, one.class].join(' ') < [other.a, other.b, other.class].join(' ');
}

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

import type { PinPlace } from '../priorities.types.js';
import { type Choice, fits, used, withDependencies } from './choice.js';
import { fewestBreaking, fewestReaching, fewestReachingBoth, type Needs } from './fewest-candidates.js';

/** One thing that was asked of a choice, by candidates' positions. */
export type Demand =
  | { readonly kind: 'pin'; readonly at: number; readonly place: PinPlace }
  | { readonly kind: 'dependency'; readonly one: number; readonly other: number }
  | { readonly kind: 'blocked'; readonly at: number; readonly onId: string; readonly because: 'needs' | 'excludes' }
  | { readonly kind: 'exclusion'; readonly one: number; readonly other: number }
  | { readonly kind: 'budget' | 'capacity'; readonly scarce: number };

/**
 * Why nothing can be chosen: the smallest set of demands that cannot go together, or null when there is a choice
 * (docs/method.md, "Priorities").
 *
 * Choosing more only uses more, so there is a choice exactly when what is pinned in, with all that it depends on, keeps
 * every limit. Every limit that it breaks is one cause. The fewest demands with that cause are as many as the fewest
 * candidates that break it: each of them comes in by its pin or by one dependency.
 */
export function impossibleDemands(choice: Choice): Demand[] | null {
  const demands = demandsOf(choice);
  const wanted = demands.filter((demand) => demand.kind === 'dependency' || isPin(demand, 'in'));
  const causes = demands.filter((demand) => !wanted.includes(demand) && !canGoTogether(choice, [...wanted, demand]));
  const lists = causes.map((cause) => fewestDemands(choice, wanted, cause));
  lists.sort((one, other) => one.length - other.length);
  return lists[0] ?? null;
}

function fewestDemands(choice: Choice, wanted: readonly Demand[], cause: Demand): Demand[] {
  const spared = irreducible(choice, wanted, cause);
  const needs = {
    pinned: wanted.flatMap((one) => (one.kind === 'pin' ? [one.at] : [])),
    dependencies: choice.dependencies,
  };
  const fewest = fewestCandidates(choice, needs, cause, spared.length);
  return fewest ? [...reasonsFor(fewest, needs), cause] : [...spared, cause];
}

/** The candidates that break a limit, fewer than `below`; null when there are none. */
function fewestCandidates(choice: Choice, needs: Needs, cause: Demand, below: number): number[] | null {
  switch (cause.kind) {
    case 'pin':
    case 'blocked':
      return fewestReaching(needs, cause.at);
    case 'exclusion':
    case 'dependency':
      return fewestReachingBoth(needs, cause.one, cause.other);
    default: {
      const { use, limit } = choice.scarce[cause.scarce]!;
      return fewestBreaking(needs, use, (used) => !fits(used, limit), below);
    }
  }
}

/** The pins and dependencies by which candidates come in: one for each. */
function reasonsFor(candidates: readonly number[], { pinned, dependencies }: Needs): Demand[] {
  const within = new Set(candidates);
  const reasons = candidates
    .filter((at) => pinned.includes(at))
    .map((at): Demand => ({ kind: 'pin', at, place: 'in' }));
  const inside = new Set(candidates.filter((at) => pinned.includes(at)));
  for (const one of inside) {
    for (const pair of dependencies) {
      if (pair.one !== one || !within.has(pair.other) || inside.has(pair.other)) continue;
      inside.add(pair.other);
      reasons.push({ kind: 'dependency', ...pair });
    }
  }
  return reasons;
}

/** Demands of which none can be spared, found by leaving them out one by one: not always the fewest. */
function irreducible(choice: Choice, wanted: readonly Demand[], cause: Demand): Demand[] {
  const useOf = (demand: Demand): number =>
    demand.kind === 'pin' && (cause.kind === 'budget' || cause.kind === 'capacity')
      ? choice.scarce[cause.scarce]!.use[demand.at]!
      : 0;
  let kept = [...wanted].sort((one, other) => useOf(one) - useOf(other));
  for (const demand of [...kept]) {
    const rest = kept.filter((one) => one !== demand);
    if (!canGoTogether(choice, [...rest, cause])) kept = rest;
  }
  return kept;
}

function demandsOf(choice: Choice): Demand[] {
  return [
    ...[...choice.pins].map(([at, place]): Demand => ({ kind: 'pin', at, place })),
    ...choice.dependencies.map((pair): Demand => ({ kind: 'dependency', ...pair })),
    ...choice.blocked.map((one): Demand => ({ kind: 'blocked', ...one })),
    ...choice.exclusions.map((pair): Demand => ({ kind: 'exclusion', ...pair })),
    ...choice.scarce.map(({ kind }, scarce): Demand => ({ kind, scarce })),
  ];
}

function isPin(demand: Demand, place: PinPlace): boolean {
  return demand.kind === 'pin' && demand.place === place;
}

/** Whether there is a choice that meets these demands. */
function canGoTogether({ customer, scarce }: Choice, demands: readonly Demand[]): boolean {
  const pinnedIn = demands.flatMap((one) => (one.kind === 'pin' && one.place === 'in' ? [one.at] : []));
  const dependencies = demands.flatMap((one) => (one.kind === 'dependency' ? [one] : []));
  const needed = withDependencies(dependencies, pinnedIn);
  const chosen = customer.map((_, at) => needed.has(at));
  return demands.every((demand) => {
    switch (demand.kind) {
      case 'pin':
        return (demand.place === 'in') === needed.has(demand.at);
      case 'blocked':
        return !needed.has(demand.at);
      case 'exclusion':
        return !needed.has(demand.one) || !needed.has(demand.other);
      case 'dependency':
        return true;
      default: {
        const { use, limit } = scarce[demand.scarce]!;
        return fits(used(use, chosen), limit);
      }
    }
  });
}

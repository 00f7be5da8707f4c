import type { PinPlace } from '../priorities.types.js';
import { type Choice, fits, used, withDependencies } from './choice.js';

/** One thing that was asked of a choice, by candidates' positions. */
export type Demand =
  | { readonly kind: 'pin'; readonly at: number; readonly place: PinPlace }
  | { readonly kind: 'dependency'; readonly one: number; readonly other: number }
  | { readonly kind: 'blocked'; readonly at: number; readonly onId: string; readonly because: 'needs' | 'excludes' }
  | { readonly kind: 'exclusion'; readonly one: number; readonly other: number }
  | { readonly kind: 'budget' | 'capacity'; readonly scarce: number };

/**
 * Why nothing can be chosen: demands that cannot go together and of which none can be spared, or null when there is a
 * choice (docs/method.md, "Priorities").
 *
 * Choosing more only uses more, so there is a choice exactly when what is pinned in, with all that it depends on, keeps
 * every limit. Every limit that it breaks is one cause; of each cause the demands are left out one by one as long as the
 * rest still cannot go together (a deletion filter), small pins first. The shortest list is answered.
 */
export function impossibleDemands(choice: Choice): Demand[] | null {
  const demands = demandsOf(choice);
  const wanted = demands.filter((demand) => demand.kind === 'dependency' || isPin(demand, 'in'));
  const causes = demands.filter((demand) => !wanted.includes(demand) && !canGoTogether(choice, [...wanted, demand]));
  const lists = causes.map((cause) => irreducible(choice, wanted, cause));
  lists.sort((one, other) => one.length - other.length);
  return lists[0] ?? null;
}

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
  return [...kept, cause];
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

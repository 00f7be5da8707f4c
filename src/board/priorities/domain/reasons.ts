import { type Choice, fits, gainsOf, pairCosts, part, type Scale, scaleOf, used, withDependencies } from './choice.js';

/** What choosing one candidate adds to the objective beside the others, term by term; costs are ≥ 0. */
export interface Margin {
  readonly customer: number;
  readonly internal: number;
  readonly fragmentation: number;
  readonly conflict: number;
  readonly net: number;
  /** With whom it fragments or conflicts most, by position, the worst first. */
  readonly against: readonly number[];
}

/** Why a candidate is in or out, by candidates' positions. */
export type Why =
  | { readonly kind: 'pinned_in' | 'pinned_out' | 'pays' | 'would_fit' }
  | { readonly kind: 'needed_by'; readonly by: readonly number[] }
  | { readonly kind: 'blocked' | 'excluded_by_active'; readonly onIds: readonly string[] }
  | { readonly kind: 'excluded_by'; readonly by: number }
  | { readonly kind: 'needs_pinned_out'; readonly other: number }
  | { readonly kind: 'costs_more'; readonly short: number }
  | { readonly kind: 'short_of'; readonly scarce: number; readonly short: number };

export interface Verdict {
  readonly chosen: boolean;
  readonly margin: Margin;
  /** What would have to change, all of it; the first is what decides. */
  readonly why: readonly Why[];
  /** What it would have to bring along. */
  readonly along: readonly number[];
}

/** Why each candidate is in or out of a set, in words that say what would have to change. Pure afterthought: no solving. */
export function verdictsOf(choice: Choice, chosen: readonly boolean[]): Verdict[] {
  const scale = scaleOf(choice);
  const ground: Ground = { choice, chosen, scale, gains: gainsOf(choice), beside: besideOf(choice, scale) };
  return chosen.map((isIn, at) => {
    const margin = marginOf(ground, at);
    const along = [...withDependencies(choice.dependencies, [at])].filter((other) => other !== at && !chosen[other]);
    return { chosen: isIn, margin, along, why: isIn ? whyIn(ground, at, margin) : whyOut(ground, at, along) };
  });
}

interface Beside {
  readonly other: number;
  readonly fragmentation: number;
  readonly conflict: number;
  readonly cost: number;
}

interface Ground {
  readonly choice: Choice;
  readonly chosen: readonly boolean[];
  readonly scale: Scale;
  readonly gains: readonly number[];
  /** By candidate, what each pair with another costs. */
  readonly beside: ReadonlyMap<number, readonly Beside[]>;
}

function besideOf(choice: Choice, scale: Scale): Map<number, Beside[]> {
  const costs = pairCosts(choice, scale);
  const { fragmentation: mu, conflict: nu } = choice.weights;
  const found = new Map<number, Beside[]>();
  choice.pairs.forEach(({ a, b, ...pair }, at) => {
    const fragmentation = mu * part(pair.fragmentation, scale.fragmentation);
    const conflict = nu * part(pair.conflict, scale.conflict);
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = found.get(one) ?? [];
      own.push({ other, fragmentation, conflict, cost: costs[at]! });
      found.set(one, own);
    }
  });
  return found;
}

function marginOf({ choice, chosen, scale, gains, beside }: Ground, at: number): Margin {
  const met = (beside.get(at) ?? []).filter(({ other }) => chosen[other]);
  const fragmentation = met.reduce((sum, one) => sum + one.fragmentation, 0);
  const conflict = met.reduce((sum, one) => sum + one.conflict, 0);
  const { customer: lambda } = choice.weights;
  return {
    customer: lambda * part(choice.customer[at]!, scale.customer),
    internal: (1 - lambda) * part(choice.internal[at]!, scale.internal),
    fragmentation,
    conflict,
    net: gains[at]! - fragmentation - conflict,
    against: [...met]
      .filter(({ cost }) => cost > 0)
      .sort((one, other) => other.cost - one.cost)
      .map(({ other }) => other),
  };
}

function whyIn({ choice, chosen }: Ground, at: number, { net }: Margin): Why[] {
  if (choice.pins.get(at) === 'in') return [{ kind: 'pinned_in' }];
  const by = choice.dependencies.filter(({ one, other }) => other === at && chosen[one]).map(({ one }) => one);
  if (net <= 0 && by.length > 0) return [{ kind: 'needed_by', by }];
  return [{ kind: 'pays' }];
}

function whyOut(ground: Ground, at: number, along: readonly number[]): Why[] {
  const { choice, chosen } = ground;
  if (choice.pins.get(at) === 'out') return [{ kind: 'pinned_out' }];
  const added = [at, ...along];
  const blocked = (because: 'needs' | 'excludes'): string[] => [
    ...new Set(
      choice.blocked.filter((one) => one.because === because && added.includes(one.at)).map(({ onId }) => onId),
    ),
  ];
  const [waitsFor, excludes] = [blocked('needs'), blocked('excludes')];
  if (waitsFor.length > 0) return [{ kind: 'blocked', onIds: waitsFor }];
  if (excludes.length > 0) return [{ kind: 'excluded_by_active', onIds: excludes }];
  const pinnedOut = along.filter((other) => choice.pins.get(other) === 'out');
  const after = chosen.map((isIn, other) => isIn || added.includes(other));
  const excluded = choice.exclusions
    .filter(({ one, other }) => after[one] && after[other])
    .map(({ one, other }) => (added.includes(one) ? other : one));
  const short = choice.scarce.flatMap(({ use, limit }, scarce): Why[] => {
    const need = used(use, after);
    const own = added.some((other) => use[other]! > 0);
    return own && !fits(need, limit) ? [{ kind: 'short_of', scarce, short: need - limit }] : [];
  });
  const net = netOf(ground, added);
  const why: Why[] = [
    ...pinnedOut.map((other): Why => ({ kind: 'needs_pinned_out', other })),
    ...excluded.map((by): Why => ({ kind: 'excluded_by', by })),
    ...(net <= 0 ? [{ kind: 'costs_more', short: -net } as const] : []),
    ...short,
  ];
  return why.length > 0 ? why : [{ kind: 'would_fit' }];
}

/** What choosing these as well would add, what they cost each other included. */
function netOf({ gains, beside, chosen }: Ground, added: readonly number[]): number {
  return added.reduce((sum, at, position) => {
    const earlier = added.slice(0, position);
    const met = (beside.get(at) ?? []).filter(({ other }) => chosen[other] || earlier.includes(other));
    return sum + gains[at]! - met.reduce((cost, one) => cost + one.cost, 0);
  }, 0);
}

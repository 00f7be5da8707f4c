import type { PinPlace } from '../priorities.types.js';

/** Two candidates that are better not both chosen, by position, `a < b`. */
export interface ChoicePair {
  readonly a: number;
  readonly b: number;
  readonly fragmentation: number;
  readonly conflict: number;
}

/** Something of which there is only so much: the budget, or what one team can do. */
export interface ScarceThing {
  readonly kind: 'budget' | 'capacity';
  /** Null for the budget. */
  readonly teamId: string | null;
  readonly limit: number;
  /** By candidate, ≥ 0. */
  readonly use: readonly number[];
}

/** What is to be chosen from, under which limits. Candidates are known by their positions. */
export interface Choice {
  readonly customer: readonly number[];
  readonly internal: readonly number[];
  readonly pairs: readonly ChoicePair[];
  readonly weights: { readonly customer: number; readonly fragmentation: number; readonly conflict: number };
  readonly scarce: readonly ScarceThing[];
  /** `one` needs `other`. */
  readonly dependencies: readonly { readonly one: number; readonly other: number }[];
  /**
   * Candidates that cannot be chosen for what is no candidate: they depend on something that is neither active nor done,
   * or exclude something that is active.
   */
  readonly blocked: readonly { readonly at: number; readonly onId: string; readonly because: 'needs' | 'excludes' }[];
  readonly exclusions: readonly { readonly one: number; readonly other: number }[];
  readonly pins: ReadonlyMap<number, PinPlace>;
}

/** The four terms of a set, each 0..1 over the candidates, and what they come to. */
export interface Terms {
  readonly customer: number;
  readonly internal: number;
  readonly fragmentation: number;
  readonly conflict: number;
  readonly objective: number;
}

/** What each term is scaled by: its range over all sets of candidates. */
export interface Scale {
  readonly customer: number;
  readonly internal: number;
  /** What the worst set has of internal value, ≤ 0: the sum of what is negative. */
  readonly internalWorst: number;
  readonly fragmentation: number;
  readonly conflict: number;
}

export function scaleOf({ customer, internal, pairs }: Choice): Scale {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    customer: sum(customer),
    internal: sum(internal.map(Math.abs)),
    internalWorst: sum(internal.filter((value) => value < 0)),
    fragmentation: sum(pairs.map(({ fragmentation }) => fragmentation)),
    conflict: sum(pairs.map(({ conflict }) => conflict)),
  };
}

/**
 * `λ·customer + (1 − λ)·internal − μ·fragmentation − ν·conflict` of a set (docs/method.md, "Priorities").
 * @param chosen by candidate
 */
export function termsOf(choice: Choice, chosen: readonly boolean[], lambda = choice.weights.customer): Terms {
  const scale = scaleOf(choice);
  const over = (values: readonly number[]): number =>
    values.reduce((total, value, at) => (chosen[at] ? total + value : total), 0);
  const both = choice.pairs.filter(({ a, b }) => chosen[a] && chosen[b]);
  const customer = part(over(choice.customer), scale.customer);
  const internal = part(over(choice.internal) - scale.internalWorst, scale.internal);
  const fragmentation = part(
    both.reduce((sum, pair) => sum + pair.fragmentation, 0),
    scale.fragmentation,
  );
  const conflict = part(
    both.reduce((sum, pair) => sum + pair.conflict, 0),
    scale.conflict,
  );
  const { fragmentation: mu, conflict: nu } = choice.weights;
  const objective = lambda * customer + (1 - lambda) * internal - mu * fragmentation - nu * conflict;
  return { customer, internal, fragmentation, conflict, objective };
}

/** What choosing each candidate alone adds to the objective. @param lambda 0..1 */
export function gainsOf(choice: Choice, lambda = choice.weights.customer): number[] {
  const scale = scaleOf(choice);
  return choice.customer.map(
    (customer, at) =>
      lambda * part(customer, scale.customer) + (1 - lambda) * part(choice.internal[at]!, scale.internal),
  );
}

/** What choosing both of each pair takes off the objective, ≥ 0. */
export function pairCosts({ pairs, weights }: Choice, scale: Scale): number[] {
  return pairs.map(
    ({ fragmentation, conflict }) =>
      weights.fragmentation * part(fragmentation, scale.fragmentation) +
      weights.conflict * part(conflict, scale.conflict),
  );
}

/** A part of a whole; 0 of nothing. */
export function part(value: number, whole: number): number {
  return whole > 0 ? value / whole : 0;
}

/** Sums of efforts and money leave dust behind: within a billionth of the limit is within it. */
export function fits(use: number, limit: number): boolean {
  return use <= limit + 1e-9 * Math.max(1, limit);
}

/** Whether a set keeps every limit, dependency, exclusion and pin. */
export function isAllowed(choice: Choice, chosen: readonly boolean[]): boolean {
  return (
    choice.scarce.every(({ use, limit }) => fits(used(use, chosen), limit)) &&
    choice.dependencies.every(({ one, other }) => !chosen[one] || chosen[other]) &&
    choice.exclusions.every(({ one, other }) => !chosen[one] || !chosen[other]) &&
    choice.blocked.every(({ at }) => !chosen[at]) &&
    [...choice.pins].every(([at, place]) => (place === 'in') === Boolean(chosen[at]))
  );
}

export function used(use: readonly number[], chosen: readonly boolean[]): number {
  return use.reduce((sum, value, at) => (chosen[at] ? sum + value : sum), 0);
}

/** What has to be chosen with some candidates: they and all they depend on among the candidates, however far. */
export function withDependencies(dependencies: Choice['dependencies'], from: Iterable<number>): Set<number> {
  const needs = new Map<number, number[]>();
  for (const { one, other } of dependencies) needs.set(one, [...(needs.get(one) ?? []), other]);
  const found = new Set(from);
  for (const at of found) for (const other of needs.get(at) ?? []) found.add(other);
  return found;
}

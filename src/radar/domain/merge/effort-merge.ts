import type { Initiative, Money } from '../../../initiatives/initiatives.types.js';
import type { FieldError } from '../../../platform/problems/problem.js';
import type { BudgetChoice, CarriedBudget, CarriedEffort, EffortChoice } from '../../merging.types.js';

/**
 * The survivor's effort after a merge and what comes free (docs/method.md, "Merging"): its own (`keep`), everybody's
 * together (`sum`, only when all are known) or the largest known.
 * @param members the survivor first; efforts in the organisation's unit, ≥ 0
 */
export function mergedEffort(
  members: readonly Initiative[],
  choice: EffortChoice,
): { readonly carried: CarriedEffort; readonly faults: readonly FieldError[] } {
  const [into, ...from] = members;
  const known = (some: readonly Initiative[]): number[] =>
    some.flatMap(({ effort }) => (effort === null ? [] : [effort]));
  const total = (efforts: readonly number[]): number => efforts.reduce((sum, effort) => sum + effort, 0);
  const unknown = members.filter(({ effort }) => effort === null);
  const before = into?.effort ?? null;
  const efforts = known(members);
  const after = {
    keep: before,
    sum: unknown.length > 0 ? null : total(efforts),
    largest: efforts.length > 0 ? Math.max(...efforts) : null,
  }[choice];
  const freed = known(from).length > 0 ? Math.max(0, total(efforts) - (after ?? 0)) : null;
  const faults = choice === 'sum' ? unknown : [];
  return {
    carried: { choice, before, after, freed, unknownIds: unknown.map(({ id }) => id) },
    faults: faults.map(({ key }) => ({
      pointer: '/resolutions/effort',
      code: 'effort_unknown',
      parameters: { key },
    })),
  };
}

/**
 * The survivor's budget after a merge and what comes free: its own, or everybody's together when all are known and in
 * one currency. Amounts in minor units.
 */
export function mergedBudget(
  members: readonly Initiative[],
  choice: BudgetChoice,
): { readonly carried: CarriedBudget; readonly faults: readonly FieldError[] } {
  const [into, ...from] = members;
  const before = into?.budget ?? null;
  if (choice === 'keep') {
    return { carried: { choice, before, after: before, freed: byCurrency(from) }, faults: [] };
  }
  const [sum, ...others] = byCurrency(members);
  const addable = others.length === 0 && members.every(({ budget }) => budget !== null);
  return {
    carried: { choice, before, after: addable ? (sum ?? null) : before, freed: [] },
    faults: addable ? [] : [{ pointer: '/resolutions/budget', code: 'budget_not_addable' }],
  };
}

function byCurrency(members: readonly Initiative[]): Money[] {
  const sums = new Map<string, number>();
  for (const { budget } of members) {
    if (budget) sums.set(budget.currency, (sums.get(budget.currency) ?? 0) + budget.amountMinor);
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, amountMinor]) => ({ amountMinor, currency }));
}

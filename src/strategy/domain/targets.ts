import { fieldErrors } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';
import type { GoalTarget, GoalTargetDraft, TargetedKpi } from '../strategy.types.js';
import { strategyErrors } from './strategy.problems.js';

const KPI = { record: 'kpi' };

/** A target with what was left out filled in. */
export function completeTarget({ kpiId, baseline = null, value, dueOn = null }: GoalTargetDraft): GoalTarget {
  return { kpiId, baseline, value, dueOn };
}

/** True when two lists of targets say the same in the same order. */
export function sameTargets(a: readonly GoalTarget[], b: readonly GoalTarget[]): boolean {
  const fields = ['kpiId', 'baseline', 'value', 'dueOn'] as const;
  return a.length === b.length && a.every((target, i) => fields.every((field) => target[field] === b[i]?.[field]));
}

/**
 * Everything that is wrong with a goal's targets; pointers are into the goal (`/targets/0/value`). Each names a KPI
 * among `kpis` (the ones that exist), values lie in the KPI's range, a target is not worse than its baseline (holding
 * what one has is a goal too), and one KPI has one target per due date. An archived KPI may not be chosen; one that is
 * among `kept` (the goal has a target on it already) may stay.
 */
export function targetFaults(
  targets: readonly GoalTarget[],
  kpis: readonly TargetedKpi[],
  kept: ReadonlySet<string> = new Set(),
): FieldError[] {
  const known = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const seen = new Set<string>();
  return targets.flatMap((target, i) => {
    const pointer = `/targets/${i}`;
    const kpi = known.get(target.kpiId);
    if (!kpi) return [{ pointer: `${pointer}/kpiId`, code: fieldErrors.unknown_reference, parameters: KPI }];
    const faults = valueFaults(target, kpi, pointer);
    if (kpi.archived && !kept.has(kpi.id))
      faults.push({ pointer: `${pointer}/kpiId`, code: fieldErrors.archived_reference, parameters: KPI });
    const key = `${target.kpiId} ${target.dueOn ?? ''}`;
    if (seen.has(key)) faults.push({ pointer, code: strategyErrors.target_twice });
    seen.add(key);
    return faults;
  });
}

function valueFaults(
  { baseline, value }: GoalTarget,
  { betterWhen, range }: TargetedKpi,
  pointer: string,
): FieldError[] {
  const faults: FieldError[] = [];
  const outside = (x: number) => (range.min !== null && x < range.min) || (range.max !== null && x > range.max);
  const parameters = { min: range.min ?? '…', max: range.max ?? '…' };
  if (outside(value))
    faults.push({ pointer: `${pointer}/value`, code: strategyErrors.target_outside_scale, parameters });
  if (baseline === null) return faults;
  if (outside(baseline))
    faults.push({ pointer: `${pointer}/baseline`, code: strategyErrors.target_outside_scale, parameters });
  if (betterWhen === 'higher' ? value < baseline : value > baseline)
    faults.push({
      pointer: `${pointer}/value`,
      code: strategyErrors.target_worse_than_baseline,
      parameters: { betterWhen },
    });
  return faults;
}

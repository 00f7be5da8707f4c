import { fieldErrors } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';
import type { GoalTarget, TargetedKpi } from '../strategy.types.js';
import { strategyErrors } from './strategy.problems.js';

/**
 * Everything that is wrong with a goal's targets; pointers are into the goal (`/targets/0/value`). Each names a KPI
 * among `kpis` (the ones that exist), values lie in the KPI's range, a target is not worse than its baseline (holding
 * what one has is a goal too), and one KPI has one target per due date.
 */
export function targetFaults(targets: readonly GoalTarget[], kpis: readonly TargetedKpi[]): FieldError[] {
  const known = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const seen = new Set<string>();
  return targets.flatMap((target, i) => {
    const pointer = `/targets/${i}`;
    const kpi = known.get(target.kpiId);
    if (!kpi)
      return [{ pointer: `${pointer}/kpiId`, code: fieldErrors.unknown_reference, parameters: { record: 'KPI' } }];
    const faults = valueFaults(target, kpi, pointer);
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

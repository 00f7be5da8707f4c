import type { Fault, GoalTarget, TargetedKpi } from '../strategy.types.js';

/**
 * Everything that is wrong with a goal's targets; pointers are into the goal (`/targets/0/value`). Each names a KPI
 * among `kpis` (the ones that exist), values lie in the KPI's range, a target is not worse than its baseline (holding
 * what one has is a goal too), and one KPI has one target per due date.
 */
export function targetFaults(targets: readonly GoalTarget[], kpis: readonly TargetedKpi[]): Fault[] {
  const known = new Map(kpis.map((kpi) => [kpi.id, kpi]));
  const seen = new Set<string>();
  return targets.flatMap((target, i) => {
    const pointer = `/targets/${i}`;
    const kpi = known.get(target.kpiId);
    if (!kpi) return [{ pointer: `${pointer}/kpiId`, code: 'unknown_id', message: 'there is no such KPI' }];
    const faults = valueFaults(target, kpi, pointer);
    const key = `${target.kpiId} ${target.dueOn ?? ''}`;
    if (seen.has(key))
      faults.push({ pointer, code: 'target_twice', message: 'this KPI has another target for the same due date' });
    seen.add(key);
    return faults;
  });
}

function valueFaults({ baseline, value }: GoalTarget, { betterWhen, range }: TargetedKpi, pointer: string): Fault[] {
  const faults: Fault[] = [];
  const outside = (x: number) => (range.min !== null && x < range.min) || (range.max !== null && x > range.max);
  const message = `must lie on the KPI's scale, ${range.min ?? '…'} to ${range.max ?? '…'}`;
  if (outside(value)) faults.push({ pointer: `${pointer}/value`, code: 'outside_scale', message });
  if (baseline === null) return faults;
  if (outside(baseline)) faults.push({ pointer: `${pointer}/baseline`, code: 'outside_scale', message });
  if (betterWhen === 'higher' ? value < baseline : value > baseline)
    faults.push({
      pointer: `${pointer}/value`,
      code: 'target_worse_than_baseline',
      message: `must not be worse than the baseline (better is ${betterWhen})`,
    });
  return faults;
}

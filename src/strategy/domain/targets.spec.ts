import fc from 'fast-check';
import type { GoalTarget, TargetedKpi } from '../strategy.types.js';
import { completeTarget, sameTargets, targetFaults } from './targets.js';

const nps: TargetedKpi = { id: 'nps', betterWhen: 'higher', range: { min: -100, max: 100 }, archived: false };
const churn: TargetedKpi = { id: 'churn', betterWhen: 'lower', range: { min: 0, max: null }, archived: false };
const target = (kpiId: string, baseline: number | null, value: number, dueOn: string | null = '2026-12-31') => ({
  kpiId,
  baseline,
  value,
  dueOn,
});
const codes = (targets: GoalTarget[]) => targetFaults(targets, [nps, churn]).map((f) => `${f.pointer} ${f.code}`);

describe('targets of a goal', () => {
  it('from 12 to 30 NPS and from 14 to 10 % churn are good, and so is holding', () => {
    expect(codes([target('nps', 12, 30), target('churn', 14, 10), target('nps', 30, 30, '2027-12-31')])).toEqual([]);
  });

  it('are refused with every fault named', () => {
    expect(
      codes([
        target('nps', 30, 12),
        target('churn', 10, 14, null),
        target('unheard of', 1, 2),
        target('nps', null, 101, '2027-12-31'),
        target('churn', -1, -2),
        target('nps', 0, 5),
      ]),
    ).toEqual([
      '/targets/0/value target_worse_than_baseline',
      '/targets/1/value target_worse_than_baseline',
      '/targets/2/kpiId unknown_reference',
      '/targets/3/value target_outside_scale',
      '/targets/4/value target_outside_scale',
      '/targets/4/baseline target_outside_scale',
      '/targets/5 target_twice',
    ]);
  });

  it('may stay on a KPI that was archived since, but not choose one', () => {
    const old = { ...nps, archived: true };
    expect(targetFaults([target('nps', 12, 30)], [old], new Set(['nps']))).toEqual([]);
    expect(targetFaults([target('nps', 12, 30)], [old]).map(({ code }) => code)).toEqual(['archived_reference']);
  });

  it('say the same when every field does', () => {
    const targets = [target('nps', 12, 30), target('churn', 14, 10)];
    expect(sameTargets(targets, structuredClone(targets))).toBe(true);
    expect(sameTargets(targets, targets.slice(1))).toBe(false);
    expect(sameTargets(targets, [...targets].reverse())).toBe(false);
    expect(completeTarget({ kpiId: 'nps', value: 30 })).toEqual(target('nps', null, 30, null));
  });

  it('either way round, one of baseline → value and value → baseline is refused unless they are equal', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.constantFrom('nps', 'churn'), percent, percent, (kpi, a, b) => {
        const there = codes([target(kpi, a, b)]).length;
        const back = codes([target(kpi, b, a)]).length;
        expect(there + back).toBe(a === b ? 0 : 1);
      }),
    );
  });
});

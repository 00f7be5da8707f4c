import fc from 'fast-check';
import type { Drifting } from '../../approvals.types.js';
import { approvedContent, driftOf, lapses } from './drift.js';

const weights = { stages: 0.3, kpis: 0.25, budget: 0.15, dates: 0.15, owner: 0.15 };
const stage = (stageId: string, share: number) => ({ stageId, share, channelIds: [], personaIds: [], segmentIds: [] });
const kpi = (kpiId: string, expectedChange: number | null) => ({
  kpiId,
  expectedChange,
  baseline: null,
  confidence: null,
  lagDays: null,
});
const plan: Drifting = {
  stages: [stage('s1', 0.7), stage('s2', 0.3)],
  kpis: [kpi('nps', 4)],
  budget: { amountMinor: 100_000, currency: 'EUR' },
  startsOn: '2026-01-01',
  endsOn: '2026-04-11',
  accountablePersonId: 'mira',
};
const drift = (changes: Partial<Drifting>) => driftOf(approvedContent(plan), { ...plan, ...changes }, weights);
const part = (changes: Partial<Drifting>, name: string) =>
  drift(changes).parts.find((one) => one.part === name)?.drift ?? NaN;

const day = fc.option(
  fc.integer({ min: 0, max: 1000 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)),
);
const arbitrary: fc.Arbitrary<Drifting> = fc.record({
  stages: fc
    .uniqueArray(fc.constantFrom('s1', 's2', 's3', 's4'), { maxLength: 4 })
    .map((ids) => ids.map((id) => stage(id, 1 / ids.length))),
  kpis: fc
    .uniqueArray(fc.tuple(fc.constantFrom('k1', 'k2', 'k3'), fc.option(fc.double({ min: -9, max: 9, noNaN: true }))), {
      selector: ([id]) => id,
    })
    .map((links) => links.map(([id, change]) => kpi(id, change))),
  budget: fc.option(fc.record({ amountMinor: fc.nat(1e6), currency: fc.constantFrom('EUR', 'USD') })),
  startsOn: day,
  endsOn: day,
  accountablePersonId: fc.option(fc.constantFrom('mira', 'jan')),
});

describe('the drift of an approval', () => {
  it('is the share of the effort that moved to other stages', () => {
    expect(part({ stages: [stage('s1', 0.5), stage('s2', 0.5)] }, 'stages')).toBeCloseTo(0.2);
    expect(part({ stages: [stage('s3', 1)] }, 'stages')).toBeCloseTo(1);
    expect(part({ stages: [] }, 'stages')).toBe(1);
  });

  it('is how far expectations of KPIs moved, whole when one comes, goes or turns', () => {
    expect(part({ kpis: [kpi('nps', 2)] }, 'kpis')).toBeCloseTo(0.5);
    expect(part({ kpis: [kpi('nps', -4)] }, 'kpis')).toBe(1);
    expect(part({ kpis: [kpi('nps', 4), kpi('ces', 1)] }, 'kpis')).toBeCloseTo(0.5);
    expect(part({ kpis: [kpi('nps', null)] }, 'kpis')).toBe(1);
  });

  it('is the change of the budget beside the larger one', () => {
    expect(part({ budget: { amountMinor: 125_000, currency: 'EUR' } }, 'budget')).toBeCloseTo(0.2);
    expect(part({ budget: { amountMinor: 100_000, currency: 'USD' } }, 'budget')).toBe(1);
    expect(part({ budget: null }, 'budget')).toBe(1);
  });

  it('is the shift of beginning and end beside the length of the plan', () => {
    expect(part({ endsOn: '2026-05-01' }, 'dates')).toBeCloseTo(0.1);
    expect(part({ startsOn: null }, 'dates')).toBeCloseTo(0.5);
  });

  it('is weighted, and lapses from the threshold on', () => {
    expect(drift({ accountablePersonId: 'jan' }).drift).toBeCloseTo(0.15);
    expect(lapses(drift({ accountablePersonId: 'jan' }), 0.25)).toBe(false);
    const both = drift({ accountablePersonId: 'jan', kpis: [kpi('nps', 2)] });
    expect(both.drift).toBeCloseTo(0.275);
    expect(lapses(both, 0.25)).toBe(true);
    expect(lapses(drift({ kpis: [] }), 0.25)).toBe(true);
    expect(lapses(drift({}), 0)).toBe(false);
  });

  it('is 0 exactly for what was approved, never outside 0–1, and the same both ways', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (one, other) => {
        expect(driftOf(approvedContent(one), one, weights).drift).toBe(0);
        const there = driftOf(approvedContent(one), other, weights);
        for (const value of [there.drift, ...there.parts.map((each) => each.drift)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        const back = driftOf(approvedContent(other), one, weights);
        for (const name of ['stages', 'kpis', 'budget', 'owner'])
          expect(back.parts.find(({ part: p }) => p === name)?.drift).toBeCloseTo(
            there.parts.find(({ part: p }) => p === name)?.drift ?? NaN,
          );
      }),
    );
  });

  it('takes in nothing that an approval does not sign: order, channels and confidence count for nothing', () => {
    fc.assert(
      fc.property(arbitrary, (one) => {
        const same = {
          ...one,
          stages: [...one.stages].reverse().map((link) => ({ ...link, channelIds: ['web'] })),
          kpis: [...one.kpis].reverse().map((link) => ({ ...link, confidence: 0.9 })),
        };
        expect(driftOf(approvedContent(one), same, weights).drift).toBeCloseTo(0);
      }),
    );
  });
});

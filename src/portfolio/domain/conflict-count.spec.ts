import fc from 'fast-check';
import { initiativeFacts, kpiFacts, kpiLink } from '../../../test/arbitraries/portfolio-oracle.js';
import type { InitiativeFacts, KpiLinkFacts, ReferenceFacts, StageLinkFacts } from '../portfolio.types.js';
import { COMPARED_AT_MOST, countConflicts } from './conflict-count.js';
import { portfolioOf } from './portfolio.js';

const references: ReferenceFacts = {
  organisation: { currency: 'EUR', effortUnit: 'fte_months' },
  ...{ teams: [], people: [], journeys: [], stages: [], goals: [], channels: [], segments: [] },
  kpis: [kpiFacts({ id: 'fcr' })],
  kpiDrives: [],
};
const on = (stageId: string, segmentId: string): StageLinkFacts => ({
  ...{ stageId, share: null, channelIds: [], segmentIds: [segmentId] },
});
const push = (kpiId: string, expectedChange: number) => kpiLink(kpiId, { expectedChange });
const work = (id: string, kpis: KpiLinkFacts[], more: Partial<InitiativeFacts> = {}) =>
  initiativeFacts({ id, kpis, ...more });

describe('the count of many conflicts', () => {
  const places = { stage: fc.integer({ min: 0, max: 4 }), segment: fc.integer({ min: 0, max: 3 }) };
  const drawn = fc.array(fc.record({ ...places, up: fc.boolean(), second: fc.option(fc.record(places)) }), {
    minLength: 20,
    maxLength: 60,
  });

  it('is that of the pairs that meet on a segment or a stage', () => {
    fc.assert(
      fc.property(drawn, (draws) => {
        const all = draws.map(({ stage, segment, up, second }, at) => {
          const stages = [on(`s${stage}`, `g${segment}`)];
          if (second && second.stage !== stage) stages.push(on(`s${second.stage}`, `g${second.segment}`));
          return work(`w${at}`, [push('fcr', up ? 1 : -1)], { stages });
        });
        const meet = (one: InitiativeFacts, other: InitiativeFacts) =>
          one.stages.some((here) =>
            other.stages.some((there) => here.stageId === there.stageId || here.segmentIds[0] === there.segmentIds[0]),
          );
        const up = all.filter(({ kpis }) => kpis[0]!.expectedChange === 1);
        const down = all.filter(({ kpis }) => kpis[0]!.expectedChange === -1);
        const total = up.flatMap((one) => down.filter((other) => meet(one, other))).length;
        expect(countConflicts(portfolioOf(all, references), 'true')).toMatchObject({ total, atLeast: false });
      }),
    );
  });

  it('is a lower bound when too many would have to be compared', () => {
    const each = Math.ceil(Math.sqrt(COMPARED_AT_MOST)) + 1;
    const crowd = (name: string, change: number, segment: string) =>
      Array.from({ length: each }, (_, at) =>
        work(`${name}${at}`, [push('fcr', change)], { stages: [on('s', segment)] }),
      );
    const all = [...crowd('up', 1, 'a'), ...crowd('down', -1, 'b'), work('everybody', [push('fcr', 2)])];
    const counted = countConflicts(portfolioOf(all, references), 'true');
    expect(counted).toMatchObject({ total: each, atLeast: true });
  });
});

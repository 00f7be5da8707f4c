import fc from 'fast-check';
import { initiatives, references } from '../../../test/arbitraries/portfolio.js';
import { initiativeFacts } from '../../../test/arbitraries/portfolio-oracle.js';
import { InitiativeColumns } from './columns.js';
import { fragmentationList, figuresOf } from './figures.js';
import { matrixOf } from './matrix.js';
import { Portfolio, portfolioOf } from './portfolio.js';
import { medianOf } from './selection.js';

const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 7));

describe('initiatives in columns', () => {
  it('tell the same after any changes and removals as when loaded afresh', () => {
    fc.assert(
      fc.property(references, fc.array(initiatives(8), { minLength: 2, maxLength: 5 }), (facts, versions) => {
        const columns = new InitiativeColumns();
        for (const version of versions) for (const initiative of version) columns.put(initiative);
        const last = versions.at(-1)!;
        for (const version of versions) {
          for (const { id } of version) if (!last.some((kept) => kept.id === id)) columns.remove(id);
        }
        const changed = new Portfolio(columns, facts);
        const fresh = portfolioOf(last, facts);
        expect(columns.count).toBe(last.length);
        for (const kind of ['journey', 'stage', 'goal', 'kpi'] as const) {
          expect(fragmentationList(changed, kind, 'all')).toEqual(
            fragmentationList(fresh, kind, 'all').map((scope) => ({
              ...scope,
              index: close(scope.index),
              effectiveTeams: close(scope.effectiveTeams),
              withinStage: close(scope.withinStage),
              effort: close(scope.effort),
              estimatedShare: close(scope.estimatedShare),
            })),
          );
        }
        const question = {
          rows: 'team',
          columns: 'channel',
          measure: 'count',
          active: 'all',
          currency: 'EUR',
        } as const;
        expect(matrixOf(changed, question).cells).toEqual(matrixOf(fresh, question).cells);
        expect(figuresOf(changed).underwayWithoutApproval).toBe(figuresOf(fresh).underwayWithoutApproval);
      }),
    );
  });

  it('keep their links when room is taken back', () => {
    const columns = new InitiativeColumns();
    const link = (stageId: string) => ({ stageId, share: null, channelIds: [], segmentIds: [] });
    columns.put(initiativeFacts({ id: 'kept', stages: [link('s1'), link('s2')] }));
    for (let round = 0; round < 6000; round++) {
      columns.put(initiativeFacts({ id: 'busy', stages: round % 2 === 0 ? [] : [link('s1'), link('s2'), link('s3')] }));
    }
    const start = columns.linkStart[columns.slots.of('kept')]!;
    expect([...columns.linkStage.slice(start, start + 2)]).toEqual([0, 1]);
    expect(columns.facts).toBeLessThan(15_000);
  });
});

describe('median', () => {
  it('is the middle of the sorted values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const expected = (sorted[(values.length - 1) >> 1]! + sorted[values.length >> 1]!) / 2;
        expect(medianOf(Float64Array.from(values))).toBe(expected);
      }),
    );
    expect(medianOf(new Float64Array(0))).toBeNull();
  });
});

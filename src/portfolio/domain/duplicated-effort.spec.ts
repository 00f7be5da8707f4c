import fc from 'fast-check';
import { portfolioFacts } from '../../../test/arbitraries/portfolio.js';
import { initiativeFacts } from '../../../test/arbitraries/portfolio-oracle.js';
import type { ReferenceFacts } from '../portfolio.types.js';
import { duplicatedEffort, duplicatedEffortSentence } from './duplicated-effort.js';
import { portfolioOf } from './portfolio.js';
import { select } from './selection.js';

const NOTHING: ReferenceFacts = {
  organisation: { currency: 'EUR', effortUnit: 'fte_months' },
  ...{
    teams: [],
    people: [],
    journeys: [],
    stages: [],
    goals: [],
    kpis: [],
    kpiDrives: [],
    channels: [],
    segments: [],
  },
};
const work = (id: string, effort: number | null, more: object = {}) =>
  initiativeFacts({ id, effort, state: 'approved', ...more });

describe('duplicated effort', () => {
  it('is all of a cluster but the largest, over all active effort', () => {
    const portfolio = portfolioOf([work('a', 50), work('b', 30), work('c', 10), work('d', 10)], NOTHING);
    expect(duplicatedEffort(portfolio, [['a', 'b']])).toEqual({ share: 0.3, effort: 30, clusters: 1, initiatives: 2 });
    const joined = [
      ['a', 'b'],
      ['c', 'b'],
    ];
    expect(duplicatedEffort(portfolio, joined)).toEqual({ share: 0.4, effort: 40, clusters: 1, initiatives: 3 });
    expect(duplicatedEffort(portfolio, [['a', 'b', 'c', 'd']])).toMatchObject({ share: 0.5 });
    expect(duplicatedEffort(portfolio, [])).toMatchObject({ share: 0, clusters: 0 });
  });

  it('counts active initiatives only, and an unknown effort as the median', () => {
    const proposed = work('b', 30, { state: 'proposed' });
    const portfolio = portfolioOf([work('a', 50), proposed, work('c', null)], NOTHING);
    expect(duplicatedEffort(portfolio, [['a', 'b']])).toMatchObject({ effort: 0, clusters: 0 });
    expect(duplicatedEffort(portfolio, [['a', 'c']])).toMatchObject({ effort: 40, clusters: 1 });
  });

  it('lies between 0 and 1, whatever the pairs and their order', () => {
    const ids = fc.constantFrom(...Array.from({ length: 14 }, (_, at) => `initiative${at}`));
    fc.assert(
      fc.property(portfolioFacts(), fc.array(fc.tuple(ids, ids)), ({ initiatives, references }, pairs) => {
        const portfolio = portfolioOf(initiatives, references);
        const found = duplicatedEffort(portfolio, pairs);
        const turned = duplicatedEffort(portfolio, pairs.map(([one, other]) => [other, one]).toReversed());
        expect(turned.effort).toBeCloseTo(found.effort, 8);
        expect(turned.clusters).toBe(found.clusters);
        expect(found.share === null).toBe(select(portfolio, 'true').total === 0);
        expect(found.share ?? 0).toBeGreaterThanOrEqual(0);
        expect(found.share ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('says so in a sentence', () => {
    const duplicated = { share: 0.125, effort: 5, clusters: 2, initiatives: 5 };
    expect(duplicatedEffortSentence(duplicated, 'nl')).toBe(
      '12,5% van de inspanning is dubbel: 5 initiatieven die samen 2 zouden kunnen zijn.',
    );
    expect(duplicatedEffortSentence(null, 'en')).toBe('The radar has not looked yet.');
  });
});

import fc from 'fast-check';
import { portfolioFacts } from '../../../test/arbitraries/portfolio.js';
import * as oracle from '../../../test/arbitraries/portfolio-oracle.js';
import { SCOPE_KINDS } from '../portfolio.types.js';
import { coordinationGains } from './coordination-gains.js';
import { portfolioOf } from './portfolio.js';

describe('what coordinating takes off the fragmentation index', () => {
  it('is the difference between the index before and after, on every scope', () => {
    fc.assert(
      fc.property(
        portfolioFacts(),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...SCOPE_KINDS),
        fc.boolean(),
        (facts, drawn, kind, ratified) => {
          const { initiatives, references } = facts;
          if (initiatives.length < 2) return;
          const pairs = drawn
            .map(
              ([a, b]) => [initiatives[a % initiatives.length]!.id, initiatives[b % initiatives.length]!.id] as const,
            )
            .filter(([a, b]) => a !== b);
          const wished = pairs.map(([a, b]) => ({ a, b, coordination: ratified ? 1 : 0.5 }));
          const gains = coordinationGains(portfolioOf(initiatives, references), kind, wished);
          const after = {
            references,
            initiatives: initiatives.map((one) => ({
              ...one,
              relations: [
                ...one.relations,
                ...pairs
                  .filter(([a]) => a === one.id)
                  .map(([, toId]) => ({ toId, kind: 'coordinates_with' as const, ratified })),
              ],
            })),
          };
          const records = {
            journey: references.journeys,
            stage: references.stages,
            goal: references.goals,
            kpi: references.kpis,
          };
          for (const { id } of records[kind]) {
            const before = oracle.fragmentation(facts, kind, id, 'true').index;
            const then = oracle.fragmentation(after, kind, id, 'true').index;
            const told = gains.find((gain) => gain.id === id);
            expect(told?.gain ?? 0).toBeCloseTo((before ?? 0) - (then ?? 0), 6);
            if (told) expect([told.before, told.after]).toEqual([expect.closeTo(before!, 6), expect.closeTo(then!, 6)]);
          }
        },
      ),
    );
  });
});

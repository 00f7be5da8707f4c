import fc from 'fast-check';
import { initiatives, references } from '../../../test/arbitraries/portfolio.js';
import { effortOf, sharesOf } from '../../../test/arbitraries/portfolio-oracle.js';
import { coordinationBetween } from './coordination.js';
import { portfolioOf } from './portfolio.js';
import { candidateSlots, pairsOf, prospectsOf } from './prospects.js';
import { strongestConflicts } from './strongest-conflicts.js';

const EVERYTHING = {
  initiativeIds: null,
  alsoIds: [],
  asideIds: [],
  includeActive: true,
  teamIds: [],
  journeyIds: [],
  goalIds: [],
};
const spreads = new Map(['kpi0', 'kpi1', 'kpi2'].map((id, at) => [id, at + 1]));

describe('what could be done next', () => {
  it('has every pair of candidates with what they would fragment and where they conflict', () => {
    fc.assert(
      fc.property(references, initiatives(8), (facts, now) => {
        const portfolio = portfolioOf(now, facts);
        const all = { ...EVERYTHING, initiativeIds: now.map(({ id }) => id) };
        const { slots, leftOut } = candidateSlots(portfolio, all);
        const ids = slots.map((slot) => portfolio.columns.slots.idOf(slot));
        expect(ids).toEqual([...ids].sort());
        expect(ids.length + leftOut.length).toBe(now.length);
        const chosen = ids.map((id) => now.find((one) => one.id === id)!);
        const coordination = coordinationBetween(portfolio);
        const found = new Map(pairsOf(portfolio, slots, spreads).map((pair) => [`${pair.a} ${pair.b}`, pair]));
        const { conflicts } = strongestConflicts(portfolioOf(chosen, facts), 'all', spreads);
        chosen.forEach((one, a) => {
          chosen.slice(a + 1).forEach((other, next) => {
            const b = a + 1 + next;
            const apart = one.teamId === null || one.teamId !== other.teamId;
            const effortOn = (initiative: typeof one, stageId: string): number =>
              initiative.stages.reduce(
                (sum, link, at) =>
                  link.stageId === stageId
                    ? sum + effortOf({ references: facts, initiatives: now }, initiative) * sharesOf(initiative)[at]!
                    : sum,
                0,
              );
            const wanted = one.stages.reduce(
              (sum, { stageId }) =>
                sum +
                Math.min(effortOn(one, stageId), effortOn(other, stageId)) * (1 - coordination(slots[a]!, slots[b]!)),
              0,
            );
            const pair = found.get(`${a} ${b}`) ?? { fragmentation: 0, conflict: 0, unknownConflicts: 0 };
            expect(pair.fragmentation).toBeCloseTo(apart ? wanted : 0, 9);
            const theirs = conflicts.filter(({ id }) => id.includes(one.id) && id.includes(other.id));
            expect(pair.unknownConflicts).toBe(theirs.filter(({ strength }) => strength === null).length);
            expect(pair.conflict).toBeCloseTo(
              theirs.reduce((sum, { strength }) => sum + (strength ?? 0), 0),
              9,
            );
          });
        });
      }),
      { numRuns: 80 },
    );
  });

  it('asks for what is proposed or in review, for active work where that is asked for, and never for what is final', () => {
    fc.assert(
      fc.property(references, initiatives(8), fc.boolean(), (facts, now, includeActive) => {
        const portfolio = portfolioOf(now, facts);
        const { slots } = candidateSlots(portfolio, { ...EVERYTHING, includeActive });
        for (const prospect of prospectsOf(portfolio, slots)) {
          const { state, deliveryStatus } = now.find(({ id }) => id === prospect.id)!;
          const waits = (state === 'proposed' || state === 'in_review') && deliveryStatus !== 'underway';
          expect(prospect.active ? includeActive : waits).toBe(true);
          expect(['closed', 'stopped', 'merged']).not.toContain(state);
        }
      }),
      { numRuns: 60 },
    );
  });
});

import fc from 'fast-check';
import { initiatives, references } from '../../../test/arbitraries/portfolio.js';
import { changeCollisionsOf } from './change-collisions.js';
import { countConflicts } from './conflict-count.js';
import { factsOf } from './facts-of.js';
import { fragmentationList, figuresOf } from './figures.js';
import { type Portfolio, portfolioOf } from './portfolio.js';
import { simulated } from './simulation.js';

const inOrder = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((one, other) => one.id.localeCompare(other.id));

/** What the figures say. */
const told = (portfolio: Portfolio): unknown =>
  JSON.parse(
    JSON.stringify({
      figures: figuresOf(portfolio),
      stages: inOrder(fragmentationList(portfolio, 'stage', 'true')),
      journeys: inOrder(fragmentationList(portfolio, 'journey', 'true')),
      conflicts: countConflicts(portfolio, 'true').total,
      collisions: changeCollisionsOf(portfolio).length,
    }),
  );

/** The same but for the dust of another order of adding. Rounding would not do: dust decides where a half goes. */
const alike = (said: unknown): unknown => {
  if (typeof said === 'number') return expect.closeTo(said, 6);
  if (Array.isArray(said)) return said.map(alike);
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, alike(value)]));
};

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

describe('a simulated register', () => {
  it('says what the register would say, and leaves the register as it is', () => {
    fc.assert(
      fc.property(references, initiatives(8), initiatives(8), fc.nat(7), (facts, now, then, count) => {
        const portfolio = portfolioOf(now, facts);
        const before = told(portfolio);
        const becomes = then.slice(0, count);
        const after = simulated(portfolio, { becomes, replaced: new Map() });
        const all = [...byId([...now, ...becomes]).values()];
        const columns = after.columns;
        const roundTrip = all.map(({ id }) => factsOf(columns, columns.slots.find(id)));
        expect(told(after)).toEqual(alike(told(portfolioOf(roundTrip, facts))));
        expect(new Set(roundTrip.map(({ id }) => id)).size).toBe(columns.count);
        expect(told(portfolioOf(now, facts))).toEqual(alike(before));
        expect(
          told(
            portfolioOf(
              now.map(({ id }) => factsOf(portfolio.columns, portfolio.columns.slots.find(id))),
              facts,
            ),
          ),
        ).toEqual(alike(before));
      }),
      { numRuns: 60 },
    );
  });

  it('sends relations with an absorbed one to its survivor', () => {
    fc.assert(
      fc.property(references, initiatives(6), (facts, now) => {
        fc.pre(now.length > 2);
        const [into, from] = [now[0]!, now[1]!];
        const absorbed = { ...from, state: 'merged' as const, relations: [], partOfId: null };
        const replaced = new Map([[from.id, into.id]]);
        const { columns } = simulated(portfolioOf(now, facts), { becomes: [into, absorbed], replaced });
        for (const { id } of now) {
          const { relations, partOfId } = factsOf(columns, columns.slots.find(id));
          expect(relations.map(({ toId }) => toId)).not.toContain(from.id);
          expect(relations.map(({ toId }) => toId)).not.toContain(id);
          expect([from.id, id]).not.toContain(partOfId);
        }
      }),
      { numRuns: 40 },
    );
  });
});

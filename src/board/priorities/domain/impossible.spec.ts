import fc from 'fast-check';
import type { Choice } from './choice.js';
import { type Demand, impossibleDemands } from './impossible.js';

/** Whether something can be chosen when only these demands are made: every set of candidates is tried. */
function possible({ customer, scarce }: Choice, demands: readonly Demand[]): boolean {
  const count = customer.length;
  return Array.from({ length: 1 << count }).some((_, set) => {
    const has = (at: number): boolean => ((set >> at) & 1) === 1;
    return demands.every((demand) => {
      switch (demand.kind) {
        case 'pin':
          return has(demand.at) === (demand.place === 'in');
        case 'blocked':
          return !has(demand.at);
        case 'dependency':
          return !has(demand.one) || has(demand.other);
        case 'exclusion':
          return !has(demand.one) || !has(demand.other);
        default: {
          const { use, limit } = scarce[demand.scarce]!;
          return use.reduce((sum, value, at) => (has(at) ? sum + value : sum), 0) <= limit;
        }
      }
    });
  });
}

/** The size of the smallest set of demands that cannot go together, by trying all of them. */
function fewestOfAll(choice: Choice, demands: readonly Demand[]): number | null {
  const sizes = Array.from({ length: 1 << demands.length }, (_, set) =>
    demands.filter((_one, at) => ((set >> at) & 1) === 1),
  )
    .filter((some) => !possible(choice, some))
    .map((some) => some.length);
  return sizes.length === 0 ? null : Math.min(...sizes);
}

const COUNT = 5;
const position = fc.nat(COUNT - 1);
const two = fc.record({ one: position, other: position }).filter(({ one, other }) => one !== other);
const choices: fc.Arbitrary<Choice> = fc
  .record({
    dependencies: fc.uniqueArray(two, { maxLength: 4, selector: ({ one, other }) => `${one} ${other}` }),
    exclusions: fc.array(two, { maxLength: 1 }),
    pins: fc.uniqueArray(
      fc.record({ at: position, place: fc.constantFrom('in' as const, 'in' as const, 'out' as const) }),
      {
        maxLength: 3,
        selector: ({ at }) => at,
      },
    ),
    use: fc.array(fc.nat(5), { minLength: COUNT, maxLength: COUNT }),
    limit: fc.nat(12),
  })
  .map(({ dependencies, exclusions, pins, use, limit }) => ({
    ...{ customer: use.map(() => 1), internal: use.map(() => 1), pairs: [], blocked: [] },
    weights: { customer: 1, fragmentation: 0, conflict: 0 },
    scarce: [{ kind: 'budget' as const, teamId: null, limit, use }],
    ...{ dependencies, exclusions, pins: new Map(pins.map(({ at, place }) => [at, place])) },
  }));

describe('demands that cannot go together', () => {
  it('are the fewest that there are', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const demands: Demand[] = [
          ...[...choice.pins].map(([at, place]): Demand => ({ kind: 'pin', at, place })),
          ...choice.dependencies.map((pair): Demand => ({ kind: 'dependency', ...pair })),
          ...choice.exclusions.map((pair): Demand => ({ kind: 'exclusion', ...pair })),
          { kind: 'budget', scarce: 0 },
        ];
        const told = impossibleDemands(choice);
        expect(told?.length ?? null).toBe(fewestOfAll(choice, demands));
        if (told) expect(possible(choice, told)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('of two ways to break the budget are the shorter one', () => {
    const choice: Choice = {
      ...{ customer: [1, 1, 1, 1], internal: [1, 1, 1, 1], pairs: [], blocked: [], exclusions: [] },
      weights: { customer: 1, fragmentation: 0, conflict: 0 },
      scarce: [{ kind: 'budget', teamId: null, limit: 100, use: [40, 40, 30, 110] }],
      dependencies: [{ one: 2, other: 3 }],
      pins: new Map([0, 1, 2].map((at) => [at, 'in'])),
    };
    expect(impossibleDemands(choice)).toEqual([
      { kind: 'pin', at: 2, place: 'in' },
      { kind: 'dependency', one: 2, other: 3 },
      { kind: 'budget', scarce: 0 },
    ]);
  });
});

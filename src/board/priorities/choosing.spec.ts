import type { Choice } from './domain/choice.js';
import { impossibleDemands } from './domain/impossible.js';
import { candidatesOf } from './domain/round-result.js';
import { whySentence } from './domain/round-sentences.js';
import { Choosing } from './choosing.js';
import type { Score } from './priorities.types.js';
import { Solver } from './solver.js';

const THOUSAND = 1_000_00;

/** docs/method.md, "Priorities": A, B and C. */
const example: Choice = {
  customer: [0.08, 0.02, 0.05],
  internal: [0.5, 0.5, 0.5],
  pairs: [{ a: 0, b: 1, fragmentation: 2, conflict: 0 }],
  weights: { customer: 0.5, fragmentation: 0.2, conflict: 0.2 },
  scarce: [{ kind: 'budget', teamId: null, limit: 100 * THOUSAND, use: [40 * THOUSAND, 20 * THOUSAND, 60 * THOUSAND] }],
  dependencies: [],
  blocked: [],
  exclusions: [],
  pins: new Map(),
};

const scores = ['A', 'B', 'C'].map((initiativeId) => ({ initiativeId }) as Score);

const names = { initiative: (id: string) => id, record: (id: string) => id, effortUnit: 'fte_months', currency: 'EUR' };

const chosenFrom = (choice: Choice) =>
  Solver.with((solver) => new Choosing(choice, scores, solver, async () => undefined).run());

describe('the example of the method', () => {
  it('chooses everything when there is enough', async () => {
    const { chosen, terms } = await chosenFrom({ ...example, scarce: [] });
    expect(chosen).toEqual([true, true, true]);
    expect(terms.objective).toBeCloseTo(0.8, 9);
  });

  it('leaves B out for want of 20 thousand, and says so', async () => {
    const found = await chosenFrom(example);
    expect(found.chosen).toEqual([true, false, true]);
    expect(found.terms).toMatchObject({ customer: expect.closeTo(0.13 / 0.15, 9), internal: expect.closeTo(2 / 3, 9) });
    expect(found.terms.objective).toBeCloseTo(0.5 * (0.13 / 0.15) + 1 / 3, 9);
    expect(found.gap).toBe(0);
    const [, b] = candidatesOf(example, scores, found.chosen);
    expect(b!.margin).toMatchObject({
      customer: expect.closeTo(0.2 / 3, 9),
      internal: expect.closeTo(1 / 6, 9),
      fragmentation: expect.closeTo(0.2, 9),
      net: expect.closeTo(0.1 / 3, 9),
    });
    expect(b!.why).toEqual([{ kind: 'short_of_budget', teamId: null, short: 20 * THOUSAND }]);
    expect(whySentence(b!, names, 'en')).toBe('Out: would need €20,000.00 more of the budget.');
    expect(whySentence(b!, names, 'nl')).toContain('meer budget nodig zijn.');
    expect(found.scarcities).toMatchObject([{ used: 100 * THOUSAND, value: 0, how: 'chosen_anew' }]);
  });

  it('tells what pinning B in costs', async () => {
    const { chosen, terms, pinCosts } = await chosenFrom({ ...example, pins: new Map([[1, 'in']]) });
    expect(chosen).toEqual([false, true, true]);
    expect(terms.objective).toBeCloseTo(0.17 / 0.3, 9);
    expect(pinCosts).toMatchObject([
      { initiativeId: 'B', cost: expect.closeTo(0.2, 9), inInsteadIds: ['A'], outInsteadIds: ['B'] },
    ]);
  });

  it('names the pins and the budget that cannot go together', () => {
    const pins = new Map([0, 1, 2].map((at) => [at, 'in' as const]));
    expect(impossibleDemands({ ...example, pins })!.map(({ kind }) => kind)).toEqual(['pin', 'pin', 'pin', 'budget']);
    const dear = { ...example, pins, scarce: [{ ...example.scarce[0]!, limit: 50 * THOUSAND }] };
    expect(impossibleDemands(dear)).toEqual([
      { kind: 'pin', at: 2, place: 'in' },
      { kind: 'budget', scarce: 0 },
    ]);
  });

  it('has a frontier that gives up nothing for nothing', async () => {
    const { frontier } = await chosenFrom(example);
    expect(frontier).toHaveLength(11);
    for (const [at, point] of frontier.entries()) {
      if (at > 0) expect(point.customer).toBeGreaterThanOrEqual(frontier[at - 1]!.customer - 1e-9);
    }
  });

  it('stops when it is called off, in the middle of a question', async () => {
    const many = Array.from({ length: 150 }, (_, at) => at);
    const choice: Choice = {
      ...example,
      customer: many.map((at) => 1 + (at % 7)),
      internal: many.map((at) => 1 + (at % 11)),
      pairs: many.flatMap((a) => many.slice(a + 1).map((b) => ({ a, b, fragmentation: (a * b) % 5, conflict: 0 }))),
      weights: { customer: 0.5, fragmentation: 1, conflict: 1 },
      scarce: [],
    };
    const crowd = many.map((at) => ({ initiativeId: String(at) }) as Score);
    const said: number[] = [];
    const progress = async (done: number): Promise<void> => {
      said.push(done);
      if (said.length === 2) throw new Error('called off');
    };
    const run = Solver.with((solver) => new Choosing(choice, crowd, solver, progress).run());
    await expect(run).rejects.toThrow('called off');
    expect(said).toEqual([0, 0]);
  });

  it('prices what is scarce when there are too many to choose anew', async () => {
    const many = Array.from({ length: 61 }, (_, at) => at);
    const choice: Choice = {
      ...example,
      customer: many.map(() => 1),
      internal: many.map(() => 0),
      pairs: [],
      scarce: [{ kind: 'capacity', teamId: 'T', limit: 10.5, use: many.map(() => 1) }],
    };
    const crowd = many.map((at) => ({ initiativeId: String(at) }) as Score);
    const found = await Solver.with((solver) => new Choosing(choice, crowd, solver, async () => undefined).run());
    expect(found.chosen.filter(Boolean)).toHaveLength(10);
    expect(found.scarcities).toMatchObject([{ how: 'price', value: expect.closeTo(0.5 / 61, 9) }]);
  });
});

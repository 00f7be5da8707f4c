import fc from 'fast-check';
import { Solver } from '../solver.js';
import { type Choice, isAllowed, termsOf } from './choice.js';
import { impossibleDemands } from './impossible.js';
import { linearModelOf, type PairForm } from './linear-model.js';

/** Every set of up to twelve candidates, tried one by one. */
function bestOfAll(choice: Choice): number | null {
  const count = choice.customer.length;
  let best: number | null = null;
  for (let set = 0; set < 1 << count; set++) {
    const chosen = Array.from({ length: count }, (_, at) => ((set >> at) & 1) === 1);
    if (!isAllowed(choice, chosen)) continue;
    best = Math.max(best ?? -Infinity, termsOf(choice, chosen).objective);
  }
  return best;
}

const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const choices: fc.Arbitrary<Choice> = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const position = fc.nat(count - 1);
  const each = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
    fc.array(value, { minLength: count, maxLength: count });
  const two = fc.record({ one: position, other: position });
  const apart = (pairs: { one: number; other: number }[]) => pairs.filter(({ one, other }) => one !== other);
  return fc.record({
    customer: each(fc.nat(9)),
    internal: each(fc.integer({ min: -3, max: 9 })),
    pairs: fc
      .uniqueArray(fc.record({ a: position, b: position, fragmentation: fc.nat(5), conflict: fc.nat(3) }), {
        maxLength: 20,
        selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`,
      })
      .map((pairs) =>
        pairs
          .filter(({ a, b }) => a !== b)
          .map((pair) => ({ ...pair, a: Math.min(pair.a, pair.b), b: Math.max(pair.a, pair.b) })),
      ),
    weights: fc.record({ customer: share, fragmentation: share, conflict: share }),
    scarce: fc
      .tuple(each(fc.nat(9)), fc.nat(30), each(fc.nat(90).map((tenths) => tenths / 10)), fc.nat(40))
      .map(([money, budget, effort, limit]) => [
        { kind: 'budget' as const, teamId: null, limit: budget, use: money },
        { kind: 'capacity' as const, teamId: 'team', limit, use: effort },
      ]),
    dependencies: fc.array(two, { maxLength: 4 }).map(apart),
    blocked: fc.array(
      position.map((at) => ({ at, onId: 'elsewhere', because: 'needs' as const })),
      { maxLength: 1 },
    ),
    exclusions: fc.array(two, { maxLength: 3 }).map(apart),
    pins: fc
      .array(fc.tuple(position, fc.constantFrom('in' as const, 'out' as const)), { maxLength: 2 })
      .map((pins) => new Map(pins)),
  });
});

const FORMS: readonly PairForm[] = ['by_pair', 'by_candidate'];

describe('the choice of a priority round', () => {
  it('costs the same in both models, whatever is chosen', () => {
    const inModel = (choice: Choice, form: PairForm, chosen: readonly boolean[]): number => {
      const { model, valuesOf } = linearModelOf(choice, form);
      return valuesOf(chosen).reduce((sum, value, at) => sum + value * model.costs[at]!, 0);
    };
    const sets = choices.chain((choice) =>
      fc.tuple(fc.constant(choice), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 })),
    );
    fc.assert(
      fc.property(sets, ([choice, all]) => {
        const chosen = all.slice(0, choice.customer.length);
        const [byPair, byCandidate] = FORMS.map((form) => inModel(choice, form, chosen));
        expect(byCandidate).toBeCloseTo(byPair!, 6);
      }),
    );
  });

  it('is the one that trying every set finds, for up to twelve candidates', async () => {
    const search = (solver: Solver) =>
      fc.assert(
        fc.asyncProperty(choices, async (choice) => {
          const best = bestOfAll(choice);
          const impossible = impossibleDemands(choice);
          expect(impossible === null).toBe(best !== null);
          if (best === null) return;
          for (const form of FORMS) {
            const { model } = linearModelOf(choice, form);
            const { values, status } = await solver.solve(model, { gap: 0, seconds: 10 });
            expect(status).toBe('optimal');
            const chosen = choice.customer.map((_, at) => values![at]! > 0.5);
            expect(isAllowed(choice, chosen)).toBe(true);
            expect(termsOf(choice, chosen).objective).toBeCloseTo(best, 9);
          }
        }),
        { numRuns: 200 },
      );
    await Solver.with(search);
  }, 120_000);
});

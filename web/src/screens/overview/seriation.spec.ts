import fc from 'fast-check';
import { distancesOf, lengthOf, seriate } from './seriation';

describe('the order of the teams', () => {
  it('puts those together who work on the same stages', () => {
    const claims = [5, 3, 0, 0];
    const premium = [0, 0, 4, 4];
    const order = seriate([claims, premium, [4, 2, 0, 0], [0, 0, 1, 2], [6, 4, 0, 0]]);
    const sides = order.map((at) => (at === 1 || at === 3 ? 'premium' : 'claims'));
    expect(sides.filter((side, at) => at > 0 && side !== sides[at - 1])).toHaveLength(1);
  });

  it('follows a chain of who overlaps with whom', () => {
    const chain = [
      [1, 1, 0, 0],
      [0, 0, 1, 1],
      [0, 1, 1, 0],
    ];
    expect([
      [0, 2, 1],
      [1, 2, 0],
    ]).toContainEqual(seriate(chain));
  });

  it('has everybody once, is never longer than the order given, and is the same for the same input', () => {
    const profiles = fc
      .integer({ min: 1, max: 6 })
      .chain((places) =>
        fc.array(fc.array(fc.nat(20), { minLength: places, maxLength: places }), { minLength: 1, maxLength: 12 }),
      );
    fc.assert(
      fc.property(profiles, (given) => {
        const order = seriate(given);
        const asGiven = given.map((_, at) => at);
        expect([...order].sort((a, b) => a - b)).toEqual(asGiven);
        const distance = distancesOf(given);
        expect(lengthOf(order, distance)).toBeLessThanOrEqual(lengthOf(asGiven, distance) + 1e-6);
        expect(seriate(given)).toEqual(order);
      }),
    );
  });

  it('has nothing to order when there is nobody', () => {
    expect(seriate([])).toEqual([]);
  });
});

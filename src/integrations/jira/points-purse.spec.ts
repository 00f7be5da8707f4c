import fc from 'fast-check';
import { PointsPurse } from './points-purse.js';

/** A budget as the database keeps it. */
function budgetOf(points: number) {
  const budget = { used: 0 };
  const draw = async (some: number): Promise<boolean> => {
    if (budget.used + some > points) return false;
    budget.used += some;
    return true;
  };
  return { budget, draw };
}

const requests = fc.array(
  fc.record({
    purse: fc.nat(3),
    most: fc.integer({ min: 1, max: 101 }),
    unused: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 80 },
);

describe('purses that draw from one budget', () => {
  it('never spend more than it together, and settle to the point', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5000 }), requests, async (points, wished) => {
        const { budget, draw } = budgetOf(points);
        const purses = Array.from({ length: 4 }, () => new PointsPurse(points, draw));
        let spent = 0;
        for (const { purse, most, unused } of wished) {
          if (!(await purses[purse]!.take(most))) continue;
          const left = Math.floor(unused * most);
          purses[purse]!.giveBack(left);
          spent += most - left;
        }
        for (const purse of purses) budget.used += purse.settle();
        expect(budget.used).toBe(spent);
        expect(spent).toBeLessThanOrEqual(points);
      }),
    );
  });

  it('refuse only what there is no room for', async () => {
    const { draw } = budgetOf(101);
    const purse = new PointsPurse(101, draw);
    expect(await purse.take(101)).toBe(true);
    expect(await purse.take(1)).toBe(false);
    purse.giveBack(1);
    expect(await purse.take(1)).toBe(true);
  });

  it('of no budget never ask, and settle what was spent', async () => {
    const purse = new PointsPurse(0, () => Promise.reject(new Error('nobody asks')));
    expect(await purse.take(101)).toBe(true);
    purse.giveBack(40);
    expect(purse.settle()).toBe(61);
    expect(purse.settle()).toBe(0);
  });
});

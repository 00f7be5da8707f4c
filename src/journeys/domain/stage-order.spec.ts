import fc from 'fast-check';
import { moved, type Placed, without, withPlaced } from './stage-order.js';

const order = (...ids: string[]): Placed[] => ids.map((id, i) => ({ id, position: i + 1 }));
const ids = (placed: readonly Placed[]): string => placed.map(({ id }) => id).join('');

describe('the order of stages', () => {
  it('makes room for a new stage', () => {
    expect(ids(withPlaced(order('a', 'b', 'c'), 'x', 2))).toBe('axbc');
    expect(ids(withPlaced(order('a', 'b', 'c'), 'x', 99))).toBe('abcx');
  });

  it('moves a stage forward and back', () => {
    expect(ids(withPlaced(order('a', 'b', 'c', 'd'), 'a', 3))).toBe('bcad');
    expect(ids(withPlaced(order('a', 'b', 'c', 'd'), 'd', 1))).toBe('dabc');
  });

  it('says which stages moved, and leaves the new one out', () => {
    const before = order('a', 'b', 'c');
    expect(moved(before, withPlaced(before, 'x', 2))).toEqual([
      { id: 'b', position: 3 },
      { id: 'c', position: 4 },
    ]);
    expect(moved(before, without(before, 'a'))).toEqual([
      { id: 'b', position: 1 },
      { id: 'c', position: 2 },
    ]);
  });

  const orders = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 })
    .map((all) => order(...all));

  it('is always 1..n, keeps the order of the others and puts the stage where it was asked', () => {
    fc.assert(
      fc.property(orders, fc.string({ maxLength: 3 }), fc.integer({ min: 1, max: 20 }), (before, id, position) => {
        const after = withPlaced(before, id, position);
        expect(after.map((stage) => stage.position)).toEqual(after.map((_, i) => i + 1));
        expect(without(after, id)).toEqual(without(before, id));
        expect(after.find((stage) => stage.id === id)?.position).toBe(Math.min(position, after.length));
      }),
    );
  });

  it('does nothing when a stage is put where it is', () => {
    fc.assert(
      fc.property(orders, (before) => {
        for (const { id, position } of before) expect(moved(before, withPlaced(before, id, position))).toEqual([]);
      }),
    );
  });
});

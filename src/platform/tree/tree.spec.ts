import fc from 'fast-check';
import { type Parents, rootOf, withDescendants, wouldBeCircular } from './tree.js';

/** Random trees: node i hangs under an earlier node or is a root. */
const trees: fc.Arbitrary<Parents> = fc
  .array(fc.option(fc.nat(), { nil: null }), { minLength: 1, maxLength: 30 })
  .map((picks) => new Map(picks.map((pick, i) => [String(i), pick === null || i === 0 ? null : String(pick % i)])));

describe('a tree', () => {
  const company: Parents = new Map([
    ['service', null],
    ['claims', 'service'],
    ['claims-motor', 'claims'],
    ['sales', null],
  ]);

  it('knows the department of a team', () => {
    expect(rootOf(company, 'claims-motor')).toBe('service');
    expect(rootOf(company, 'sales')).toBe('sales');
  });

  it('refuses a team under its own sub-team or itself', () => {
    expect(wouldBeCircular(company, 'service', 'claims-motor')).toBe(true);
    expect(wouldBeCircular(company, 'claims', 'claims')).toBe(true);
    expect(wouldBeCircular(company, 'claims', 'sales')).toBe(false);
    expect(wouldBeCircular(company, 'claims', null)).toBe(false);
  });

  it('finds circular exactly the moves under an own descendant', () => {
    fc.assert(
      fc.property(trees, fc.nat(), fc.nat(), (tree, a, b) => {
        const [id, parent] = [String(a % tree.size), String(b % tree.size)];
        expect(wouldBeCircular(tree, id, parent)).toBe(withDescendants(tree, id).has(parent));
      }),
    );
  });

  it('gives every node of a branch the same root', () => {
    fc.assert(
      fc.property(trees, fc.nat(), (tree, a) => {
        const id = String(a % tree.size);
        for (const node of withDescendants(tree, id)) expect(rootOf(tree, node)).toBe(rootOf(tree, id));
      }),
    );
  });
});

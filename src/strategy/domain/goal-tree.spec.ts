import fc from 'fast-check';
import type { GoalNode } from '../strategy.types.js';
import { goalForest, withSubgoals, wouldCircle, type GoalBranch } from './goal-tree.js';

const goals: GoalNode[] = [
  { id: 'effortless', parentId: null },
  { id: 'first time right', parentId: 'effortless' },
  { id: 'clear invoice', parentId: 'first time right' },
  { id: 'loyal', parentId: null },
];

/** Every goal's parent comes before it, so the generated input is a forest. */
const forests: fc.Arbitrary<GoalNode[]> = fc
  .array(fc.option(fc.nat()), { minLength: 1, maxLength: 25 })
  .map((parents) =>
    parents.map((parent, i) => ({ id: `g${i}`, parentId: parent === null || i === 0 ? null : `g${parent % i}` })),
  );
const ids = (branches: GoalBranch<GoalNode>[]): string[] =>
  branches.flatMap(({ goal, children }) => [goal.id, ...ids(children)]);

describe('the goal tree', () => {
  it('refuses a goal under itself or under its own subgoal', () => {
    expect(wouldCircle(goals, 'effortless', 'effortless')).toBe(true);
    expect(wouldCircle(goals, 'effortless', 'clear invoice')).toBe(true);
    expect(wouldCircle(goals, 'clear invoice', 'loyal')).toBe(false);
    expect(wouldCircle(goals, 'effortless', null)).toBe(false);
  });

  it('knows what lies under a goal', () => {
    expect(withSubgoals(goals, 'effortless')).toEqual(['effortless', 'first time right', 'clear invoice']);
    expect(withSubgoals(goals, 'unheard of')).toEqual([]);
  });

  it('keeps a goal whose parent is missing, at the top', () => {
    expect(goalForest(goals.slice(1)).map(({ goal }) => goal.id)).toEqual(['first time right', 'loyal']);
  });

  it('would be circular exactly when the new parent lies under the goal', () => {
    fc.assert(
      fc.property(forests, fc.nat(), fc.nat(), (forest, a, b) => {
        const goal = forest[a % forest.length]!.id;
        const parent = forest[b % forest.length]!.id;
        expect(wouldCircle(forest, goal, parent)).toBe(withSubgoals(forest, goal).includes(parent));
      }),
    );
  });

  it('holds every goal once', () => {
    fc.assert(
      fc.property(forests, (forest) => {
        expect(ids(goalForest(forest)).sort()).toEqual(forest.map(({ id }) => id).sort());
      }),
    );
  });

  it('comes to an end even on circular input', () => {
    const circle = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ];
    expect(wouldCircle(circle, 'c', 'a')).toBe(false);
    expect(withSubgoals(circle, 'a')).toEqual(['a', 'b']);
  });
});

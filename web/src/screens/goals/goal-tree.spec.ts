import { everyNode, type Goal, goalTree, idsUnder, moveInTree, shownRows } from './goal-tree';

const goal = (id: string, parentId: string | null = null) =>
  ({ id, title: id, parentId, targets: [] }) as never as Goal;

describe('the goal tree', () => {
  const tree = goalTree(
    [goal('easy'), goal('bill', 'easy'), goal('once', 'easy'), goal('wording', 'bill'), goal('stray', 'gone')],
    [{ id: 'bill', name: 'bill', parentId: 'easy', initiatives: 3, effort: 12 }],
  );
  const rows = shownRows(tree, new Set());

  it('puts each goal under the one it serves, and one whose parent is not there at the top', () => {
    expect(rows.map(({ node, level, position, size }) => [node.goal.id, level, position, size])).toEqual([
      ['easy', 1, 1, 2],
      ['bill', 2, 1, 2],
      ['wording', 3, 1, 1],
      ['once', 2, 2, 2],
      ['stray', 1, 2, 2],
    ]);
    expect(rows[1]?.node.work?.initiatives).toBe(3);
    expect(everyNode(tree)).toHaveLength(5);
    expect(idsUnder(tree[0]!)).toEqual(['easy', 'bill', 'wording', 'once']);
  });

  it('leaves out what lies under a folded goal', () => {
    expect(shownRows(tree, new Set(['bill'])).map(({ node }) => node.goal.id)).toEqual([
      'easy',
      'bill',
      'once',
      'stray',
    ]);
    expect(shownRows(tree, new Set(['easy'])).map(({ node }) => node.goal.id)).toEqual(['easy', 'stray']);
  });

  it('goes through it by the keys of a tree', () => {
    expect(moveInTree(rows, 0, 'ArrowDown')).toEqual({ to: 'bill' });
    expect(moveInTree(rows, 0, 'ArrowUp')).toEqual({ to: 'easy' });
    expect(moveInTree(rows, 0, 'ArrowRight')).toEqual({ to: 'bill' });
    expect(moveInTree(rows, 0, 'ArrowLeft')).toEqual({ fold: 'easy' });
    expect(moveInTree(rows, 2, 'ArrowLeft')).toEqual({ to: 'bill' });
    expect(moveInTree(rows, 2, 'ArrowRight')).toBeNull();
    expect(moveInTree(rows, 2, 'End')).toEqual({ to: 'stray' });
    expect(moveInTree(shownRows(tree, new Set(['easy'])), 0, 'ArrowRight')).toEqual({ unfold: 'easy' });
    expect(moveInTree(rows, 0, 'x')).toBeNull();
  });
});

import type { Schema } from '../../api/client';

export type Goal = Schema<'GoalResponse'>;
export type GoalWork = Schema<'GoalWorkResponse'>;

export interface GoalNode {
  readonly goal: Goal;
  /** Null while it is not known, or when the goal is too young to be in the portfolio. */
  readonly work: GoalWork | null;
  readonly children: readonly GoalNode[];
}

/** A line of the tree as it is shown. */
export interface GoalRow {
  readonly node: GoalNode;
  /** 1 at the top. */
  readonly level: number;
  /** Its place among those of the same parent, from 1, and how many there are. */
  readonly position: number;
  readonly size: number;
  readonly parentId: string | null;
  readonly open: boolean;
}

/** The goals as a tree; a goal whose parent is not among them stands at the top. */
export function goalTree(goals: readonly Goal[], work: readonly GoalWork[]): readonly GoalNode[] {
  const known = new Set(goals.map(({ id }) => id));
  const works = new Map(work.map((one) => [one.id, one]));
  const under = (parentId: string | null): GoalNode[] =>
    goals
      .filter((goal) => (goal.parentId !== null && known.has(goal.parentId) ? goal.parentId : null) === parentId)
      .map((goal) => ({ goal, work: works.get(goal.id) ?? null, children: under(goal.id) }));
  return under(null);
}

/** The lines to show, from top to bottom: what lies under a folded goal is left out. */
export function shownRows(tree: readonly GoalNode[], folded: ReadonlySet<string>): readonly GoalRow[] {
  const rows = (nodes: readonly GoalNode[], level: number, parentId: string | null): GoalRow[] =>
    nodes.flatMap((node, at) => {
      const { id } = node.goal;
      const open = node.children.length > 0 && !folded.has(id);
      const row = { node, level, position: at + 1, size: nodes.length, parentId, open };
      return [row, ...(open ? rows(node.children, level + 1, id) : [])];
    });
  return rows(tree, 1, null);
}

/** A goal and everything under it. */
export function idsUnder({ goal, children }: GoalNode): readonly string[] {
  return [goal.id, ...children.flatMap(idsUnder)];
}

/** Every goal of the tree, from top to bottom. */
export function everyNode(tree: readonly GoalNode[]): readonly GoalNode[] {
  return tree.flatMap((node) => [node, ...everyNode(node.children)]);
}

/** What a key does in the tree: go to a line, or fold or unfold the one that one is on. */
export type TreeMove = { readonly to: string } | { readonly fold: string } | { readonly unfold: string };

/** The keys of a tree (WAI-ARIA): up, down, home, end; right unfolds, then goes in; left folds, then goes out. */
export function moveInTree(rows: readonly GoalRow[], at: number, key: string): TreeMove | null {
  const row = rows[at];
  const to = (place: number): TreeMove | null => {
    const found = rows[Math.min(Math.max(place, 0), rows.length - 1)];
    return found ? { to: found.node.goal.id } : null;
  };
  if (!row) return null;
  const { id } = row.node.goal;
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(rows.length - 1);
    case 'ArrowRight':
      if (row.node.children.length === 0) return null;
      return row.open ? to(at + 1) : { unfold: id };
    case 'ArrowLeft':
      if (row.open) return { fold: id };
      return row.parentId === null ? null : { to: row.parentId };
    default:
      return null;
  }
}

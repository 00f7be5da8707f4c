import type { GoalNode } from '../strategy.types.js';

/** A goal with its subgoals. */
export interface GoalBranch<G extends GoalNode> {
  goal: G;
  children: GoalBranch<G>[];
}

/**
 * True when giving `goalId` the parent `parentId` would make the tree circular: the goal itself, or one that lies
 * under it. A goal that is not among `goals` yet has nothing under it. Terminates on any input.
 */
export function wouldCircle(goals: readonly GoalNode[], goalId: string, parentId: string | null): boolean {
  const parents = new Map(goals.map(({ id, parentId: parent }) => [id, parent]));
  const seen = new Set<string>();
  let at = parentId;
  while (at !== null && !seen.has(at)) {
    if (at === goalId) return true;
    seen.add(at);
    at = parents.get(at) ?? null;
  }
  return false;
}

/** The goal and everything under it, the goal first. Empty when the goal is not among `goals`. */
export function withSubgoals(goals: readonly GoalNode[], goalId: string): string[] {
  if (!goals.some(({ id }) => id === goalId)) return [];
  const children = new Map<string, string[]>();
  for (const { id, parentId } of goals)
    if (parentId !== null) children.set(parentId, [...(children.get(parentId) ?? []), id]);
  // A set that is walked while it grows: every goal is visited once, even on circular input.
  const found = new Set([goalId]);
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child);
  return [...found];
}

/**
 * The goals as a forest, in the order given. A goal whose parent is not among `goals` (filtered out, archived) stands
 * at the top, so that none is lost.
 */
export function goalForest<G extends GoalNode>(goals: readonly G[]): GoalBranch<G>[] {
  const branches = new Map<string, GoalBranch<G>>(goals.map((goal) => [goal.id, { goal, children: [] }]));
  const roots: GoalBranch<G>[] = [];
  for (const branch of branches.values()) {
    const parent = branch.goal.parentId === null ? undefined : branches.get(branch.goal.parentId);
    (parent?.children ?? roots).push(branch);
  }
  return roots;
}

/** Each node's parent; null for a root. */
export type Parents = ReadonlyMap<string, string | null>;

/**
 * Would giving `id` the parent `parentId` put it under itself?
 * @param parents the tree as it is now (free of circles)
 */
export function wouldBeCircular(parents: Parents, id: string, parentId: string | null): boolean {
  for (let at: string | null | undefined = parentId; at; at = parents.get(at)) {
    if (at === id) return true;
  }
  return false;
}

/** The topmost ancestor of a node, itself when it has no parent. */
export function rootOf(parents: Parents, id: string): string {
  let at = id;
  for (let up = parents.get(at); up; up = parents.get(at)) at = up;
  return at;
}

/** A node with everything below it. */
export function withDescendants(parents: Parents, id: string): Set<string> {
  const children = new Map<string, string[]>();
  for (const [child, parent] of parents) {
    if (parent) children.set(parent, [...(children.get(parent) ?? []), child]);
  }
  const found = new Set([id]);
  for (const node of found) for (const child of children.get(node) ?? []) found.add(child);
  return found;
}

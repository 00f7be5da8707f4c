interface Placed {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
}

/** A team with how deep it stands: 0 is a department. */
export interface Branch<Team> {
  readonly team: Team;
  readonly depth: number;
}

/**
 * The teams as a tree written out: each above its parts, and by name among its equals. A team whose parent is not among
 * them stands at the top.
 */
export function treeOf<Team extends Placed>(teams: readonly Team[]): Branch<Team>[] {
  const ids = new Set(teams.map(({ id }) => id));
  const below = (parentId: string | null, depth: number): Branch<Team>[] =>
    teams
      .filter((team) => (team.parentId && ids.has(team.parentId) ? team.parentId : null) === parentId)
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((team) => [{ team, depth }, ...below(team.id, depth + 1)]);
  return below(null, 0);
}

/** A team and everything that is part of it. */
export function branchIds(teams: readonly Placed[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const team of teams) if (team.parentId && found.has(team.parentId)) found.add(team.id);
  }
  return found;
}

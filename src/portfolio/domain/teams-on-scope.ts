import type { ActiveFilter, ScopeKind } from '../portfolio.types.js';
import { fragmentationTable } from './fragmentation.js';
import type { Portfolio } from './portfolio.js';

/** A team at work on a scope. */
export interface TeamEffort {
  readonly id: string;
  readonly name: string;
  readonly effort: number;
}

/** By scope id: the teams with effort on it, most effort first. With the sums Q_u the index can be redone by hand. */
export function teamsByScope(
  portfolio: Portfolio,
  kind: ScopeKind,
  active: ActiveFilter,
): ReadonlyMap<string, readonly TeamEffort[]> {
  return portfolio.once(`teamsByScope:${kind}:${active}`, () => {
    const { byTeam, placements } = fragmentationTable(portfolio, kind, active);
    const { teams } = portfolio.columns.numbers;
    const names = new Map(portfolio.references.teams.map(({ id, name }) => [id, name]));
    const found = new Map<string, TeamEffort[]>();
    for (let cell = 0; cell < byTeam.count; cell++) {
      const effort = byTeam.value(cell);
      if (effort === 0) continue;
      const scope = placements.numbering.idOf(byTeam.row(cell));
      const id = teams.idOf(byTeam.column(cell));
      const on = found.get(scope) ?? [];
      on.push({ id, name: names.get(id) ?? id, effort });
      found.set(scope, on);
    }
    for (const on of found.values()) {
      on.sort((one, other) => other.effort - one.effort || (one.id < other.id ? -1 : 1));
    }
    return found;
  });
}

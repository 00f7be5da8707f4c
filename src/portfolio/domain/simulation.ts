import type { CxKpiFacts, InitiativeFacts } from '../portfolio.types.js';
import type { Compared, ComparedRecord, ComparedTeam, RegisterChanges, SimulatedFigures } from '../simulation.types.js';
import { changeCollisionsOf } from './change-collisions.js';
import { NONE } from './columns.js';
import { conflictFigure, countConflicts } from './conflict-count.js';
import { duplicatedEffort } from './duplicated-effort.js';
import { factsOf } from './facts-of.js';
import { fragmentationTable, organisationIndex } from './fragmentation.js';
import { Portfolio } from './portfolio.js';
import { placementsOf } from './scopes.js';
import { isFinal, select } from './selection.js';
import { whiteSpotsOf } from './white-spots.js';

/** What the figures need beside the register. */
export interface SimulationGround {
  readonly cxKpis: ReadonlyMap<string, readonly CxKpiFacts[]>;
  /** The initiatives of each open duplicate; null when nothing was ever examined. */
  readonly duplicates: readonly (readonly string[])[] | null;
}

/** The portfolio as it would be (docs/method.md, "Simulations"); the one that it is made of stays as it is. */
export function simulated(portfolio: Portfolio, { becomes, replaced }: RegisterChanges): Portfolio {
  const columns = portfolio.columns.copy();
  const given = new Set(becomes.map(({ id }) => id));
  const affected = new Set<number>();
  if (replaced.size > 0) {
    const slots = new Set([...replaced.keys()].map((id) => columns.slots.find(id)));
    for (const [slot, relations] of columns.relations)
      if (relations.some(({ to }) => slots.has(to))) affected.add(slot);
    for (let slot = 0; slot < columns.length; slot++) if (slots.has(columns.parent[slot]!)) affected.add(slot);
  }
  for (const slot of affected) {
    if (columns.present[slot] === 0 || given.has(columns.slots.idOf(slot))) continue;
    columns.put(redirected(factsOf(columns, slot), replaced));
  }
  for (const facts of becomes) columns.put(redirected(facts, replaced));
  return new Portfolio(columns, portfolio.references);
}

/** Relations to one that would be absorbed go to its survivor; those that would be with itself go. */
function redirected(facts: InitiativeFacts, replaced: ReadonlyMap<string, string>): InitiativeFacts {
  const goal = (id: string): string => replaced.get(id) ?? id;
  const relations = facts.relations
    .map((relation) => ({ ...relation, toId: goal(relation.toId) }))
    .filter(({ toId }) => toId !== facts.id);
  const partOfId = facts.partOfId === null || goal(facts.partOfId) === facts.id ? null : goal(facts.partOfId);
  return { ...facts, relations, partOfId };
}

/** The figures of a portfolio as it is beside those as it would be. @param changed the ids of the changed initiatives */
export function simulatedFigures(
  before: Portfolio,
  after: Portfolio,
  changes: RegisterChanges,
  ground: SimulationGround,
): SimulatedFigures {
  const changed = changes.becomes.map(({ id }) => id);
  const counts = [countConflicts(before, 'true'), countConflicts(after, 'true')] as const;
  const effort = (all: boolean): number => effortOf(before, changed, all) - effortOf(after, changed, all);
  const { duplicates } = ground;
  const later = duplicates?.map((ids) => [...new Set(ids.map((id) => changes.replaced.get(id) ?? id))]) ?? null;
  return {
    fragmentation: { before: organisationIndex(before, 'true'), after: organisationIndex(after, 'true') },
    scopes: [...scopesOf(before, after, 'stage', changed), ...scopesOf(before, after, 'journey', changed)],
    duplicatedEffort: {
      before: duplicates && duplicatedEffort(before, duplicates).effort,
      after: later && duplicatedEffort(after, later).effort,
    },
    conflicts: {
      before: conflictFigure(counts[0]),
      after: conflictFigure(counts[1]),
      atLeast: counts.some(({ atLeast }) => atLeast),
    },
    misallocation: {
      before: whiteSpotsOf(before, ground.cxKpis, 'true').index,
      after: whiteSpotsOf(after, ground.cxKpis, 'true').index,
    },
    collisions: { before: changeCollisionsOf(before).length, after: changeCollisionsOf(after).length },
    activeEffort: { before: select(before, 'true').total, after: select(after, 'true').total },
    freedEffort: effort(true),
    freedActiveEffort: effort(false),
    teams: teamsOf(before, after, changed),
    medianEffort: select(before, 'true').medianEffort,
    effortUnit: before.references.organisation.effortUnit,
  };
}

/** Effort of these initiatives: of the active ones, or of all that are not final. */
function effortOf(portfolio: Portfolio, ids: readonly string[], all: boolean): number {
  const { columns } = portfolio;
  const { included, effort } = select(portfolio, 'true');
  return ids
    .map((id) => columns.slots.find(id))
    .filter((slot) => slot !== NONE && (all ? !isFinal(columns, slot) : included[slot] === 1))
    .reduce((sum, slot) => sum + effort[slot]!, 0);
}

function scopesOf(
  before: Portfolio,
  after: Portfolio,
  kind: 'journey' | 'stage',
  changed: readonly string[],
): ComparedRecord[] {
  const touched = new Set([before, after].flatMap((portfolio) => touchedBy(portfolio, kind, changed)));
  const records = kind === 'stage' ? before.references.stages : before.references.journeys;
  return records
    .filter(({ id }) => touched.has(id))
    .map(({ id, name }) => ({ kind, id, name, before: indexOf(before, kind, id), after: indexOf(after, kind, id) }))
    .sort((one, other) => changeOf(one) - changeOf(other) || (one.id < other.id ? -1 : 1));
}

/** What falls most comes first. */
function changeOf({ before, after }: Compared): number {
  return (after ?? 0) - (before ?? 0);
}

function touchedBy(portfolio: Portfolio, kind: 'journey' | 'stage', ids: readonly string[]): string[] {
  const { start, end, scope, numbering } = placementsOf(portfolio, kind);
  return ids.flatMap((id) => {
    const slot = portfolio.columns.slots.find(id);
    return slot === NONE ? [] : [...scope.subarray(start[slot], end[slot])].map((one) => numbering.idOf(one));
  });
}

function indexOf(portfolio: Portfolio, kind: 'journey' | 'stage', id: string): number | null {
  const { index, placements } = fragmentationTable(portfolio, kind, 'true');
  const found = index[placements.numbering.find(id)];
  return found === undefined || Number.isNaN(found) ? null : found;
}

function teamsOf(before: Portfolio, after: Portfolio, changed: readonly string[]): ComparedTeam[] {
  const teamIn = (portfolio: Portfolio, id: string): number => {
    const slot = portfolio.columns.slots.find(id);
    return slot === NONE ? NONE : portfolio.columns.team[slot]!;
  };
  const concerned = new Set(
    [before, after].flatMap((portfolio) =>
      changed
        .map((id) => teamIn(portfolio, id))
        .filter((team) => team !== NONE)
        .map((team) => portfolio.columns.numbers.teams.idOf(team)),
    ),
  );
  return before.references.teams
    .filter(({ id }) => concerned.has(id))
    .map(({ id, name }) => ({ id, name, before: teamEffort(before, id), after: teamEffort(after, id) }));
}

function teamEffort(portfolio: Portfolio, teamId: string): number {
  const { columns } = portfolio;
  const team = columns.numbers.teams.find(teamId);
  const { slots, effort } = select(portfolio, 'true');
  return slots.reduce((sum, slot) => (columns.team[slot] === team ? sum + effort[slot]! : sum), 0);
}

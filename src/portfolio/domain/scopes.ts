import type { ScopeKind } from '../portfolio.types.js';
import type { InitiativeColumns } from './columns.js';
import type { Numbering } from './interning.js';
import type { Portfolio } from './portfolio.js';
import { structureOf } from './structure.js';

/**
 * On which records of one kind every initiative works, and how much of it: `w_ix` of docs/method.md. A journey takes what
 * its stages and those of its child journeys take; a goal takes its subgoals, once; a KPI counts once.
 * The scopes of a slot are `scope[start[slot] .. end[slot])`, each once, with their weight beside them.
 */
export interface Placements {
  readonly numbering: Numbering;
  /** Scope numbers are below it. */
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly scope: Int32Array;
  readonly weight: Float64Array;
}

export function placementsOf(portfolio: Portfolio, kind: ScopeKind): Placements {
  return portfolio.once(`placements:${kind}`, () => {
    const { columns } = portfolio;
    const { stages, goals, kpis } = columns.numbers;
    const { journeys, journeysOverStage, goalsOverGoal } = structureOf(portfolio);
    switch (kind) {
      case 'stage':
        return { numbering: stages, size: stages.size, ...stageLinks(columns) };
      case 'journey':
        return { numbering: journeys, size: journeys.size, ...journeysOf(columns, journeys.size, journeysOverStage) };
      case 'goal': {
        const over = (set: number): Int32Array => unionOf(columns.sets.members(set), goalsOverGoal);
        return { numbering: goals, size: goals.size, ...membersOf(columns, columns.goals, over) };
      }
      case 'kpi':
        return {
          numbering: kpis,
          size: kpis.size,
          ...membersOf(columns, columns.kpis, (set) => columns.sets.members(set)),
        };
    }
  });
}

type Links = Pick<Placements, 'start' | 'end' | 'scope' | 'weight'>;

/** The links to stages as they are kept: an initiative has a stage once. */
function stageLinks(columns: InitiativeColumns): Links {
  const start = columns.linkStart.subarray(0, columns.length);
  const end = start.map((from, slot) => from + columns.linkCount[slot]!);
  return { start, end, scope: columns.linkStage, weight: columns.linkShare };
}

function journeysOf(columns: InitiativeColumns, size: number, journeysOverStage: readonly Int32Array[]): Links {
  const { linkStart, linkCount, linkStage, linkShare, length } = columns;
  const deepest = journeysOverStage.reduce((depth, line) => Math.max(depth, line.length), 0);
  let links = 0;
  for (let slot = 0; slot < length; slot++) links += linkCount[slot]!;
  const start = new Int32Array(length);
  const end = new Int32Array(length);
  const scope = new Int32Array(links * deepest);
  const weight = new Float64Array(links * deepest);
  const position = new Int32Array(size).fill(-1);
  let count = 0;
  for (let slot = 0; slot < length; slot++) {
    start[slot] = count;
    const last = linkStart[slot]! + linkCount[slot]!;
    for (let link = linkStart[slot]!; link < last; link++) {
      const line = journeysOverStage[linkStage[link]!]!;
      for (let at = 0; at < line.length; at++) {
        const journey = line[at]!;
        // A journey met before within this initiative stands at or after its start.
        if (position[journey]! < start[slot]!) {
          position[journey] = count;
          scope[count++] = journey;
        }
        weight[position[journey]!]! += linkShare[link]!;
      }
    }
    end[slot] = count;
  }
  return { start, end, scope, weight };
}

/** Scopes that count fully: the same few sets come back in many initiatives, so each is laid out once. */
function membersOf(columns: InitiativeColumns, sets: Int32Array, scopesOver: (set: number) => Int32Array): Links {
  const start = new Int32Array(columns.length);
  const end = new Int32Array(columns.length);
  const laidOut = new Map<number, number>();
  const scope: number[] = [];
  for (let slot = 0; slot < columns.length; slot++) {
    const set = sets[slot]!;
    let from = laidOut.get(set);
    if (from === undefined) {
      from = scope.length;
      const scopes = scopesOver(set);
      scope.push(scopes.length, ...scopes);
      laidOut.set(set, from);
    }
    start[slot] = from + 1;
    end[slot] = from + 1 + scope[from]!;
  }
  return { start, end, scope: Int32Array.from(scope), weight: new Float64Array(scope.length).fill(1) };
}

function unionOf(members: Int32Array, linesUp: readonly Int32Array[]): Int32Array {
  const union = new Set<number>();
  for (const member of members) for (const scope of linesUp[member]!) union.add(scope);
  return Int32Array.from(union);
}

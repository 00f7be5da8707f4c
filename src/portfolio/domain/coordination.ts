import { NONE, type InitiativeColumns, type SlotRelation } from './columns.js';
import type { Portfolio } from './portfolio.js';
import { isFinal } from './selection.js';
import { structureOf } from './structure.js';

/** Who is coordinated with whom, and how well (docs/method.md, "Fragmentation index"). */
export interface Coordination {
  /** By slot: the programme whose parts are fully coordinated with each other, or -1. A programme has two members or more. */
  readonly programme: Int32Array;
  /** Pairs that a relation coordinates, `first < second`, each once with the highest that applies: .5 or 1. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly strength: Float64Array;
}

export function coordinationOf(portfolio: Portfolio): Coordination {
  return portfolio.once('coordination', () => ({
    programme: programmesOf(portfolio),
    ...relatedPairs(portfolio.columns),
  }));
}

/** What one relation is worth: 1 when ratified as coordination, .5 when proposed as such or when one waits for the other. */
function strengthOf(relation: SlotRelation): number {
  return relation.kind === 'coordinates_with' && relation.ratified ? 1 : 0.5;
}

/**
 * By slot asked: the topmost initiative on the line upwards, itself included, that is not final and has an active
 * accountable person; NONE when there is none.
 */
function leadOver(portfolio: Portfolio): (slot: number) => number {
  const { columns } = portfolio;
  const { activePerson } = structureOf(portfolio);
  const leads = (slot: number): boolean =>
    columns.present[slot] === 1 &&
    !isFinal(columns, slot) &&
    columns.owner[slot] !== NONE &&
    activePerson[columns.owner[slot]!] === 1;
  return (slot) => {
    let top = leads(slot) ? slot : NONE;
    let at = columns.parent[slot]!;
    for (let steps = 0; at !== NONE && at !== slot && steps < columns.length; steps++) {
      if (leads(at)) top = at;
      at = columns.parent[at]!;
    }
    return top;
  };
}

function programmesOf(portfolio: Portfolio): Int32Array {
  const { columns } = portfolio;
  const topOf = leadOver(portfolio);
  const programme = new Int32Array(columns.length).fill(NONE);
  const members = new Int32Array(columns.length);
  for (let slot = 0; slot < columns.length; slot++) {
    if (columns.present[slot] === 0) continue;
    const top = topOf(slot);
    programme[slot] = top;
    if (top !== NONE) members[top]! += 1;
  }
  for (let slot = 0; slot < programme.length; slot++) {
    if (programme[slot] !== NONE && members[programme[slot]!]! < 2) programme[slot] = NONE;
  }
  return programme;
}

function relatedPairs(columns: InitiativeColumns): Pick<Coordination, 'first' | 'second' | 'strength'> {
  const strongest = new Map<number, number>();
  for (const [slot, relations] of columns.relations) {
    for (const relation of relations) {
      if (relation.to === slot || columns.present[relation.to] === 0) continue;
      const key = Math.min(slot, relation.to) * columns.length + Math.max(slot, relation.to);
      strongest.set(key, Math.max(strongest.get(key) ?? 0, strengthOf(relation)));
    }
  }
  const keys = [...strongest.keys()];
  return {
    first: Int32Array.from(keys, (key) => Math.floor(key / columns.length)),
    second: Int32Array.from(keys, (key) => key % columns.length),
    strength: Float64Array.from(strongest.values()),
  };
}

/** The coordination of any two initiatives, 0..1: the highest of their programme and their relations. */
export function coordinationBetween(portfolio: Portfolio): (one: number, other: number) => number {
  return portfolio.once('coordinationBetween', () => {
    const { programme, first, second, strength } = coordinationOf(portfolio);
    const { length } = portfolio.columns;
    const related = new Map<number, number>();
    first.forEach((slot, at) => related.set(slot * length + second[at]!, strength[at]!));
    return (one, other) => {
      if (programme[one] !== NONE && programme[one] === programme[other]) return 1;
      return related.get(Math.min(one, other) * length + Math.max(one, other)) ?? 0;
    };
  });
}

/**
 * As `coordinationBetween`, for few pairs of a large portfolio: nothing is computed but of the two that are asked about, which
 * must both be there.
 */
export function coordinationOfFew(portfolio: Portfolio): (one: number, other: number) => number {
  const { relations } = portfolio.columns;
  const topOf = leadOver(portfolio);
  const related = (from: number, to: number): number =>
    (relations.get(from) ?? []).reduce(
      (most, relation) => (relation.to === to ? Math.max(most, strengthOf(relation)) : most),
      0,
    );
  return (one, other) => {
    const top = topOf(one);
    if (one !== other && top !== NONE && top === topOf(other)) return 1;
    return one === other ? 0 : Math.max(related(one, other), related(other, one));
  };
}

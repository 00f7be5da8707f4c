import type { Relation } from '../../../initiatives/initiatives.types.js';
import type { FieldError } from '../../../platform/problems/problem.js';
import type { CarriedRelation, MergeConflict, MergeResolutions, RelationFate } from '../../merging.types.js';
import { claimOf, decide } from './choices.js';

/** What is related to what before the merge. */
export interface RelationsToMerge {
  readonly intoId: string;
  readonly fromIds: readonly string[];
  /** Every relation that touches one of the merged. */
  readonly relations: readonly Relation[];
  /** Child → programme, for everything above the merged and their programmes. */
  readonly programmesAbove: ReadonlyMap<string, string>;
  readonly resolutions: MergeResolutions;
}

export interface MergedRelations {
  /** Every relation that touches one of the merged afterwards, without the traces of this merge. */
  readonly relations: readonly Relation[];
  readonly carried: readonly CarriedRelation[];
  readonly conflicts: readonly MergeConflict[];
  readonly faults: readonly FieldError[];
}

/** A relation with its ends as they would be after the merge. */
interface Moving {
  readonly relation: Relation;
  readonly moved: Relation;
  readonly isMoved: boolean;
}

/**
 * The relations of several initiatives as those of one (docs/method.md, "Merging"): ends at an absorbed one go over to
 * the survivor; what was between the merged is dropped; of relations that become the same the ratified one stays, else
 * the survivor's, else the oldest; one programme stays, never one that lies under the survivor. Traces of earlier
 * merges stay where they are.
 */
export function mergedRelations(question: RelationsToMerge): MergedRelations {
  const absorbed = new Set(question.fromIds);
  const over = (id: string): string => (absorbed.has(id) ? question.intoId : id);
  const traces = question.relations.filter(({ kind }) => kind === 'merged_into');
  const moving = question.relations
    .filter(({ kind }) => kind !== 'merged_into')
    .map((relation): Moving => {
      const moved = { ...relation, fromId: over(relation.fromId), toId: over(relation.toId) };
      return { relation, moved, isMoved: moved.fromId !== relation.fromId || moved.toId !== relation.toId };
    });
  const within = moving.filter(({ moved }) => moved.fromId === moved.toId);
  const outward = moving.filter(({ moved }) => moved.fromId !== moved.toId);
  const isUpward = ({ moved }: Moving): boolean => moved.kind === 'part_of' && moved.fromId === question.intoId;
  const programme = oneProgramme(question, outward.filter(isUpward));
  const { kept, same } = onceEach([...outward.filter((one) => !isUpward(one)), ...programme.standing]);
  const fates: CarriedRelation[] = [
    ...fatesOf(
      kept.filter(({ isMoved }) => isMoved),
      'moved',
    ),
    ...fatesOf(within, 'within'),
    ...fatesOf(same, 'same'),
    ...fatesOf(programme.circular, 'circular'),
    ...fatesOf(programme.second, 'second_programme'),
  ];
  return {
    relations: [...traces, ...kept.map(({ moved }) => moved)],
    carried: fates.sort((a, b) => (a.relationId < b.relationId ? -1 : 1)),
    conflicts: programme.conflicts,
    faults: programme.faults,
  };
}

/** Which programme the survivor is part of afterwards: the only one there is, or the one that was chosen. */
function oneProgramme(question: RelationsToMerge, upward: readonly Moving[]) {
  const circular = upward.filter(({ moved }) => liesUnder(question, moved.toId));
  const sound = upward.filter((one) => !circular.includes(one));
  const parents = new Set(sound.map(({ moved }) => moved.toId));
  const given = question.resolutions.programme;
  if (parents.size <= 1) {
    const faults: FieldError[] = given ? [{ pointer: '/resolutions/programme', code: 'nothing_to_resolve' }] : [];
    return { circular, standing: sound, second: [], conflicts: [], faults };
  }
  const claims = sound.map(({ relation }) => claimOf(relation.fromId, { programmeId: relation.toId }));
  const has = (id: string): boolean => claims.some(({ initiativeId }) => initiativeId === id);
  const choices = has(question.intoId) ? ['keep', 'take'] : ['take'];
  const decided = decide(
    { about: 'programme', recordId: null, claims, choices, otherwise: null },
    given ? { ...given, pointer: '/resolutions/programme' } : undefined,
    question.intoId,
  );
  const chosen = sound.find(({ relation }) => relation.fromId === decided.takenFrom)?.moved.toId;
  return {
    circular,
    standing: sound.filter(({ moved }) => moved.toId === chosen),
    second: sound.filter(({ moved }) => moved.toId !== chosen),
    conflicts: [decided.conflict],
    faults: decided.faults,
  };
}

/** Whether the line of programmes upwards from here comes to one of the merged. */
function liesUnder({ intoId, fromIds, programmesAbove }: RelationsToMerge, id: string): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = programmesAbove.get(at)) {
    if (at === intoId || fromIds.includes(at)) return true;
    seen.add(at);
  }
  return false;
}

function onceEach(moving: readonly Moving[]): { kept: Moving[]; same: Moving[] } {
  const groups = new Map<string, Moving[]>();
  for (const one of moving) {
    const { kind, fromId, toId } = one.moved;
    const ends = kind === 'coordinates_with' ? [fromId, toId].sort() : [fromId, toId];
    const key = [kind, ...ends].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const sorted = [...groups.values()].map((group) => [...group].sort(strongestFirst));
  return { kept: sorted.map(([best]) => best!), same: sorted.flatMap(([, ...rest]) => rest) };
}

function strongestFirst(one: Moving, other: Moving): number {
  const rank = ({ relation, isMoved }: Moving): string =>
    [relation.ratified ? 0 : 1, isMoved ? 1 : 0, relation.createdAt, relation.id].join(' ');
  return rank(one) < rank(other) ? -1 : 1;
}

function fatesOf(moving: readonly Moving[], fate: RelationFate): CarriedRelation[] {
  return moving.map(({ relation: { id, kind, fromId, toId } }) => ({ relationId: id, kind, fromId, toId, fate }));
}

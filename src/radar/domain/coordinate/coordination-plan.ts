import type { InitiativeState, Relation } from '../../../initiatives/initiatives.types.js';
import type { FieldError } from '../../../platform/problems/problem.js';
import { coordinationFieldErrors } from './coordination.problems.js';
import type { CoordinationDraft, CoordinationStep } from '../../coordinating.types.js';

/** As many as can sit at one table; each with each makes 66 pairs. */
export const MOST_COORDINATED = 12;

const FINAL: readonly InitiativeState[] = ['closed', 'stopped', 'merged'];

/** One pair and what is to be done about it; `relation` is the coordination that is there already. */
export interface PlannedPair {
  readonly fromId: string;
  readonly toId: string;
  readonly step: CoordinationStep;
  readonly relation: Relation | null;
}

/** What is wrong with how the initiatives are named. Empty when all is well. */
export function namingFaults({ initiativeIds, findingId }: CoordinationDraft): FieldError[] {
  if (Boolean(initiativeIds) === Boolean(findingId))
    return [{ pointer: '/initiativeIds', code: coordinationFieldErrors.either_or }];
  return (initiativeIds ?? []).flatMap((id, i): FieldError[] =>
    initiativeIds?.indexOf(id) === i ? [] : [{ pointer: `/initiativeIds/${i}`, code: 'duplicate_item' }],
  );
}

/**
 * What is wrong with coordinating these initiatives: unknown, final, too few or too many.
 * @param at where the input names them; one by one, or by a finding as a whole
 */
export function memberFaults(
  ids: readonly string[],
  known: ReadonlyMap<string, { readonly key: string; readonly state: InitiativeState }>,
  at: '/initiativeIds' | '/findingId',
): FieldError[] {
  const faults = ids.flatMap((id, i): FieldError[] => {
    const pointer = at === '/findingId' ? at : `${at}/${i}`;
    const found = known.get(id);
    if (!found) return [{ pointer, code: 'unknown_reference', parameters: { record: 'initiative' } }];
    const { key, state } = found;
    return FINAL.includes(state)
      ? [{ pointer, code: coordinationFieldErrors.is_final, parameters: { key, state } }]
      : [];
  });
  if (ids.length < 2) faults.push({ pointer: at, code: coordinationFieldErrors.nothing_to_coordinate });
  if (ids.length > MOST_COORDINATED) {
    const parameters = { count: ids.length, max: MOST_COORDINATED };
    faults.push({ pointer: at, code: coordinationFieldErrors.too_many_to_coordinate, parameters });
  }
  return faults;
}

/** Each with each, in the order of the ids: a relation is made, or the one that is there is ratified or left. */
export function coordinationPlan(
  ids: readonly string[],
  relations: readonly Relation[],
  ratified: boolean,
): PlannedPair[] {
  const sorted = [...ids].sort();
  return sorted.flatMap((fromId, i) =>
    sorted.slice(i + 1).map((toId): PlannedPair => {
      const relation =
        relations.find(
          (one) => one.kind === 'coordinates_with' && [one.fromId, one.toId].sort().join() === [fromId, toId].join(),
        ) ?? null;
      if (!relation) return { fromId, toId, step: 'made', relation };
      return { fromId, toId, step: ratified && !relation.ratified ? 'ratified' : 'known', relation };
    }),
  );
}

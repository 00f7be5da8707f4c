import type {
  CarriedReference,
  DeliveryStatus,
  HeldInitiative,
  Initiative,
  RegisterPart,
  Relation,
} from '../../../initiatives/initiatives.types.js';
import { type FieldError, Problem } from '../../../platform/problems/problem.js';
import type { CarriedOver, MergeConflict, MergeResolutions } from '../../merging.types.js';
import { mergedBudget, mergedEffort } from './effort-merge.js';
import { mergedGoals, mergedKpis } from './link-merge.js';
import { mergeProblems } from './merge.problems.js';
import { mergedRelations } from './relation-merge.js';
import { carriedStages, mergedStages } from './stage-merge.js';

export interface MergeQuestion {
  readonly intoId: string;
  /** Everything that is merged, with its relations and carried references. */
  readonly part: RegisterPart;
  /** Child → programme, for everything above the merged and their programmes. */
  readonly programmesAbove: ReadonlyMap<string, string>;
  /** Stands in for an unknown effort; > 0, in the organisation's unit. */
  readonly medianEffort: number;
  readonly resolutions: MergeResolutions;
}

export interface MergePlan {
  /** The part as it becomes, without the traces of this merge (`traced`). */
  readonly becomes: RegisterPart;
  readonly carriedOver: CarriedOver;
  readonly conflicts: readonly MergeConflict[];
  readonly faults: readonly FieldError[];
}

const FINAL: readonly string[] = ['closed', 'stopped', 'merged'];

/**
 * Refuses a merge into a final initiative, or of one.
 * @param mergedIntoKeys by the id of a merged one, the key of the initiative that it was merged into
 * @throws Problem `already_merged`, `merge_into_final`, `merge_of_final`
 */
export function demandMergeable(question: MergeQuestion, mergedIntoKeys: ReadonlyMap<string, string>): void {
  for (const { record } of inOrder(question)) {
    const { id, key, state } = record;
    if (!FINAL.includes(state)) continue;
    const into = mergedIntoKeys.get(id);
    if (state === 'merged' && into !== undefined) throw new Problem(mergeProblems.already_merged, { key, into });
    const kind = id === question.intoId ? mergeProblems.merge_into_final : mergeProblems.merge_of_final;
    throw new Problem(kind, { key, state });
  }
}

/**
 * What merging makes of the register (docs/method.md, "Merging"). The survivor keeps its own words; links, relations
 * and external references of the absorbed go over to it, where they differ by the choices in `resolutions`. The answer
 * does not depend on the order in which the absorbed are named.
 */
export function mergePlan(question: MergeQuestion): MergePlan {
  const { part, resolutions, intoId } = question;
  const [into, ...from] = inOrder(question) as [HeldInitiative, ...HeldInitiative[]];
  const members = [into.record, ...from.map(({ record }) => record)];
  const fromIds = from.map(({ record }) => record.id);
  const stages = mergedStages(members, question.medianEffort);
  const goals = mergedGoals(members, resolutions);
  const kpis = mergedKpis(members, resolutions);
  const effort = mergedEffort(members, resolutions.effort ?? 'keep');
  const budget = mergedBudget(members, resolutions.budget ?? 'keep');
  const relations = mergedRelations({
    intoId,
    fromIds,
    relations: part.relations,
    programmesAbove: question.programmesAbove,
    resolutions,
  });
  const deliveryStatus = mergedDelivery(members);
  const survivor: Initiative = {
    ...into.record,
    stages,
    goals: goals.links,
    kpis: kpis.links,
    effort: effort.carried.after,
    budget: budget.carried.after,
    deliveryStatus,
    externalReferences: members.flatMap(({ externalReferences }) => externalReferences),
  };
  return {
    becomes: {
      initiatives: [{ record: survivor, stateBefore: into.stateBefore }, ...from.map(absorbed)],
      relations: relations.relations,
      carried: carriedReferences(part.carried, intoId, members),
    },
    carriedOver: {
      stages: carriedStages(members, stages),
      goals: goals.carried,
      kpis: kpis.carried,
      relations: relations.carried,
      externalReferences: from.flatMap(({ record }) =>
        record.externalReferences.map((reference) => ({ ...reference, fromId: record.id })),
      ),
      effort: effort.carried,
      budget: budget.carried,
      deliveryStatus: { before: into.record.deliveryStatus, after: deliveryStatus },
    },
    conflicts: [...kpis.conflicts, ...goals.conflicts, ...relations.conflicts],
    faults: [...kpis.faults, ...goals.faults, ...relations.faults, ...effort.faults, ...budget.faults],
  };
}

/** The part as it becomes with a `merged_into` from every absorbed one to the survivor. */
export function traced(becomes: RegisterPart, intoId: string, newId: () => string, at: string): RegisterPart {
  const traces = becomes.initiatives
    .filter(({ record }) => record.id !== intoId)
    .map(({ record }): Relation => ({
      id: newId(),
      version: 1,
      kind: 'merged_into',
      fromId: record.id,
      toId: intoId,
      note: null,
      coordinatorId: null,
      ratified: false,
      ratifiedBy: null,
      ratifiedAt: null,
      createdAt: at,
      updatedAt: at,
    }));
  return { ...becomes, relations: [...becomes.relations, ...traces] };
}

/** The survivor first, the absorbed by id. */
function inOrder({ part, intoId }: MergeQuestion): HeldInitiative[] {
  const rank = ({ record }: HeldInitiative): string => (record.id === intoId ? '' : record.id);
  return [...part.initiatives].sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

function absorbed({ record }: HeldInitiative): HeldInitiative {
  return { record: { ...record, state: 'merged', externalReferences: [] }, stateBefore: record.state };
}

/** Work that has begun somewhere has begun; that one of them is done does not make the whole done. */
function mergedDelivery([into, ...from]: readonly Initiative[]): DeliveryStatus {
  const own = into!.deliveryStatus;
  return own === 'not_started' && from.some(({ deliveryStatus }) => deliveryStatus === 'underway') ? 'underway' : own;
}

/** A reference that goes over a second time still was made for the first. */
function carriedReferences(
  known: readonly CarriedReference[],
  intoId: string,
  [, ...from]: readonly Initiative[],
): CarriedReference[] {
  const nameOf = (one: { source: string; externalId: string }): string => JSON.stringify([one.source, one.externalId]);
  const madeFor = new Map(known.map((one) => [nameOf(one), one.fromId]));
  return [
    ...known.filter(({ initiativeId }) => initiativeId === intoId),
    ...from.flatMap((record) =>
      record.externalReferences.map(({ source, externalId }) => ({
        source,
        externalId,
        initiativeId: intoId,
        fromId: madeFor.get(nameOf({ source, externalId })) ?? record.id,
      })),
    ),
  ];
}

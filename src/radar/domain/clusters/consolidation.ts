import type { Initiative, Relation } from '../../../initiatives/initiatives.types.js';
import type { Agreement, KeptScope } from '../../clusters.types.js';
import { mergePlan } from '../merge/merge-plan.js';

/** The scope that the lead would have, were the others merged into it (docs/method.md, "Merging"). */
export function keptScope(members: readonly Initiative[], leadId: string, medianEffort: number): KeptScope {
  const initiatives = members.map((record) => ({ record, stateBefore: null }));
  const { carriedOver, conflicts } = mergePlan({
    intoId: leadId,
    part: { initiatives, relations: [], carried: [] },
    programmesAbove: new Map(),
    medianEffort,
    resolutions: {},
  });
  return {
    stages: carriedOver.stages.map(({ stageId, share }) => ({ stageId, share })),
    goalIds: carriedOver.goals.map(({ id }) => id),
    kpiIds: carriedOver.kpis.map(({ id }) => id),
    openChoices: conflicts.filter(({ chosen }) => chosen === null).length,
  };
}

/**
 * Who must agree to a consolidation: the accountable person of every member, and who coordinates two of them. Each person
 * and capacity once, in order of the ids.
 */
export function agreements(members: readonly Initiative[], relations: readonly Relation[]): Agreement[] {
  const found = new Map<string, { personId: string; as: Agreement['as']; ids: Set<string> }>();
  const add = (personId: string | null, as: Agreement['as'], ids: readonly string[]): void => {
    if (personId === null) return;
    const key = `${as} ${personId}`;
    const known = found.get(key) ?? { personId, as, ids: new Set<string>() };
    for (const id of ids) known.ids.add(id);
    found.set(key, known);
  };
  for (const { id, accountablePersonId } of members) add(accountablePersonId, 'accountable', [id]);
  const inside = new Set(members.map(({ id }) => id));
  for (const { kind, fromId, toId, coordinatorId } of relations) {
    const isWithin = kind === 'coordinates_with' && inside.has(fromId) && inside.has(toId);
    if (isWithin) add(coordinatorId, 'coordinator', [fromId, toId]);
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { personId, as, ids }]) => ({ personId, as, initiativeIds: [...ids].sort() }));
}

import type { FieldError } from '../../platform/problems/problem.js';
import type { InitiativeDraft } from '../initiatives.types.js';

/** The kinds of records that an initiative points to. */
export const REFERENCED = ['person', 'team', 'stage', 'goal', 'kpi', 'channel', 'persona', 'segment'] as const;
export type Referenced = (typeof REFERENCED)[number];

/** One mention of another record, with the place where it stands in the input. */
export interface Reference {
  readonly record: Referenced;
  readonly id: string;
  readonly pointer: string;
}

/** What is known about ids that cannot be chosen: they do not exist here, or are archived. */
export interface Unusable {
  readonly record: string;
  readonly id: string;
  readonly archived: boolean;
}

/** Every record that a draft mentions, in the order of the input. */
export function referencesOf(draft: InitiativeDraft): Reference[] {
  const found: Reference[] = [];
  const mention = (record: Referenced, id: string | null | undefined, pointer: string): void => {
    if (id !== null && id !== undefined) found.push({ record, id, pointer });
  };
  mention('person', draft.accountablePersonId, '/accountablePersonId');
  mention('person', draft.sponsorPersonId, '/sponsorPersonId');
  mention('team', draft.teamId, '/teamId');
  (draft.stages ?? []).forEach((link, i) => {
    mention('stage', link.stageId, `/stages/${i}/stageId`);
    (link.channelIds ?? []).forEach((id, j) => mention('channel', id, `/stages/${i}/channelIds/${j}`));
    (link.personaIds ?? []).forEach((id, j) => mention('persona', id, `/stages/${i}/personaIds/${j}`));
    (link.segmentIds ?? []).forEach((id, j) => mention('segment', id, `/stages/${i}/segmentIds/${j}`));
  });
  (draft.goals ?? []).forEach((link, i) => mention('goal', link.goalId, `/goals/${i}/goalId`));
  (draft.kpis ?? []).forEach((link, i) => mention('kpi', link.kpiId, `/kpis/${i}/kpiId`));
  return found;
}

/**
 * The faults of mentions that cannot be used. What the initiative mentions already (`known`) may have been archived
 * since: it stays.
 */
export function referenceFaults(
  references: readonly Reference[],
  unusable: readonly Unusable[],
  known: readonly Reference[] = [],
): FieldError[] {
  const key = (one: { record: string; id: string }): string => `${one.record} ${one.id}`;
  const faulty = new Map(unusable.map((one) => [key(one), one]));
  const kept = new Set(known.map(key));
  return references.flatMap((reference) => {
    const fault = faulty.get(key(reference));
    if (!fault || (fault.archived && kept.has(key(reference)))) return [];
    const code = fault.archived ? 'archived_reference' : 'unknown_reference';
    return [{ pointer: reference.pointer, code, parameters: { record: reference.record } }];
  });
}

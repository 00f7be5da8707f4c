import type { FieldError } from '../../platform/problems/problem.js';
import {
  EMPTY_BODY,
  ExternalReferenceDraft,
  GoalLinkDraft,
  InitiativeBody,
  InitiativeDraft,
  InitiativeLinkDrafts,
  InitiativeLinks,
  InitiativeProposal,
  KpiLinkDraft,
} from '../initiatives.types.js';
import { resolveStageLinks, stageShareFaults } from './stage-shares.js';

/**
 * What is wrong with a draft in itself, all at once: shares, a goal, KPI, reference or stage twice, an end before a
 * start. `current` is the initiative that the draft amends; its dates count where the draft is silent.
 */
export function draftFaults(draft: InitiativeDraft, current?: InitiativeBody): FieldError[] {
  return [...linkFaults(draft), ...referenceFaults(draft.externalReferences ?? []), ...periodFaults(draft, current)];
}

/** What is wrong with the links alone, in themselves. */
export function linkFaults(links: InitiativeLinkDrafts): FieldError[] {
  return [
    ...stageShareFaults(links.stages ?? []),
    ...repeated(links.goals ?? [], '/goals', 'goalId'),
    ...repeated(links.kpis ?? [], '/kpis', 'kpiId'),
  ];
}

/** A proposal with every silence filled in: the first version's body. */
export function bodyOf(proposal: InitiativeProposal): InitiativeBody {
  return amended(EMPTY_BODY, proposal);
}

/** The body after a merge patch: absent keeps, null clears (kind and delivery status fall back to their default). */
export function amended(current: InitiativeBody, draft: InitiativeDraft): InitiativeBody {
  return {
    title: draft.title ?? current.title,
    description: merged(draft.description, current.description),
    kind: draft.kind === null ? EMPTY_BODY.kind : (draft.kind ?? current.kind),
    deliveryStatus:
      draft.deliveryStatus === null ? EMPTY_BODY.deliveryStatus : (draft.deliveryStatus ?? current.deliveryStatus),
    trigger: merged(draft.trigger, current.trigger),
    evidenceGrade: merged(draft.evidenceGrade, current.evidenceGrade),
    discipline: merged(draft.discipline, current.discipline),
    accountablePersonId: merged(draft.accountablePersonId, current.accountablePersonId),
    teamId: merged(draft.teamId, current.teamId),
    startsOn: merged(draft.startsOn, current.startsOn),
    endsOn: merged(draft.endsOn, current.endsOn),
    effort: merged(draft.effort, current.effort),
    budget: merged(draft.budget, current.budget),
    risk: merged(draft.risk, current.risk),
    reversible: merged(draft.reversible, current.reversible),
    sponsorPersonId: merged(draft.sponsorPersonId, current.sponsorPersonId),
    desiredExperience: merged(draft.desiredExperience, current.desiredExperience),
    externalReferences:
      draft.externalReferences === undefined
        ? current.externalReferences
        : (draft.externalReferences ?? []).map(completeReference),
    ...resolveLinks(draft, current),
  };
}

/** The links after a draft: an absent array keeps, null empties, a given one replaces. */
export function resolveLinks(draft: InitiativeLinkDrafts, current: InitiativeLinks): InitiativeLinks {
  return {
    stages: draft.stages === undefined ? current.stages : resolveStageLinks(draft.stages ?? []),
    goals: draft.goals === undefined ? current.goals : (draft.goals ?? []).map(completeGoalLink),
    kpis: draft.kpis === undefined ? current.kpis : (draft.kpis ?? []).map(completeKpiLink),
  };
}

/**
 * The draft with the reference by which another system names the initiative among its references: those given, or
 * else those it has (`current`).
 */
export function withReference(
  draft: InitiativeDraft,
  source: string,
  externalId: string,
  current: readonly ExternalReferenceDraft[],
): InitiativeDraft {
  const given = draft.externalReferences;
  const names = (one: ExternalReferenceDraft): boolean => one.source === source && one.externalId === externalId;
  if (given === undefined && current.some(names)) return draft;
  const references = given ?? [];
  return references.some(names)
    ? draft
    : { ...draft, externalReferences: [current.find(names) ?? { source, externalId }, ...references] };
}

/** The longest name of another system, and the longest id it may give an initiative, in characters. */
export const LONGEST_SOURCE = 100;
export const LONGEST_EXTERNAL_ID = 500;

/** What is wrong with the address by which another system names an initiative. */
export function externalFaults(source: string, externalId: string): FieldError[] {
  const tooLong = (name: string, value: string, max: number): FieldError[] =>
    value.length > max ? [{ pointer: `#path/${name}`, code: 'too_long', parameters: { max } }] : [];
  return [...tooLong('source', source, LONGEST_SOURCE), ...tooLong('externalId', externalId, LONGEST_EXTERNAL_ID)];
}

function merged<T>(given: T | null | undefined, current: T | null): T | null {
  return given === undefined ? current : given;
}

function completeReference(reference: ExternalReferenceDraft): InitiativeBody['externalReferences'][number] {
  return {
    source: reference.source,
    externalId: reference.externalId,
    key: reference.key ?? null,
    url: reference.url ?? null,
  };
}

function completeGoalLink(link: GoalLinkDraft): InitiativeLinks['goals'][number] {
  return { goalId: link.goalId, contribution: link.contribution?.trim() || null };
}

function completeKpiLink(link: KpiLinkDraft): InitiativeLinks['kpis'][number] {
  return {
    kpiId: link.kpiId,
    expectedChange: link.expectedChange ?? null,
    baseline: link.baseline ?? null,
    confidence: link.confidence ?? null,
    lagDays: link.lagDays ?? null,
  };
}

function referenceFaults(references: readonly ExternalReferenceDraft[]): FieldError[] {
  const named = references.map((reference) => ({
    externalId: JSON.stringify([reference.source, reference.externalId]),
  }));
  return repeated(named, '/externalReferences', 'externalId');
}

function repeated<K extends string>(links: readonly Readonly<Record<K, string>>[], at: string, field: K): FieldError[] {
  const seen = new Set<string>();
  const faults: FieldError[] = [];
  links.forEach((link, i) => {
    if (seen.has(link[field])) faults.push({ pointer: `${at}/${i}/${field}`, code: 'duplicate_item' });
    seen.add(link[field]);
  });
  return faults;
}

function periodFaults(draft: InitiativeDraft, current?: InitiativeBody): FieldError[] {
  const startsOn = merged(draft.startsOn, current?.startsOn ?? null);
  const endsOn = merged(draft.endsOn, current?.endsOn ?? null);
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return [];
  const pointer = draft.endsOn === undefined ? '/startsOn' : '/endsOn';
  return [{ pointer, code: 'end_before_start' }];
}

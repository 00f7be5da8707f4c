import type {
  InitiativeBody,
  InitiativeDraft,
  InitiativeProposal,
  StageLink,
} from '../../../../initiatives/initiatives.types.js';

const PLAIN = [
  'title',
  'description',
  'kind',
  'deliveryStatus',
  'trigger',
  'discipline',
  'accountablePersonId',
  'teamId',
  'startsOn',
  'endsOn',
  'effort',
  'desiredExperience',
] as const;

/**
 * What to change in an initiative so that it says what Jira says now. A field that was changed in the register stays
 * until it changes in Jira: only what differs from both the register and what was last carried over is changed. Links
 * that somebody added stay; links that came from Jira go when they go there.
 * @param carried what was last carried over; null when nothing was
 * @returns only what differs; empty when nothing does
 */
export function changesOf(
  body: InitiativeBody,
  carried: InitiativeDraft | null,
  draft: InitiativeProposal,
): InitiativeDraft {
  const changes: Record<string, unknown> = {};
  for (const field of PLAIN) {
    const said = draft[field];
    if (said === undefined || (said ?? null) === (body[field] ?? null)) continue;
    if (carried !== null && field in carried && (carried[field] ?? null) === (said ?? null)) continue;
    // What Jira never said anything of is not emptied by its silence.
    if (said === null && carried?.[field] === undefined) continue;
    changes[field] = said;
  }
  const links = {
    stages: stagesOf(body, carried, draft),
    goals: goalsOf(body, carried, draft),
    kpis: kpisOf(body, carried, draft),
  };
  for (const [name, wanted] of Object.entries(links)) if (wanted !== null) changes[name] = wanted;
  const references = referencesOf(body, draft);
  if (references !== null) changes['externalReferences'] = references;
  return ordered(changes, body);
}

/** A period must stay in order together with the half of it that stays. */
function ordered(changes: InitiativeDraft, body: InitiativeBody): InitiativeDraft {
  const startsOn = changes.startsOn === undefined ? body.startsOn : changes.startsOn;
  const endsOn = changes.endsOn === undefined ? body.endsOn : changes.endsOn;
  if (!startsOn || !endsOn || startsOn <= endsOn) return changes;
  const { startsOn: _, endsOn: __, ...rest } = changes;
  return rest;
}

interface Merged<T> {
  readonly links: readonly T[];
  readonly differs: boolean;
}

/** Held links without those that came from Jira and are gone there, and with those that are new there. */
function merge<T, D>(
  held: readonly T[],
  carried: readonly D[] | null | undefined,
  wanted: readonly D[],
  ids: { readonly held: (link: T) => string; readonly draft: (link: D) => string },
  made: (link: D) => T,
): Merged<T> {
  const before = new Set((carried ?? []).map(ids.draft));
  const now = new Set(wanted.map(ids.draft));
  const there = new Set(held.map(ids.held));
  const kept = held.filter((link) => now.has(ids.held(link)) || !before.has(ids.held(link)));
  // One that was carried before and is not there any more was taken away here, by somebody.
  const added = wanted.filter((link) => !there.has(ids.draft(link)) && !before.has(ids.draft(link)));
  return { links: [...kept, ...added.map(made)], differs: kept.length !== held.length || added.length > 0 };
}

function stagesOf(body: InitiativeBody, carried: InitiativeDraft | null, draft: InitiativeProposal): unknown {
  if (!draft.stages) return null;
  const ids = { held: (link: StageLink) => link.stageId, draft: (link: { stageId: string }) => link.stageId };
  const empty = { channelIds: [], personaIds: [], segmentIds: [] };
  const merged = merge(body.stages, carried?.stages, draft.stages, ids, ({ stageId }) => ({
    stageId,
    share: 0,
    ...empty,
  }));
  if (!merged.differs) return null;
  // Shares are given to all links or to none: where the links change, the effort is divided anew.
  return merged.links.map(({ stageId, channelIds, personaIds, segmentIds }) => ({
    stageId,
    channelIds,
    personaIds,
    segmentIds,
  }));
}

function goalsOf(body: InitiativeBody, carried: InitiativeDraft | null, draft: InitiativeProposal): unknown {
  if (!draft.goals) return null;
  const idOf = (link: { goalId: string }): string => link.goalId;
  const made = (link: { goalId: string; contribution?: string | null }) => ({
    goalId: link.goalId,
    contribution: link.contribution ?? null,
  });
  const merged = merge(body.goals, carried?.goals, draft.goals, { held: idOf, draft: idOf }, made);
  return merged.differs ? merged.links : null;
}

function kpisOf(body: InitiativeBody, carried: InitiativeDraft | null, draft: InitiativeProposal): unknown {
  if (!draft.kpis) return null;
  const idOf = (link: { kpiId: string }): string => link.kpiId;
  const unknown = { baseline: null, confidence: null, lagDays: null };
  const made = (link: { kpiId: string; expectedChange?: number | null }) => ({
    kpiId: link.kpiId,
    expectedChange: link.expectedChange ?? null,
    ...unknown,
  });
  const merged = merge(body.kpis, carried?.kpis, draft.kpis, { held: idOf, draft: idOf }, made);
  return merged.differs ? merged.links : null;
}

/** The issue's own reference kept current (its key changes when it moves), all others as they are. */
function referencesOf(body: InitiativeBody, draft: InitiativeProposal): unknown {
  const [own] = draft.externalReferences ?? [];
  if (!own) return null;
  const wanted = { source: own.source, externalId: own.externalId, key: own.key ?? null, url: own.url ?? null };
  const at = body.externalReferences.findIndex((one) => one.source === own.source && one.externalId === own.externalId);
  const held = body.externalReferences[at];
  if (held && held.key === wanted.key && held.url === wanted.url) return null;
  return held ? body.externalReferences.with(at, wanted) : [...body.externalReferences, wanted];
}

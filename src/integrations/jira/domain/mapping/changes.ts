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

/** As many links of a kind as the register allows. */
const MOST_LINKS = 50;

/** Links that there is no room for beside those that are there. */
export interface NoRoom {
  readonly what: 'stages' | 'goals' | 'kpis';
  /** How many there would be. */
  readonly count: number;
  readonly most: number;
}

/**
 * What of a draft has room in the initiative: links that somebody added here stay, and take the room of Jira's. What is
 * left out of the draft was not carried over either, so that it comes when there is room.
 */
export function withinRoom(
  body: InitiativeBody,
  carried: InitiativeDraft | null,
  draft: InitiativeProposal,
): { readonly draft: InitiativeProposal; readonly left: readonly NoRoom[] } {
  const left: NoRoom[] = [];
  const fitted = <D>(
    what: NoRoom['what'],
    wanted: readonly D[] | null | undefined,
    idOf: (link: D) => string,
    ids: { readonly held: readonly string[]; readonly before: readonly string[] },
  ): readonly D[] | null | undefined => {
    if (!wanted) return wanted;
    const now = new Set(wanted.map(idOf));
    const before = new Set(ids.before);
    const kept = new Set(ids.held.filter((id) => now.has(id) || !before.has(id)));
    const added = wanted.map(idOf).filter((id) => !kept.has(id) && !before.has(id));
    if (kept.size + added.length <= MOST_LINKS) return wanted;
    left.push({ what, count: kept.size + added.length, most: MOST_LINKS });
    const without = new Set(added.slice(Math.max(0, MOST_LINKS - kept.size)));
    return wanted.filter((link) => !without.has(idOf(link)));
  };
  const { stages, goals, kpis } = draft;
  const links = {
    stages: fitted('stages', stages, ({ stageId }) => stageId, {
      held: body.stages.map(({ stageId }) => stageId),
      before: (carried?.stages ?? []).map(({ stageId }) => stageId),
    }),
    goals: fitted('goals', goals, ({ goalId }) => goalId, {
      held: body.goals.map(({ goalId }) => goalId),
      before: (carried?.goals ?? []).map(({ goalId }) => goalId),
    }),
    kpis: fitted('kpis', kpis, ({ kpiId }) => kpiId, {
      held: body.kpis.map(({ kpiId }) => kpiId),
      before: (carried?.kpis ?? []).map(({ kpiId }) => kpiId),
    }),
  };
  return { draft: left.length === 0 ? draft : { ...draft, ...links }, left };
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

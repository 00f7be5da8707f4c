import type { FigureKind } from './kinds.js';

/** How much a change can alter: the pairs of its initiatives, the figures and those, or everything. */
export type TouchedPart = 'pairs' | 'figures' | 'everything';

/** Kinds of finding from the portfolio's figures; null is all of them. */
export type TouchedKinds = ReadonlySet<FigureKind> | null;

export interface Touched {
  readonly part: TouchedPart;
  /** Of the figures: which kinds. */
  readonly kinds: TouchedKinds;
  /** The initiative whose pairs are to be compared anew. */
  readonly initiativeId: string | null;
}

/** A change as the event log tells it. */
export interface Change {
  readonly name: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly after?: Readonly<Record<string, unknown>> | null;
}

/** Fields of an initiative that no finding depends on. */
const IDLE_FIELDS = new Set([
  'externalReferences',
  'budget',
  'trigger',
  'evidenceGrade',
  'discipline',
  'kind',
  'risk',
  'reversibility',
  'sponsorId',
  'desiredExperience',
]);
/** What the issues of an initiative in other systems are part of. */
const ISSUES: TouchedKinds = new Set<FigureKind>(['issue_gone']);
/** An issue that is followed went away, or came back. */
const ISSUE_EVENTS = new Set(['initiative.issue_gone', 'initiative.issue_back']);
/** Fields of an initiative that only comparing two of them depends on. */
const TEXT_FIELDS = new Set(['title', 'description']);

/** What the values of KPIs are part of. */
const MEASURED: readonly FigureKind[] = ['kpi_conflict', 'guardrail', 'overclaim', 'white_spot', 'over_served'];
/** Records whose change can alter a figure, and in which kinds of finding. */
const FIGURED: ReadonlyMap<string, TouchedKinds> = new Map<string, TouchedKinds>([
  ['measurement', new Set(MEASURED)],
  ['kpi', new Set<FigureKind>([...MEASURED, 'fragmentation', 'unowned', 'diffuse'])],
  ['kpi_link', new Set<FigureKind>(['kpi_conflict'])],
  ['segment', new Set<FigureKind>(['kpi_conflict'])],
  ['channel', new Set<FigureKind>(['channel_silo', 'change_collision'])],
  ['goal', new Set<FigureKind>(['fragmentation', 'unowned', 'diffuse', 'uncontributing'])],
  // Who is active decides what is led as one programme, and so what is coordinated.
  ['person', null],
  ['journey', null],
  ['stage', null],
]);

/** What a change can alter; null when it alters no finding. */
export function touchedBy(change: Change): Touched | null {
  const { name, recordType, recordId, after } = change;
  if (recordType === 'organisation') {
    return name === 'organisation.amended' && after && 'settings' in after
      ? { part: 'everything', kinds: null, initiativeId: null }
      : null;
  }
  const kinds = FIGURED.get(recordType);
  if (kinds !== undefined) return { part: 'figures', kinds, initiativeId: null };
  if (recordType !== 'initiative' || name === 'initiative.commented') return null;
  if (ISSUE_EVENTS.has(name)) return { part: 'figures', kinds: ISSUES, initiativeId: null };
  const fields = name === 'initiative.amended' ? Object.keys(after ?? {}) : [];
  const refers = fields.includes('externalReferences');
  if (fields.length > 0 && fields.every((field) => IDLE_FIELDS.has(field)))
    return refers ? { part: 'figures', kinds: ISSUES, initiativeId: null } : null;
  const onlyText = fields.length > 0 && fields.every((field) => TEXT_FIELDS.has(field) || IDLE_FIELDS.has(field));
  if (onlyText && refers) return { part: 'figures', kinds: ISSUES, initiativeId: recordId };
  return onlyText
    ? { part: 'pairs', kinds: new Set(), initiativeId: recordId }
    : { part: 'figures', kinds: null, initiativeId: recordId };
}

const ORDER: readonly TouchedPart[] = ['pairs', 'figures', 'everything'];

/** The larger of two parts. */
export function largerPart(one: TouchedPart, other: TouchedPart): TouchedPart {
  return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
}

/** The kinds of either. */
export function bothKinds(one: TouchedKinds, other: TouchedKinds): TouchedKinds {
  return one === null || other === null ? null : new Set([...one, ...other]);
}

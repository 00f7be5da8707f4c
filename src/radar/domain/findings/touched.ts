/** How much a change can alter: the pairs of its initiatives, the figures and those, or everything. */
export type TouchedPart = 'pairs' | 'figures' | 'everything';

export interface Touched {
  readonly part: TouchedPart;
  /** The initiatives whose pairs are to be compared anew. */
  readonly initiativeIds: ReadonlySet<string>;
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
/** Fields of an initiative that only comparing two of them depends on. */
const TEXT_FIELDS = new Set(['title', 'description']);
/** Records whose change can alter a figure. */
const FIGURED = new Set(['person', 'journey', 'stage', 'goal', 'kpi', 'kpi_link', 'measurement', 'channel', 'segment']);

/** What a change can alter; null when it alters no finding. */
export function touchedBy(change: Change): { readonly part: TouchedPart; readonly initiativeId: string | null } | null {
  const { name, recordType, recordId, after } = change;
  if (recordType === 'organisation') {
    return name === 'organisation.amended' && after && 'settings' in after
      ? { part: 'everything', initiativeId: null }
      : null;
  }
  if (FIGURED.has(recordType)) return { part: 'figures', initiativeId: null };
  if (recordType !== 'initiative' || name === 'initiative.commented') return null;
  const fields = name === 'initiative.amended' ? Object.keys(after ?? {}) : [];
  if (fields.length > 0 && fields.every((field) => IDLE_FIELDS.has(field))) return null;
  const onlyText = fields.length > 0 && fields.every((field) => TEXT_FIELDS.has(field) || IDLE_FIELDS.has(field));
  return { part: onlyText ? 'pairs' : 'figures', initiativeId: recordId };
}

const ORDER: readonly TouchedPart[] = ['pairs', 'figures', 'everything'];

/** The larger of two parts. */
export function largerPart(one: TouchedPart, other: TouchedPart): TouchedPart {
  return ORDER.indexOf(one) >= ORDER.indexOf(other) ? one : other;
}

import {
  EMPTY_BODY,
  type DeliveryStatus,
  type Discipline,
  type EvidenceGrade,
  type Initiative,
  type InitiativeBody,
  type InitiativeKind,
  type InitiativeState,
  type Risk,
  type Trigger,
} from '../../initiatives/initiatives.types.js';
import type { InitiativeDraft, RowProblem } from './import.types.js';
import type { Names } from './names.js';
import type { MissingName } from './names.types.js';
import { plainText, sameText } from './plain-text.js';
import { resolveDraft } from './resolve-draft.js';
import type { ResolvedLinks } from './resolve-draft.js';

/** What the plan of a row needs to know beside the row. */
export interface PlanContext {
  readonly source: string;
  readonly names: Names;
  /** What a new initiative has where its row says nothing. */
  readonly defaults: InitiativeDraft;
  /** Only administrators and directors set the state. */
  readonly maySetState: boolean;
  readonly columnOf: (field: string) => string | null;
}

/** What is to be done with a row. */
export type RowPlan =
  | { readonly action: 'error'; readonly problems: readonly RowProblem[] }
  | {
      readonly action: 'unchanged';
      /** What is to be known about a row that changes nothing. */ readonly notices?: readonly RowProblem[];
    }
  | {
      readonly action: 'create' | 'update';
      readonly body: InitiativeBody;
      readonly state: InitiativeState;
      readonly missing: readonly MissingName[];
    };

/** The id under which a source's row is known: its own where the file has one, else its title. */
export function externalIdOf(draft: InitiativeDraft): string {
  return draft.externalId ?? plainText(draft.title ?? '');
}

/**
 * Decides what a row means for the register: the same for the dry run and for the writing.
 * @param current the initiative that the row is about, null for a new one
 */
export function planRow(said: InitiativeDraft, current: Initiative | null, context: PlanContext): RowPlan {
  const draft = current ? said : { ...context.defaults, ...said };
  const { links, problems, missing } = resolveDraft(draft, current, context.names, context.columnOf);
  const body = merged(draft, links, current, context.source);
  const state = (draft.state as InitiativeState | undefined) ?? current?.state ?? 'proposed';
  const faults = [...problems, ...stateFaults(state, current, context), ...periodFaults(body, context)];
  if (faults.length > 0) return { action: 'error', problems: faults };
  if (!current) return { action: 'create', body, state, missing };
  const same = state === current.state && saysTheSame(body, current);
  return same ? { action: 'unchanged' } : { action: 'update', body, state, missing };
}

function merged(
  draft: InitiativeDraft,
  links: ResolvedLinks,
  current: Initiative | null,
  source: string,
): InitiativeBody {
  const base: InitiativeBody = current ?? EMPTY_BODY;
  const keep = <T>(said: T | undefined, kept: T): T => (said === undefined ? kept : said);
  const text = <T extends string | null>(said: T | undefined, kept: T): T =>
    said === undefined || (kept ? sameText(said, kept) : isBlank(said)) ? kept : said;
  return {
    title: text(draft.title, base.title),
    description: text(draft.description, base.description),
    kind: keep(draft.kind as InitiativeKind | undefined, base.kind),
    deliveryStatus: keep(draft.deliveryStatus as DeliveryStatus | undefined, base.deliveryStatus),
    trigger: keep(draft.trigger as Trigger | null | undefined, base.trigger),
    evidenceGrade: keep(draft.evidenceGrade as EvidenceGrade | null | undefined, base.evidenceGrade),
    discipline: keep(draft.discipline as Discipline | null | undefined, base.discipline),
    accountablePersonId: keep(links.accountablePersonId, base.accountablePersonId),
    teamId: keep(links.teamId, base.teamId),
    startsOn: keep(draft.startsOn, base.startsOn),
    endsOn: keep(draft.endsOn, base.endsOn),
    effort: keep(draft.effort, base.effort),
    budget: keep(draft.budget, base.budget),
    risk: keep(draft.risk as Risk | null | undefined, base.risk),
    reversible: keep(draft.reversible, base.reversible),
    sponsorPersonId: keep(links.sponsorPersonId, base.sponsorPersonId),
    desiredExperience: text(draft.desiredExperience, base.desiredExperience),
    externalReferences: withReference(draft, current, source),
    stages: links.stages ?? base.stages,
    goals: links.goals ?? base.goals,
    kpis: links.kpis ?? base.kpis,
  };
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

/**
 * The initiative's references with the source's own. A row that names no id of the source needs none when it was found by our id,
 * or when the source knows the initiative already.
 */
function withReference(
  draft: InitiativeDraft,
  current: Initiative | null,
  source: string,
): InitiativeBody['externalReferences'] {
  const references = current?.externalReferences ?? [];
  const known = references.some((reference) => reference.source === source);
  if (!draft.externalId && (known || (current !== null && draft.id === current.id))) return references;
  const externalId = externalIdOf(draft);
  const before = references.find((reference) => reference.source === source && reference.externalId === externalId);
  const reference = {
    source,
    externalId,
    key: draft.externalKey === undefined ? (before?.key ?? null) : draft.externalKey,
    url: draft.externalUrl === undefined ? (before?.url ?? null) : draft.externalUrl,
  };
  return before ? references.map((one) => (one === before ? reference : one)) : [...references, reference];
}

function stateFaults(state: InitiativeState, current: Initiative | null, context: PlanContext): RowProblem[] {
  if (state === (current?.state ?? 'proposed')) return [];
  const column = context.columnOf('state');
  if (!context.maySetState) return [{ column, code: 'state_not_allowed' }];
  if (current?.state === 'merged') return [{ column, code: 'undo_the_merge' }];
  return state === 'merged' ? [{ column, code: 'merged_by_merge_only' }] : [];
}

function periodFaults({ startsOn, endsOn }: InitiativeBody, { columnOf }: PlanContext): RowProblem[] {
  if (startsOn === null || endsOn === null || startsOn <= endsOn) return [];
  return [
    { column: columnOf('endsOn') ?? columnOf('startsOn'), code: 'end_before_start', params: { startsOn, endsOn } },
  ];
}

/** Whether two bodies say the same; the order of links counts for nothing. */
function saysTheSame(a: InitiativeBody, b: InitiativeBody): boolean {
  return (Object.keys(EMPTY_BODY) as (keyof InitiativeBody)[]).every(
    (field) => canonical(a[field]) === canonical(b[field]),
  );
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).map(([name, inner]) => `${name}:${canonical(inner)}`);
  return `{${entries.sort().join(',')}}`;
}

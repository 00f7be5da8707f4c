/** The words of the register (docs/glossary.md). Plain data: every other module may read these. */

export const INITIATIVE_KINDS = ['strategic_project', 'improvement_project', 'improvement_action'] as const;
export type InitiativeKind = (typeof INITIATIVE_KINDS)[number];

/** The board's word. Changes by a transition only. */
export const INITIATIVE_STATES = [
  'proposed',
  'in_review',
  'approved',
  'in_delivery',
  'measuring',
  'closed',
  'stopped',
  'merged',
] as const;
export type InitiativeState = (typeof INITIATIVE_STATES)[number];

/** The work's own word, kept apart from the state on purpose. */
export const DELIVERY_STATUSES = ['not_started', 'underway', 'done'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export const TRIGGERS = ['customer_need', 'competitor', 'technology', 'cost', 'regulation', 'business_model'] as const;
export type Trigger = (typeof TRIGGERS)[number];

export const EVIDENCE_GRADES = ['assumption', 'qualitative', 'quantitative', 'experimental'] as const;
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

export const DISCIPLINES = [
  'strategy',
  'customer_understanding',
  'design',
  'measurement',
  'governance',
  'culture',
] as const;
export type Discipline = (typeof DISCIPLINES)[number];

/** How much can go wrong, as its owner judges it: the three steps of a qualitative risk scale. */
export const RISKS = ['low', 'medium', 'high'] as const;
export type Risk = (typeof RISKS)[number];

export const RELATION_KINDS = [
  'part_of',
  'depends_on',
  'coordinates_with',
  'duplicates',
  'supersedes',
  'merged_into',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** Whole minor units (cents) and an ISO 4217 code. */
export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

export interface ExternalReference {
  readonly source: string;
  readonly externalId: string;
  readonly key: string | null;
  readonly url: string | null;
}

/** How much of the effort goes to a stage, where and for whom. `share` is 0..1 and sums to 1 over an initiative. */
export interface StageLink {
  readonly stageId: string;
  readonly share: number;
  readonly channelIds: readonly string[];
  readonly personaIds: readonly string[];
  readonly segmentIds: readonly string[];
}

/** As somebody gives it: all shares or none. */
export interface StageLinkDraft {
  readonly stageId: string;
  readonly share?: number | null;
  readonly channelIds?: readonly string[] | null;
  readonly personaIds?: readonly string[] | null;
  readonly segmentIds?: readonly string[] | null;
}

/** `contribution` is the sentence that says how; without it the link does not count as a contribution. */
export interface GoalLink {
  readonly goalId: string;
  readonly contribution: string | null;
}

export interface GoalLinkDraft {
  readonly goalId: string;
  readonly contribution?: string | null;
}

/** `expectedChange` and `baseline` in the KPI's unit, `confidence` 0..1, `lagDays` whole days after endsOn. */
export interface KpiLink {
  readonly kpiId: string;
  readonly expectedChange: number | null;
  readonly baseline: number | null;
  readonly confidence: number | null;
  readonly lagDays: number | null;
}

export interface KpiLinkDraft {
  readonly kpiId: string;
  readonly expectedChange?: number | null;
  readonly baseline?: number | null;
  readonly confidence?: number | null;
  readonly lagDays?: number | null;
}

/** What an initiative says about itself, without its state and its links. Dates are `YYYY-MM-DD`. */
export interface InitiativeContent {
  readonly title: string;
  readonly description: string | null;
  readonly kind: InitiativeKind;
  readonly deliveryStatus: DeliveryStatus;
  readonly trigger: Trigger | null;
  readonly evidenceGrade: EvidenceGrade | null;
  readonly discipline: Discipline | null;
  readonly accountablePersonId: string | null;
  readonly teamId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** ≥ 0 in the organisation's effort unit; null = unknown, never 0. */
  readonly effort: number | null;
  readonly budget: Money | null;
  /** null = nobody judged it yet. */
  readonly risk: Risk | null;
  /** Whether it can be taken back without harm to customers; null = unknown, which is not "no". */
  readonly reversible: boolean | null;
  /** Who answers for it at the top: what a strategic project needs before it is decided. */
  readonly sponsorPersonId: string | null;
  /** What the customer is to experience, in words. */
  readonly desiredExperience: string | null;
}

export interface InitiativeLinks {
  readonly stages: readonly StageLink[];
  readonly goals: readonly GoalLink[];
  readonly kpis: readonly KpiLink[];
}

/** The part that somebody can amend: what a version of the initiative says. */
export interface InitiativeBody extends InitiativeContent, InitiativeLinks {
  readonly externalReferences: readonly ExternalReference[];
}

/** What an initiative says before anything is said of it: where a draft is silent, this holds. */
export const EMPTY_BODY: InitiativeBody = {
  title: '',
  description: null,
  kind: 'improvement_project',
  deliveryStatus: 'not_started',
  trigger: null,
  evidenceGrade: null,
  discipline: null,
  accountablePersonId: null,
  teamId: null,
  startsOn: null,
  endsOn: null,
  effort: null,
  budget: null,
  risk: null,
  reversible: null,
  sponsorPersonId: null,
  desiredExperience: null,
  externalReferences: [],
  stages: [],
  goals: [],
  kpis: [],
};

/** The whole record as it is kept and answered (without `can`). Timestamps RFC 3339 with milliseconds. */
export interface Initiative extends InitiativeBody {
  readonly id: string;
  readonly key: string;
  readonly version: number;
  readonly state: InitiativeState;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ExternalReferenceDraft {
  readonly source: string;
  readonly externalId: string;
  readonly key?: string | null;
  readonly url?: string | null;
}

export interface InitiativeLinkDrafts {
  readonly stages?: readonly StageLinkDraft[] | null;
  readonly goals?: readonly GoalLinkDraft[] | null;
  readonly kpis?: readonly KpiLinkDraft[] | null;
}

/** What POST, PATCH and imports give: absent keeps (or takes the default), null clears. */
export interface InitiativeDraft extends Partial<Nullable<InitiativeContent>>, InitiativeLinkDrafts {
  readonly externalReferences?: readonly ExternalReferenceDraft[] | null;
}

type Nullable<T> = { [K in keyof T]: T[K] | null };

/** A draft whose title is known to be there: enough to propose. */
export type InitiativeProposal = InitiativeDraft & { readonly title: string };

export interface Relation {
  readonly id: string;
  readonly version: number;
  readonly kind: RelationKind;
  readonly fromId: string;
  readonly toId: string;
  readonly note: string | null;
  readonly coordinatorId: string | null;
  readonly ratified: boolean;
  /** The user who ratified, null while unratified. */
  readonly ratifiedBy: string | null;
  readonly ratifiedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An initiative with the state it had before its final state, null while it is not final. */
export interface HeldInitiative {
  readonly record: Initiative;
  readonly stateBefore: InitiativeState | null;
}

/** An external reference that a merge brought to another initiative than the one it was made for (`fromId`). */
export interface CarriedReference {
  readonly source: string;
  readonly externalId: string;
  /** Who carries it now. */
  readonly initiativeId: string;
  readonly fromId: string;
}

/** Some initiatives, every relation that touches one of them, and which of their references a merge brought. */
export interface RegisterPart {
  readonly initiatives: readonly HeldInitiative[];
  readonly relations: readonly Relation[];
  readonly carried: readonly CarriedReference[];
}

export interface RelationDraft {
  readonly kind: RelationKind;
  readonly toId: string;
  readonly note?: string | null;
  readonly coordinatorId?: string | null;
  readonly ratified?: boolean;
}

/** What can be changed of a relation; its kind and ends cannot. */
export interface RelationChanges {
  readonly note?: string | null;
  readonly coordinatorId?: string | null;
  readonly ratified?: boolean;
}

export interface InitiativeComment {
  readonly id: string;
  readonly version: number;
  readonly initiativeId: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly text: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One entry of an initiative's history: who did what when, and what differs since. */
export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly what: string;
  readonly by: { readonly kind: string; readonly id: string; readonly name: string };
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
  readonly reason: string | null;
}

/**
 * One initiative for the bulk door, complete: content, links with resolved shares, references.
 * `id` is a UUID v7 chosen by the caller. `state` other than `proposed` only for those who may set it in an import.
 */
export interface BulkInitiative extends InitiativeBody {
  readonly id: string;
  readonly state?: InitiativeState;
}

/** The complete record after the change. Skipped and reported when the version is no longer the expected one. */
export interface BulkInitiativeUpdate extends BulkInitiative {
  readonly expectedVersion: number;
}

export interface BulkRemoval {
  readonly id: string;
  readonly expectedVersion: number;
}

export interface BulkWritten {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

/** `stale`: ids whose version was another than expected (or that are gone); nothing was written for those. */
export interface BulkOutcome {
  readonly written: readonly BulkWritten[];
  readonly stale: readonly string[];
}

import type { MergeResolutions } from '../../radar/merging.types.js';
import type { AssessmentGrade, StageEffect, StageWeight } from './cx-impact.types.js';

/** The words of decisions, mandates and CX debts (docs/glossary.md). Plain data. */

export const DECISION_STATES = ['draft', 'open', 'decided', 'revised'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export const ATTESTATION_KINDS = ['clear', 'understood', 'agreed'] as const;
export type AttestationKind = (typeof ATTESTATION_KINDS)[number];

/**
 * What a decision can do to the register, in the order in which it is done: first what initiatives say, then merging,
 * then moving, so that an approval signs what was decided.
 */
export const EFFECT_KINDS = [
  'assign_owner',
  'replan',
  'fund',
  'coordinate',
  'accept_finding',
  'merge',
  'return',
  'stop',
  'approve',
] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** Kinds of records that a decision is about. */
export const CONCERNED_TYPES = ['initiative', 'journey', 'stage', 'goal', 'kpi', 'finding'] as const;
export type ConcernedType = (typeof CONCERNED_TYPES)[number];

export const MOST_OPTIONS = 12;
export const MOST_STAGES = 100;

/** Whole minor units (cents) and an ISO 4217 code. */
export interface DecisionMoney {
  readonly amountMinor: number;
  readonly currency: string;
}

/** One effect of choosing an option, as somebody gives it; which fields it needs follows from its kind. */
export interface EffectDraft {
  readonly kind: EffectKind;
  readonly initiativeId?: string | null;
  readonly otherInitiativeId?: string | null;
  readonly personId?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly budget?: DecisionMoney | null;
  readonly findingId?: string | null;
  /** What was chosen where merged initiatives differ. */
  readonly resolutions?: MergeResolutions | null;
  readonly reason?: string | null;
}

/** As it is kept: only the fields that were given. */
export type Effect = { readonly kind: EffectKind } & {
  readonly [Field in Exclude<keyof EffectDraft, 'kind'>]?: NonNullable<EffectDraft[Field]>;
};

export interface StageEffectDraft {
  readonly stageId: string;
  readonly effort?: number | null;
  readonly ease?: number | null;
  readonly effectiveness?: number | null;
  readonly emotion?: number | null;
  readonly grade: AssessmentGrade;
  readonly note?: string | null;
}

/** The assessment of one stage, with what it rests on. */
export interface AssessedStage extends StageEffect {
  readonly note: string | null;
}

export interface OptionDraft {
  readonly key: string;
  readonly title: string;
  readonly description?: string | null;
  readonly doNothing?: boolean;
  readonly stages?: readonly StageEffectDraft[];
  readonly employees?: number | null;
  readonly employeesNote?: string | null;
  readonly money?: DecisionMoney | null;
  readonly effects?: readonly EffectDraft[];
}

/** One way to answer the question. */
export interface DecisionOption {
  /** What the option is called within its decision: `A`. */
  readonly key: string;
  readonly title: string;
  readonly description: string | null;
  readonly doNothing: boolean;
  readonly stages: readonly AssessedStage[];
  /** What it does to employees, −3 … +3 in whole steps; null unknown. */
  readonly employees: number | null;
  readonly employeesNote: string | null;
  /** + comes in, − goes out; null unknown. */
  readonly money: DecisionMoney | null;
  readonly effects: readonly Effect[];
}

/** A record that the decision is about, at the version that the board has before it. */
export interface ConcernedRecord {
  readonly type: ConcernedType;
  readonly id: string;
  readonly version: number;
}

/** What an effect did, so that a later decision can take back exactly that. */
export interface Outcome {
  readonly kind: EffectKind;
  /** Null when it changed no initiative. */
  readonly initiativeId: string | null;
  readonly memory: Readonly<Record<string, unknown>>;
}

/** The choice, with the weights of the stages as they were: the figure can be redone by hand for ever. */
export interface Choice {
  readonly optionKey: string;
  readonly rationale: string | null;
  readonly cx: number | null;
  readonly decidedAt: string;
  readonly decidedById: string;
  readonly decidedByName: string;
  readonly mandateId: string | null;
  readonly weights: readonly StageWeight[];
  readonly outcomes: readonly Outcome[];
}

export interface Attestation {
  readonly id: string;
  readonly kind: AttestationKind;
  readonly memberId: string;
  readonly memberName: string;
  readonly at: string;
}

/** What a draft says. Absent keeps, null clears. */
export interface DecisionDraft {
  readonly question?: string;
  readonly context?: string | null;
  readonly options?: readonly OptionDraft[];
  readonly records?: readonly { readonly type: ConcernedType; readonly id: string }[];
  readonly attesterIds?: readonly string[];
  readonly reviewOn?: string | null;
  readonly debtOwnerId?: string | null;
  readonly revisesId?: string | null;
}

/** What is decided about, whole. */
export interface DecisionContent {
  readonly question: string;
  readonly context: string | null;
  readonly options: readonly DecisionOption[];
  readonly records: readonly ConcernedRecord[];
  /** The members who are asked to attest; empty: any member of the board. */
  readonly attesterIds: readonly string[];
  readonly reviewOn: string | null;
  readonly debtOwnerId: string | null;
  readonly revisesId: string | null;
}

export interface Decision extends DecisionContent {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly state: DecisionState;
  readonly openedAt: Date | null;
  readonly choice: Choice | null;
  readonly revisedById: string | null;
  /** The meeting in whose minutes it stands. */
  readonly meetingId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export const MANDATE_SCOPES = ['organisation', 'journeys', 'teams', 'goals'] as const;
export type MandateScope = (typeof MANDATE_SCOPES)[number];

/** Who may decide what: up to an amount, within a scope, for some kinds of effects, over a period. */
export interface MandateTerms {
  readonly memberId: string;
  /** Up to and including this amount, in minor units; null: any amount. */
  readonly amount: DecisionMoney | null;
  readonly scope: MandateScope;
  /** The journeys, teams or goals (with what lies under them); empty for the whole organisation. */
  readonly scopeIds: readonly string[];
  /** Null: every kind. */
  readonly effects: readonly EffectKind[] | null;
  readonly validFrom: string;
  /** The last day; null: until further notice. */
  readonly validUntil: string | null;
  readonly note: string | null;
}

export interface Mandate extends MandateTerms {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface NamedMandate extends Mandate {
  /** Null when the member was removed. */
  readonly memberName: string | null;
}

export const DEBT_STATUSES = ['open', 'overdue', 'repaid', 'lifted'] as const;
/** Overdue is open beyond its due day; lifted when the decision that opened it was revised. */
export type DebtStatus = (typeof DEBT_STATUSES)[number];

/** What customers are owed since a choice that is negative for them. */
export interface CxDebt {
  readonly id: string;
  readonly version: number;
  readonly decisionId: string;
  readonly stageId: string;
  /** What the stage takes off the choice's figure, 0..3; null when the figure is unknown. */
  readonly size: number | null;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly repaidById: string | null;
  readonly repaidOn: string | null;
  readonly liftedById: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

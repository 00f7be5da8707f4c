import type {
  DeliveryStatus,
  ExternalReference,
  InitiativeState,
  Money,
  RegisterPart,
  RelationKind,
} from '../initiatives/initiatives.types.js';

/** The words of merging (docs/method.md, "Merging"). */

export const KPI_CHOICES = ['keep', 'take', 'sum'] as const;
export type KpiChoice = (typeof KPI_CHOICES)[number];
export const GOAL_CHOICES = ['keep', 'take', 'join'] as const;
export type GoalChoice = (typeof GOAL_CHOICES)[number];
export const PROGRAMME_CHOICES = ['keep', 'take'] as const;
export type ProgrammeChoice = (typeof PROGRAMME_CHOICES)[number];
export const EFFORT_CHOICES = ['keep', 'sum', 'largest'] as const;
export type EffortChoice = (typeof EFFORT_CHOICES)[number];
export const BUDGET_CHOICES = ['keep', 'sum'] as const;
export type BudgetChoice = (typeof BUDGET_CHOICES)[number];

/** What a person decided where the merged initiatives differ. `fromId` names the initiative of which `take` takes. */
export interface MergeResolutions {
  readonly kpis?:
    readonly { readonly kpiId: string; readonly choice: KpiChoice; readonly fromId?: string | null }[] | null;
  readonly goals?:
    readonly { readonly goalId: string; readonly choice: GoalChoice; readonly fromId?: string | null }[] | null;
  readonly programme?: { readonly choice: ProgrammeChoice; readonly fromId?: string | null } | null;
  /** `keep` (the survivor's) when absent. */
  readonly effort?: EffortChoice | null;
  /** `keep` (the survivor's) when absent. */
  readonly budget?: BudgetChoice | null;
}

export interface MergeDraft {
  /** The survivor. */
  readonly intoId: string;
  /** Who are absorbed. */
  readonly fromIds: readonly string[];
  readonly resolutions?: MergeResolutions | null;
}

/** What one of the merged initiatives says where they differ. Only the field that the conflict is about is told. */
export interface MergeClaim {
  readonly initiativeId: string;
  readonly expectedChange: number | null;
  readonly contribution: string | null;
  readonly programmeId: string | null;
}

export type MergeConflictAbout = 'kpi' | 'goal' | 'programme';

/** Where the merged initiatives differ. `needed`: nothing is merged before somebody has chosen. */
export interface MergeConflict {
  readonly about: MergeConflictAbout;
  /** The KPI or goal; null for the programme. */
  readonly recordId: string | null;
  readonly claims: readonly MergeClaim[];
  readonly choices: readonly string[];
  readonly needed: boolean;
  /** What was chosen, or what goes without choosing; null while a choice is needed. */
  readonly chosen: string | null;
}

export interface CarriedStage {
  readonly stageId: string;
  /** 0..1, after the merge. */
  readonly share: number;
  /** The survivor's before; null when it was not linked to the stage. */
  readonly shareBefore: number | null;
  readonly fromIds: readonly string[];
}

/** `added`: the survivor was not linked to it. `fromIds`: the absorbed ones that were. */
export interface CarriedLink {
  readonly id: string;
  readonly added: boolean;
  readonly fromIds: readonly string[];
}

export type RelationFate =
  /** Goes over to the survivor. */
  | 'moved'
  /** Was between initiatives that are one now. */
  | 'within'
  /** The survivor has the same relation, or another that goes over is the same. */
  | 'same'
  /** The survivor would lie under itself. */
  | 'circular'
  /** The survivor has another programme. */
  | 'second_programme';

export interface CarriedRelation {
  readonly relationId: string;
  readonly kind: RelationKind;
  readonly fromId: string;
  readonly toId: string;
  readonly fate: RelationFate;
}

export interface CarriedReferenceOf extends ExternalReference {
  readonly fromId: string;
}

/** Effort in the organisation's unit; null unknown. */
export interface CarriedEffort {
  readonly choice: EffortChoice;
  readonly before: number | null;
  readonly after: number | null;
  /** What the absorbed had beyond what the survivor has now; null when none of theirs is known. */
  readonly freed: number | null;
  /** Whose effort is unknown. */
  readonly unknownIds: readonly string[];
}

export interface CarriedBudget {
  readonly choice: BudgetChoice;
  readonly before: Money | null;
  readonly after: Money | null;
  /** One amount for each currency; empty when nothing is known to come free. */
  readonly freed: readonly Money[];
}

/** Everything that goes over to the survivor. */
export interface CarriedOver {
  readonly stages: readonly CarriedStage[];
  readonly goals: readonly CarriedLink[];
  readonly kpis: readonly CarriedLink[];
  readonly relations: readonly CarriedRelation[];
  readonly externalReferences: readonly CarriedReferenceOf[];
  readonly effort: CarriedEffort;
  readonly budget: CarriedBudget;
  readonly deliveryStatus: { readonly before: DeliveryStatus; readonly after: DeliveryStatus };
}

/** One of the merged initiatives in one line, with the version that a merge would be of. */
export interface MergeMember {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly teamId: string | null;
  readonly state: InitiativeState;
  readonly version: number;
}

/** What a merge would do. */
export interface MergePreview {
  readonly into: MergeMember;
  readonly from: readonly MergeMember[];
  readonly carriedOver: CarriedOver;
  readonly conflicts: readonly MergeConflict[];
  /** No conflict waits for a choice. */
  readonly ready: boolean;
}

/** A merge that was made. */
export interface Merge {
  readonly id: string;
  readonly version: number;
  readonly intoId: string;
  readonly fromIds: readonly string[];
  readonly reason: string;
  readonly resolutions: MergeResolutions;
  readonly carriedOver: CarriedOver;
  readonly conflicts: readonly MergeConflict[];
  readonly mergedBy: string;
  readonly mergedByName: string;
  readonly undoneAt: string | null;
  readonly undoneByName: string | null;
  readonly undoReason: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A merge with what was there before and after it, so that it can be taken back exactly. */
export interface KeptMerge extends Merge {
  readonly before: RegisterPart;
  readonly after: RegisterPart;
}

/** One step of a line of merges. */
export interface LineageStep {
  readonly mergeId: string;
  readonly fromId: string;
  readonly intoId: string;
  readonly mergedAt: string;
  readonly mergedByName: string;
  readonly reason: string;
}

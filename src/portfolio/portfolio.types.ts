import type {
  DeliveryStatus,
  Discipline,
  EvidenceGrade,
  InitiativeKind,
  InitiativeState,
  Trigger,
} from '../initiatives/initiatives.types.js';
import type { JourneyFacts, StageFacts as JourneyStageFacts } from '../journeys/journeys.types.js';

/** The plain data that the portfolio's figures are computed from, and the words to ask for them. */

/** Which initiatives a figure is over: the active ones (`true`, the default), the others (`false`), or all. */
export type ActiveFilter = 'true' | 'false' | 'all';

export interface StageLinkFacts {
  readonly stageId: string;
  /** Part of the initiative's effort, 0..1; null on every link means equal parts. */
  readonly share: number | null;
  readonly channelIds: readonly string[];
  readonly segmentIds: readonly string[];
}

export interface RelationFacts {
  readonly toId: string;
  readonly kind: 'coordinates_with' | 'depends_on';
  readonly ratified: boolean;
}

/** What an initiative should do to a KPI; null is unknown. */
export interface KpiLinkFacts {
  readonly kpiId: string;
  /** Signed, in the KPI's unit. */
  readonly expectedChange: number | null;
  /** 0..1. */
  readonly confidence: number | null;
  /** Days from the end of delivery until the effect shows. */
  readonly lagDays: number | null;
}

/** What the figures need to know of one initiative; titles and texts stay in the database. */
export interface InitiativeFacts {
  readonly id: string;
  readonly state: InitiativeState;
  readonly deliveryStatus: DeliveryStatus;
  readonly kind: InitiativeKind;
  readonly trigger: Trigger | null;
  readonly evidenceGrade: EvidenceGrade | null;
  readonly discipline: Discipline | null;
  readonly teamId: string | null;
  readonly accountablePersonId: string | null;
  /** In the organisation's effort unit, ≥ 0; null when unknown. */
  readonly effort: number | null;
  readonly budget: { readonly amountMinor: number; readonly currency: string } | null;
  /** The programme it is part of. */
  readonly partOfId: string | null;
  readonly stages: readonly StageLinkFacts[];
  /** `saysHow` is whether the link carries a sentence that says how the initiative contributes. */
  readonly goals: readonly { readonly goalId: string; readonly saysHow: boolean }[];
  readonly kpis: readonly KpiLinkFacts[];
  /** The days on which delivery begins and ends, counted from 1970-01-01; null when unknown. */
  readonly startDay: number | null;
  readonly endDay: number | null;
  readonly relations: readonly RelationFacts[];
}

export interface TeamFacts {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly archived: boolean;
}

export interface PersonFacts {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

export interface StageFacts extends JourneyStageFacts {
  /** The channels in which the stage is offered; none when nobody said so. */
  readonly channelIds: readonly string[];
}

export interface GoalFacts {
  readonly id: string;
  readonly name: string;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly archived: boolean;
}

export interface KpiFacts {
  readonly id: string;
  readonly name: string;
  readonly unit: string | null;
  readonly betterWhen: 'higher' | 'lower';
  readonly target: number | null;
  /** What the KPI must not fall below or rise above. */
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly ownerId: string | null;
  readonly archived: boolean;
}

/** One KPI drives another: +1 when both rise together, −1 when one falls as the other rises. */
export interface KpiDriveFacts {
  readonly fromId: string;
  readonly toId: string;
  readonly sign: 1 | -1;
}

export interface NamedFacts {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
}

/** The small tables that initiatives refer to. */
export interface ReferenceFacts {
  readonly organisation: {
    /** ISO 4217: budgets in it are added. */
    readonly currency: string;
    /** What effort is told in, such as `fte_months`. */
    readonly effortUnit: string;
  };
  readonly teams: readonly TeamFacts[];
  readonly people: readonly PersonFacts[];
  readonly journeys: readonly JourneyFacts[];
  readonly stages: readonly StageFacts[];
  readonly goals: readonly GoalFacts[];
  readonly kpis: readonly KpiFacts[];
  readonly kpiDrives: readonly KpiDriveFacts[];
  readonly channels: readonly NamedFacts[];
  readonly segments: readonly NamedFacts[];
}

/** A CX KPI of a stage, as its need is read from it: all values in the KPI's unit. */
export interface CxKpiFacts {
  readonly id: string;
  readonly name: string;
  readonly betterWhen: 'higher' | 'lower';
  /** The range of the KPI's values; an open end is null. */
  readonly range: { readonly min: number | null; readonly max: number | null };
  readonly target: number | null;
  readonly worstPossible: number | null;
  /** The latest ended period over everybody (`from` belongs to it, `to` does not); null when nothing was measured. */
  readonly actual: {
    readonly measurementId: string;
    readonly from: string;
    readonly to: string;
    readonly value: number;
  } | null;
}

export const SCOPE_KINDS = ['journey', 'stage', 'goal', 'kpi'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

export const DIMENSIONS = [
  'team',
  'department',
  'journey',
  'stage',
  'goal',
  'kpi',
  'channel',
  'segment',
  'state',
  'trigger',
  'kind',
  'owner',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const MEASURES = ['effort', 'budget', 'count'] as const;
export type Measure = (typeof MEASURES)[number];

/** What is kept of a night, for the trend. */
export interface NightFigures {
  /** 0..100; null when no stage has work. */
  readonly fragmentationIndex: number | null;
  /** 0..1; null when unknown, or when nothing was examined. */
  readonly duplicatedEffort: number | null;
  readonly openConflicts: number | null;
  readonly whiteSpots: number | null;
  /** 0..1; null when there is no active effort. */
  readonly uncontributingShare: number | null;
  readonly underwayWithoutApproval: number;
  readonly activeInitiatives: number;
  /** In FTE months. */
  readonly activeEffort: number;
}

/** The figures of an earlier night. */
export interface EarlierNight extends NightFigures {
  /** YYYY-MM-DD, UTC. */
  readonly takenOn: string;
}

/** The name and version of a formula, so that two answers can be compared honestly. */
export interface Formula {
  readonly name: string;
  readonly version: number;
}

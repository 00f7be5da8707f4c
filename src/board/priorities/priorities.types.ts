/** The words of priority rounds (docs/glossary.md). Plain data. */

export const ROUND_STATES = ['draft', 'ran'] as const;
/** A draft was not run yet, or its question was changed since. */
export type RoundState = (typeof ROUND_STATES)[number];

/** More candidates than these are too many to weigh every two of them: narrow the filter. */
export const MOST_CANDIDATES = 500;

/** What the choice weighs, each 0..1. */
export interface PriorityWeights {
  /** λ: customer value counts for λ, internal value for 1 − λ. */
  readonly customer: number;
  /** μ: what added fragmentation costs. */
  readonly fragmentation: number;
  /** ν: what conflicts cost. */
  readonly conflict: number;
  /** The part of money in internal value; goals have the rest. */
  readonly money: number;
}

export const DEFAULT_WEIGHTS: PriorityWeights = { customer: 0.5, fragmentation: 0.2, conflict: 0.2, money: 0.5 };

/** How much contributing to a goal, or to one of its subgoals without a weight of their own, counts: 0..1; 1 unless said. */
export interface GoalWeight {
  readonly goalId: string;
  readonly weight: number;
}

/** Which initiatives are weighed: those named, or what passes the filters. */
export interface CandidateChoice {
  readonly initiativeIds: readonly string[] | null;
  readonly includeActive: boolean;
  readonly teamIds: readonly string[];
  readonly journeyIds: readonly string[];
  readonly goalIds: readonly string[];
}

/** What a team can do for this round, in the organisation's effort unit. */
export interface TeamCapacity {
  readonly teamId: string;
  readonly effort: number;
}

/** Two that cannot both be done. */
export interface Exclusion {
  readonly initiativeId: string;
  readonly otherInitiativeId: string;
  readonly reason: string | null;
}

export const PIN_PLACES = ['in', 'out'] as const;
export type PinPlace = (typeof PIN_PLACES)[number];

/** A member of the board wants it in or out, whatever it costs. */
export interface Pin {
  readonly initiativeId: string;
  readonly place: PinPlace;
  readonly reason: string | null;
  readonly pinnedById: string;
  readonly pinnedByName: string;
}

export interface RoundMoney {
  readonly amountMinor: number;
  readonly currency: string;
}

/** What a round asks. */
export interface RoundQuestion {
  readonly candidates: CandidateChoice;
  readonly weights: PriorityWeights;
  readonly goalWeights: readonly GoalWeight[];
  /** Null: no limit. */
  readonly budget: RoundMoney | null;
  /** Teams that are not named have no limit. */
  readonly capacities: readonly TeamCapacity[];
  readonly exclusions: readonly Exclusion[];
  readonly pins: readonly Pin[];
}

export interface PriorityRound extends RoundQuestion {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly state: RoundState;
  readonly lastResultId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Why a value is not known, or is known to be nothing. */
export type ValueReason =
  'no_stages' | 'no_known_need' | 'no_contribution' | 'no_claim' | 'no_change' | 'no_confidence' | 'no_effort';

/** What one stage gives to a candidate's customer value: `share · need · segmentShare`. */
export interface StagePart {
  readonly stageId: string;
  readonly share: number;
  readonly need: number;
  /** The stage's need is unknown, with why, and the median stands in. */
  readonly needReason: string | null;
  /** Part of all customers' worth that is served there, 0..1. */
  readonly segmentShare: number;
  /** Segments of unknown worth, for which the median stands in. */
  readonly unknownSegments: number;
  readonly value: number;
}

export interface CustomerValue {
  /** ≥ 0; null with the reason. */
  readonly value: number | null;
  readonly reason: ValueReason | null;
  readonly parts: readonly StagePart[];
  /** Part of the effort's places for which a median stands in, 0..1. */
  readonly estimatedShare: number;
}

export interface MoneyPart {
  readonly kpiId: string;
  readonly unit: string;
  /** In the good direction, times its confidence; null when the change or the confidence is unknown. */
  readonly expected: number | null;
}

export interface InternalValue {
  /** −1..1: `(1 − money) · goals + money · earnings`. Null with the reason. */
  readonly value: number | null;
  readonly reason: ValueReason | null;
  /** 0..1: the weights of the goals it says how it contributes to, over the largest sum of a candidate. */
  readonly goals: number;
  readonly goalParts: readonly { readonly goalId: string; readonly weight: number }[];
  /** −1..1: the expected money, each unit over its largest amount; null when unknown. */
  readonly earnings: number | null;
  readonly earningsReason: ValueReason | null;
  readonly moneyParts: readonly MoneyPart[];
}

/** What a candidate is worth, with everything to redo it by hand. */
export interface Score {
  readonly initiativeId: string;
  readonly teamId: string | null;
  readonly active: boolean;
  readonly effort: number;
  readonly effortEstimated: boolean;
  readonly budgetMinor: number;
  readonly budgetEstimated: boolean;
  readonly customer: CustomerValue;
  readonly internal: InternalValue;
  /** What the choice counts with: the value, or the median of the candidates' known ones. */
  readonly counted: { readonly customer: number; readonly internal: number };
  /** Null when it takes no effort. */
  readonly customerPerEffort: number | null;
  readonly internalPerEffort: number | null;
}

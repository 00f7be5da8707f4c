import type { PreparedText } from '../text/prepared-text.js';
import type { SharedWord } from '../text/text-features.types.js';

/** In what two initiatives can overlap. */
export const DIMENSIONS = ['stage', 'kpi', 'goal', 'segment', 'channel'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const OVERLAP_CLASSES = ['duplicate', 'possible_duplicate', 'hidden_overlap', 'sequel', 'namesake'] as const;
export type OverlapClass = (typeof OVERLAP_CLASSES)[number];

export const SUGGESTIONS = ['merge', 'coordinate', 'sequence', 'ignore'] as const;
export type Suggestion = (typeof SUGGESTIONS)[number];

/** Where the lines are drawn; the organisation's settings. */
export interface OverlapThresholds {
  /** How much each dimension counts, 0..1, together 1 (within .01). */
  readonly weights: Readonly<Record<Dimension, number>>;
  /** From this S on (0..1) the place is the same. */
  readonly high: number;
  /** Below this S (0..1) the place is another; `low` < `high`. */
  readonly low: number;
  /** From this T on (0..1) the texts are taken to be about the same. */
  readonly text: number;
}

/** What an initiative touches, as its links say it. An initiative, a draft and a stored row all fit. */
export interface LinkedWork {
  readonly stages: readonly {
    readonly stageId: string;
    /** Share of the effort, 0..1. */
    readonly share: number;
    readonly channelIds: readonly string[];
    readonly segmentIds: readonly string[];
  }[];
  readonly goals: readonly { readonly goalId: string }[];
  readonly kpis: readonly { readonly kpiId: string; readonly expectedChange: number | null }[];
}

/** When the work is done: `YYYY-MM-DD`, both days included; null unknown. */
export interface DeliveryWindow {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** The weights of everything that an initiative touches in one dimension, by key (`placeOf`). */
export type Weights = ReadonlyMap<string, number>;
export type Place = Readonly<Record<Dimension, Weights>>;

/** One side of a comparison, made once and compared with many. */
export interface ComparedWork {
  readonly place: Place;
  readonly window: DeliveryWindow;
  /** Prepared with the same statistics on both sides. */
  readonly text: PreparedText;
}

/** A KPI that both work on. */
export interface SharedKpi {
  readonly kpiId: string;
  /** Both push it the same way; null when one of them does not say which way. Only the same way counts in S. */
  readonly sameDirection: boolean | null;
}

/** What both touch; ids in ascending order. */
export interface SharedPlace {
  readonly stageIds: readonly string[];
  readonly kpis: readonly SharedKpi[];
  readonly goalIds: readonly string[];
  readonly segmentIds: readonly string[];
  readonly channelIds: readonly string[];
}

export interface PlaceOverlap {
  /** Overlap of place, 0..1; null when too little is known on both sides. */
  readonly S: number | null;
  /** Sum of the weights of the dimensions known on both sides, 0..1. */
  readonly coverage: number;
  /** Overlap per dimension, 0..1; null where a side says nothing. */
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  readonly reason: 'low_coverage' | null;
}

/** The figures that decide the class. */
export interface PairScore extends PlaceOverlap {
  /** Probability that people would call the texts the same, 0..1. */
  readonly T: number;
  /** Overlap of the delivery windows over the shorter one, 0..1; null when a date is unknown: then taken as overlapping. */
  readonly windowOverlap: number | null;
  readonly class: OverlapClass | null;
  readonly suggestion: Suggestion;
  /** How sure the class is, 0..1; what pairs are ordered by and findings are weighed by. */
  readonly certainty: number;
}

export interface PairAssessment extends PairScore {
  readonly shared: SharedPlace & { readonly words: readonly SharedWord[] };
}

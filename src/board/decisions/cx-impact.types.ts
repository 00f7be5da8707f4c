/** The words of a CX-impact assessment (docs/glossary.md). Plain data. */

/** What a customer notices at a stage: what it takes, how easy it is, whether it works, how it feels. */
export const EFFECT_ASPECTS = ['effort', 'ease', 'effectiveness', 'emotion'] as const;
export type EffectAspect = (typeof EFFECT_ASPECTS)[number];

/** How well an effect is known: A measured, B seen elsewhere, C reasoned from customers' own words, D opinion. */
export const ASSESSMENT_GRADES = ['A', 'B', 'C', 'D'] as const;
export type AssessmentGrade = (typeof ASSESSMENT_GRADES)[number];

/** The largest effect of a choice on one aspect, in whole steps; the smallest is its opposite. */
export const LARGEST_EFFECT = 3;

/**
 * What an option does to customers at one stage. Each aspect −3 … +3 in whole steps against today, + always better for
 * the customer (so + on effort is less effort); null where nobody judged it.
 */
export interface StageEffect {
  readonly stageId: string;
  readonly effort: number | null;
  readonly ease: number | null;
  readonly effectiveness: number | null;
  readonly emotion: number | null;
  readonly grade: AssessmentGrade;
}

/** How much a stage counts: its share of all contacts (0..1, null unknown) and its weight as a moment of truth (≥ 1). */
export interface StageWeight {
  readonly stageId: string;
  readonly volumeShare: number | null;
  readonly momentOfTruth: number;
}

/** An option as it is assessed. Money is in minor units of one currency, + comes in, − goes out; null unknown. */
export interface AssessedOption {
  readonly key: string;
  readonly doNothing: boolean;
  readonly effects: readonly StageEffect[];
  readonly moneyMinor: number | null;
}

/** Why a figure is not known. */
export type ImpactReason = 'not_assessed' | 'volume_unknown' | 'no_volume';

/** One stage's part in the figure. */
export interface StageContribution {
  readonly stageId: string;
  /** Mean of the judged aspects, −3 … +3; null when none was judged. */
  readonly mean: number | null;
  readonly confidence: number;
  /** volumeShare · momentOfTruth; null when the volume is unknown. */
  readonly weight: number | null;
  /** weight · mean · confidence ÷ the sum of the weights: the figure is the sum of these. Null when it is unknown. */
  readonly contribution: number | null;
}

/** What an option does to customers: a figure and its explanation. */
export interface CxImpact {
  /** −3 … +3; null with a reason, never 0 for what is unknown. */
  readonly cx: number | null;
  readonly reason: ImpactReason | null;
  readonly stages: readonly StageContribution[];
  /** Stages whose volume is unknown or that nobody judged: they make the figure unknown. */
  readonly unknownStageIds: readonly string[];
  /** The figure over the other stages, for who wants to know what is known; null when there are none. */
  readonly cxOfKnown: number | null;
}

/** Where an option stands when its effect on customers is set against its money. */
export type FrontierStanding = 'on_frontier' | 'dominated' | 'unknown';

export interface OptionStanding {
  readonly key: string;
  readonly standing: FrontierStanding;
  /** The options that are at least as good on both and better on one; empty unless dominated. */
  readonly dominatedBy: readonly string[];
}

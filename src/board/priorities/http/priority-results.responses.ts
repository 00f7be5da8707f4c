import { MoneyResponse } from '../../../platform/http/value.responses.js';
import type { PinPlace, ValueReason } from '../priorities.types.js';
import type { RoundScarcity, RoundWhy } from '../results.types.js';

/** The four terms of a set, each 0..1 over the candidates, and what they come to. */
export class RoundTermsResponse {
  /** @example 0.62 */
  customer!: number;
  /** @example 0.48 */
  internal!: number;
  /** @example 0.1 */
  fragmentation!: number;
  /** @example 0.02 */
  conflict!: number;
  /** λ·customer + (1 − λ)·internal − μ·fragmentation − ν·conflict. @example 0.526 */
  objective!: number;
}

export class ResultSummaryResponse {
  /** @example 24 */
  candidates!: number;
  /** @example 9 */
  chosen!: number;
  /** Of the chosen, in the organisation's unit. @example 41.5 */
  effort!: number;
  /** Of the chosen. */
  budget!: MoneyResponse;
  terms!: RoundTermsResponse;
  /** How far the set may lie below the best there is, as a part of it; 0 is the best. @example 0 */
  gap!: number;
}

export class PriorityResultInShortResponse {
  /** @example "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e" */
  id!: string;
  roundId!: string;
  /** The version of the round whose question it answers. */
  roundVersion!: number;
  /** The register as of this moment. @example "2026-03-01T09:30:00.000Z" */
  asOf!: string;
  ranByName!: string;
  summary!: ResultSummaryResponse;
  /** @example "2026-03-01T09:30:04.000Z" */
  createdAt!: string;
}

export class PriorityResultPage {
  items!: PriorityResultInShortResponse[];
  nextCursor!: string | null;
}

export class NamedInitiativeResponse {
  id!: string;
  /** @example "CX-12" */
  key!: string;
  title!: string;
}

export class PriorityRecordResponse {
  id!: string;
  /** @example "Understand the invoice" */
  name!: string;
}

/** `share · need · segmentShare` of one stage. */
export class StagePartResponse {
  stage!: PriorityRecordResponse;
  /** @example 0.5 */
  share!: number;
  /** volumeShare · momentOfTruth · gap, or the median of what is known. @example 0.08 */
  need!: number;
  /** Why the stage's own need is unknown and the median stands in; null when it is known. @example "no_target" */
  needReason!: string | null;
  /** Part of all customers' worth (size times value of their segment) that is served. @example 0.4 */
  segmentShare!: number;
  /** Segments of unknown worth, for which the median stands in. */
  unknownSegments!: number;
  /** @example 0.016 */
  value!: number;
}

export class CustomerValueResponse {
  /** Null when unknown, with the reason. @example 0.016 */
  value!: number | null;
  reason!: ValueReason | null;
  parts!: StagePartResponse[];
  /** Part that stands on medians, 0..1. */
  estimatedShare!: number;
}

export class GoalPartResponse {
  goal!: PriorityRecordResponse;
  /** @example 1 */
  weight!: number;
}

export class MoneyPartResponse {
  kpi!: PriorityRecordResponse;
  /** Expected change in the good direction times its confidence; null when either is unknown. @example 120 */
  expected!: number | null;
}

export class InternalValueResponse {
  /** (1 − money) · goals + money · earnings; null when unknown. @example 0.45 */
  value!: number | null;
  reason!: ValueReason | null;
  /** 0..1, over the largest of the candidates. @example 0.5 */
  goals!: number;
  goalParts!: GoalPartResponse[];
  /** −1..1, over the largest of the candidates. @example 0.4 */
  earnings!: number | null;
  earningsReason!: ValueReason | null;
  moneyParts!: MoneyPartResponse[];
}

/** What it adds to the objective beside the chosen others; fragmentation and conflict are what it costs. */
export class MarginResponse {
  customer!: number;
  internal!: number;
  fragmentation!: number;
  conflict!: number;
  /** @example 0.021 */
  net!: number;
  /** With whom it fragments or conflicts, the worst first. */
  against!: NamedInitiativeResponse[];
}

export class WhyResponse {
  kind!: RoundWhy['kind'];
  initiatives!: NamedInitiativeResponse[];
  team!: PriorityRecordResponse | null;
  /** Of the objective, of effort, or of money in minor units, as the kind says. */
  short!: number | null;
}

export class RoundCandidateResponse {
  initiative!: NamedInitiativeResponse;
  team!: PriorityRecordResponse | null;
  /** It is active already. */
  active!: boolean;
  chosen!: boolean;
  pin!: PinPlace | null;
  /** Why it is in or out, and what would have to change. @example "Out: would need 3 FTE months more of Billing." */
  sentence!: string;
  why!: WhyResponse[];
  margin!: MarginResponse;
  /** What it would have to bring along. */
  along!: NamedInitiativeResponse[];
  effort!: number;
  /** The median stands in for an unknown effort. */
  effortEstimated!: boolean;
  budgetMinor!: number;
  /** The candidates' median stands in for an unknown budget. */
  budgetEstimated!: boolean;
  customer!: CustomerValueResponse;
  internal!: InternalValueResponse;
  /** What the choice counts with: where a value is unknown, the median of the candidates' known ones. */
  countedCustomer!: number;
  countedInternal!: number;
  /** Null without effort, or when the value is unknown. */
  customerPerEffort!: number | null;
  internalPerEffort!: number | null;
}

export class ScarcityResponse {
  kind!: RoundScarcity['kind'];
  team!: PriorityRecordResponse | null;
  /** In the effort unit, or in minor units of the currency. */
  limit!: number;
  used!: number;
  /** What the objective gains by `unit` more. @example 0.012 */
  value!: number;
  unit!: number;
  /** `chosen_anew`: by choosing with that much more; `price`: the price of the relaxed problem. */
  how!: RoundScarcity['how'];
  /** @example "1 FTE month more of Billing brings 1.2 points." */
  sentence!: string;
}

export class FrontierPointResponse extends RoundTermsResponse {
  /** @example 0.5 */
  lambda!: number;
  gap!: number;
  chosenIds!: string[];
}

export class PinCostResponse {
  initiative!: NamedInitiativeResponse;
  place!: PinPlace;
  /** How much more of the objective could be had without it. @example 0.04 */
  cost!: number;
  /** It may be this much more: what was not proven. */
  uncertainty!: number;
  /** What would come in, and go out, without it. */
  inInstead!: NamedInitiativeResponse[];
  outInstead!: NamedInitiativeResponse[];
  /** @example "Pinning CX-12 (Explain the invoice) in costs 4 points." */
  sentence!: string;
}

export class LeftOutResponse {
  id!: string;
  reason!: 'gone' | 'final';
}

export class PriorityResultResponse extends PriorityResultInShortResponse {
  /** @example "9 of 24 candidates, 54.8 points of 100: 62% of the customer value and 48% of the internal value. No set does better." */
  sentence!: string;
  candidates!: RoundCandidateResponse[];
  scarcities!: ScarcityResponse[];
  frontier!: FrontierPointResponse[];
  pinCosts!: PinCostResponse[];
  leftOut!: LeftOutResponse[];
  /** Conflicts on KPIs of unknown strength, which weigh nothing. */
  unknownConflicts!: number;
  /** Stands in for an unknown effort. */
  medianEffort!: number;
  /** @example "fte_months" */
  effortUnit!: string;
  formula!: PriorityFormulaResponse;
}

export class PriorityFormulaResponse {
  /** @example "priority-choice" */
  name!: string;
  /** @example 1 */
  version!: number;
}

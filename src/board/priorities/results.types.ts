import type { PinPlace, RoundMoney, RoundQuestion, Score } from './priorities.types.js';

/** What comes of a priority round, as it is kept. Plain data: initiatives by id, with their names as they were. */

export interface RoundTerms {
  readonly customer: number;
  readonly internal: number;
  readonly fragmentation: number;
  readonly conflict: number;
  readonly objective: number;
}

/** What a candidate adds to the objective beside the chosen others, term by term; fragmentation and conflict are costs. */
export interface RoundMargin {
  readonly customer: number;
  readonly internal: number;
  readonly fragmentation: number;
  readonly conflict: number;
  readonly net: number;
  readonly againstIds: readonly string[];
}

/** Why a candidate is in or out; which fields it has follows from its kind. */
export interface RoundWhy {
  readonly kind:
    | 'pinned_in'
    | 'pinned_out'
    | 'pays'
    | 'needed_by'
    | 'blocked'
    | 'excluded_by'
    | 'excluded_by_active'
    | 'needs_pinned_out'
    | 'costs_more'
    | 'short_of_budget'
    | 'short_of_capacity'
    | 'would_fit';
  /** Those who need it, those it waits for, the one that excludes it. */
  readonly initiativeIds?: readonly string[];
  readonly teamId?: string | null;
  /** By how much: of the objective, of effort, or of money in minor units. */
  readonly short?: number;
}

export interface RoundCandidate extends Score {
  readonly chosen: boolean;
  readonly pin: PinPlace | null;
  readonly margin: RoundMargin;
  readonly why: readonly RoundWhy[];
  /** What it would have to bring along. */
  readonly alongIds: readonly string[];
}

/** The budget or a team's capacity: how much of it is used, and what one more would bring. */
export interface RoundScarcity {
  readonly kind: 'budget' | 'capacity';
  readonly teamId: string | null;
  readonly limit: number;
  readonly used: number;
  /** What the objective gains by `unit` more of it. */
  readonly value: number;
  /** In the effort unit, or in minor units of the currency. */
  readonly unit: number;
  /** By choosing anew with that much more, or read from the prices of the relaxed problem (many candidates). */
  readonly how: 'chosen_anew' | 'price';
}

/** The best set for another balance of customers and organisation. */
export interface FrontierPoint extends RoundTerms {
  readonly lambda: number;
  readonly gap: number;
  readonly chosenIds: readonly string[];
}

/** What a pin costs: how much more could be had without it. */
export interface PinCost {
  readonly initiativeId: string;
  readonly place: PinPlace;
  readonly cost: number;
  /** The cost may be this much more: what was not proven. */
  readonly uncertainty: number;
  /** What would be in, and out, without it. */
  readonly inInsteadIds: readonly string[];
  readonly outInsteadIds: readonly string[];
}

export interface RoundResult {
  readonly candidates: readonly RoundCandidate[];
  readonly terms: RoundTerms;
  /** How far the set may lie below the best there is, as a part of it; 0 is the best. */
  readonly gap: number;
  readonly scarcities: readonly RoundScarcity[];
  readonly frontier: readonly FrontierPoint[];
  readonly pinCosts: readonly PinCost[];
  /** Asked about, but no candidates: gone or final. */
  readonly leftOut: readonly { readonly id: string; readonly reason: 'gone' | 'final' }[];
  /** KPI conflicts between candidates of unknown strength, which weigh nothing. */
  readonly unknownConflicts: number;
  readonly initiatives: Readonly<Record<string, { readonly key: string; readonly title: string }>>;
  /** Names of stages, goals, teams and KPIs. */
  readonly names: Readonly<Record<string, string>>;
  readonly medianEffort: number;
  readonly effortUnit: string;
  readonly currency: string;
}

/** A result in one line. */
export interface ResultSummary {
  readonly candidates: number;
  readonly chosen: number;
  readonly effort: number;
  readonly budget: RoundMoney;
  readonly terms: RoundTerms;
  readonly gap: number;
}

export interface ResultInShort {
  readonly id: string;
  readonly roundId: string;
  readonly roundVersion: number;
  readonly asOf: Date;
  readonly ranByName: string;
  readonly summary: ResultSummary;
  readonly createdAt: Date;
}

export interface KeptResult extends ResultInShort {
  readonly question: RoundQuestion;
  readonly result: RoundResult;
}

import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsObject, ValidateNested } from 'class-validator';
import {
  Id,
  Line,
  ListOf,
  MayBeAbsent,
  MayBeNull,
  Money,
  NumberBetween,
  Several,
  Text,
} from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { MOST_CANDIDATES, PIN_PLACES, type PinPlace, ROUND_STATES, type RoundState } from '../priorities.types.js';

const MOST_FILTERED = 200;
const MOST_PINS = 50;

export class RoundCandidatesRequest {
  /** These and no others; null: whatever passes the filters. */
  @MayBeNull() @IsArray() @ArrayMaxSize(MOST_CANDIDATES) @ArrayUnique() @Id({ each: true }) initiativeIds?:
    string[] | null;
  /** Active work is weighed as well, not only what is proposed or in review. */
  @MayBeAbsent() @IsBoolean() includeActive?: boolean;
  @MayBeAbsent() @IsArray() @ArrayMaxSize(MOST_FILTERED) @ArrayUnique() @Id({ each: true }) teamIds?: string[];
  /** With their child journeys. */
  @MayBeAbsent() @IsArray() @ArrayMaxSize(MOST_FILTERED) @ArrayUnique() @Id({ each: true }) journeyIds?: string[];
  /** With their subgoals. */
  @MayBeAbsent() @IsArray() @ArrayMaxSize(MOST_FILTERED) @ArrayUnique() @Id({ each: true }) goalIds?: string[];
}

export class RoundWeightsRequest {
  /** λ, 0..1: customer value counts for λ, internal value for the rest. @example 0.5 */
  @MayBeAbsent() @NumberBetween(0, 1) customer?: number;
  /** μ, 0..1: what added fragmentation costs. @example 0.2 */
  @MayBeAbsent() @NumberBetween(0, 1) fragmentation?: number;
  /** ν, 0..1: what conflicts on KPIs cost. @example 0.2 */
  @MayBeAbsent() @NumberBetween(0, 1) conflict?: number;
  /** The part of money in internal value, 0..1; goals have the rest. @example 0.5 */
  @MayBeAbsent() @NumberBetween(0, 1) money?: number;
}

export class GoalWeightRequest {
  @Id() goalId!: string;
  /** 0..1; subgoals without a weight of their own take it over. @example 0.5 */
  @NumberBetween(0, 1) weight!: number;
}

export class TeamCapacityRequest {
  @Id() teamId!: string;
  /** What the team can do for this round, in the organisation's effort unit. @example 12 */
  @NumberBetween(0, 1_000_000_000) effort!: number;
}

export class ExclusionRequest {
  @Id() initiativeId!: string;
  @Id() otherInitiativeId!: string;
  /** @example "Both need the same test environment" */
  @MayBeNull() @Text(2000) reason?: string | null;
}

export class PinRequest {
  @Id() initiativeId!: string;
  /** `in`: whatever it costs; `out`: whatever it would bring. */
  @IsIn(PIN_PLACES) place!: PinPlace;
  /** @example "Promised to the regulator" */
  @MayBeNull() @Text(2000) reason?: string | null;
}

export class AmendPriorityRound {
  /** @example "Priorities of the second quarter" */
  @MayBeAbsent() @Line(200) title?: string;
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => RoundCandidatesRequest) candidates?: RoundCandidatesRequest;
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => RoundWeightsRequest) weights?: RoundWeightsRequest;
  /** Replaces all of them; a goal that is not named weighs 1. */
  @MayBeAbsent()
  @ListOf(() => GoalWeightRequest, MOST_FILTERED)
  goalWeights?: GoalWeightRequest[];
  /** What may be spent; null: no limit. */
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => Money) budget?: Money | null;
  /** Replaces all of them; a team that is not named has no limit. */
  @MayBeAbsent()
  @ListOf(() => TeamCapacityRequest, MOST_FILTERED)
  capacities?: TeamCapacityRequest[];
  /** Replaces all of them: pairs of which at most one can be chosen. */
  @MayBeAbsent()
  @ListOf(() => ExclusionRequest, MOST_FILTERED)
  exclusions?: ExclusionRequest[];
  /** Replaces all of them. */
  @MayBeAbsent()
  @ListOf(() => PinRequest, MOST_PINS)
  pins?: PinRequest[];
}

export class CreatePriorityRound extends AmendPriorityRound {
  /** @example "Priorities of the second quarter" */
  @Line(200) declare title: string;
}

export class ListPriorityRounds extends PageQuery {
  @MayBeAbsent() @Several() @IsIn(ROUND_STATES, { each: true }) state?: RoundState[];
}

export class ListPriorityResults extends PageQuery {}

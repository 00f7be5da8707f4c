import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Id, Line, MayBeAbsent, MayBeNull, Several } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { type Phase, PHASES } from '../journeys.types.js';

const MOST_PARTS = 100;

/** One concrete meeting with a customer within the stage. */
export class TouchpointBody {
  /** @example "Schadeformulier" */
  @Line() name!: string;
  /** The channel it is in; null when it is in none. */
  @MayBeNull() @Id() channelId?: string | null;
}

export class CreateStage {
  /** @example "Schade melden" */
  @Line() name!: string;
  /** From 1; absent or beyond the last means last. */
  @MayBeAbsent() @IsInt() @Min(1) @Max(100_000) position?: number;
  /** @example "use" */
  @MayBeNull() @IsIn(PHASES) phase?: Phase | null;
  /** Weight of the moment: 1 (default) is ordinary. */
  @MayBeAbsent() @IsNumber() @Min(1) @Max(1000) momentOfTruth?: number;
  /** Share of all customer contacts of the organisation; null when unknown. */
  @MayBeNull() @IsNumber() @Min(0) @Max(1) volumeShare?: number | null;
  /** The channels in which the stage is offered. */
  @MayBeAbsent() @IsArray() @ArrayMaxSize(MOST_PARTS) @ArrayUnique() @Id({ each: true }) channelIds?: string[];
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TouchpointBody)
  touchpoints?: TouchpointBody[];
  /** The person who is accountable for the stage. */
  @MayBeNull() @Id() ownerId?: string | null;
}

export class AmendStage {
  /** @example "Schade melden" */
  @MayBeAbsent() @Line() name?: string;
  /** From 1; beyond the last means last. The others are renumbered. */
  @MayBeAbsent() @IsInt() @Min(1) @Max(100_000) position?: number;
  /** @example "use" */
  @MayBeNull() @IsIn(PHASES) phase?: Phase | null;
  /** Weight of the moment: 1 is ordinary. */
  @MayBeAbsent() @IsNumber() @Min(1) @Max(1000) momentOfTruth?: number;
  /** Share of all customer contacts of the organisation; null when unknown. */
  @MayBeNull() @IsNumber() @Min(0) @Max(1) volumeShare?: number | null;
  /** The channels in which the stage is offered: replaces the list. */
  @MayBeAbsent() @IsArray() @ArrayMaxSize(MOST_PARTS) @ArrayUnique() @Id({ each: true }) channelIds?: string[];
  /** Replaces the list. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_PARTS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TouchpointBody)
  touchpoints?: TouchpointBody[];
  /** The person who is accountable for the stage. */
  @MayBeNull() @Id() ownerId?: string | null;
  /** True hides it from choices and keeps it, with its place, in history. */
  @MayBeAbsent() @IsBoolean() archived?: boolean;
}

export class ListStagesOfJourney extends PageQuery {
  /** `false` (default), `true` or `all`. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) archived?: 'true' | 'false' | 'all';
  /** May be repeated. */
  @MayBeAbsent() @Several() @IsIn(PHASES, { each: true }) phase?: Phase[];
  @MayBeAbsent() @Id() ownerId?: string;
  /** Part of the name. */
  @MayBeAbsent() @Line() q?: string;
}

export class ListStages extends ListStagesOfJourney {
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(MOST_PARTS) @Id({ each: true }) journeyId?: string[];
}

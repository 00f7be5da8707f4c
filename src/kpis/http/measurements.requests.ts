import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { Day, Id, Line, MayBeAbsent, MayBeNull, NumberBetween, Several } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { MOST_ANSWERS } from '../domain/answers.js';

const MOST = 1e15;
const MOST_IDS = 100;

/** Small enough to answer at once, large enough for two years of months of forty KPIs. */
export const LARGEST_BATCH = 1000;

const ANSWERS = {
  type: 'object',
  additionalProperties: { type: 'integer', minimum: 0 },
  nullable: true,
  example: { '6': 20, '8': 40, '9': 60, '10': 30 },
  description: 'How many people gave which score; instead of a value.',
} as const;

export class CreateMeasurement {
  /** The first day. @example "2026-01-01" */
  @Day() from!: string;
  /** The first day that is not included. @example "2026-02-01" */
  @Day() to!: string;
  /** In the KPI's unit; instead of answers. */
  @MayBeNull() @NumberBetween(-MOST, MOST) value?: number | null;
  @ApiPropertyOptional(ANSWERS) @MayBeNull() @IsObject() answers?: Record<string, number> | null;
  /** How many people answered; counted from the answers when these are given. */
  @MayBeNull() @IsInt() @Min(0) @Max(MOST_ANSWERS) n?: number | null;
  /** How many people were asked. @example 900 */
  @MayBeNull() @IsInt() @Min(0) @Max(MOST_ANSWERS) offered?: number | null;
  /** Of a value; computed from answers. */
  @MayBeNull() @NumberBetween(-MOST, MOST) standardError?: number | null;
  /** Absent or null: over all segments. */
  @MayBeNull() @Id() segmentId?: string | null;
  /** Absent or null: over all channels. */
  @MayBeNull() @Id() channelId?: string | null;
  /** Where it comes from; `manual` when absent. @example "relatieonderzoek" */
  @MayBeAbsent() @Line() source?: string;
  /** The definition under which it was taken; the current one when absent. @example 1 */
  @MayBeAbsent() @IsInt() @Min(1) @Max(1_000_000) definitionVersion?: number;
}

export class AmendMeasurement {
  /** @example "2026-01-01" */
  @MayBeAbsent() @Day() from?: string;
  /** @example "2026-02-01" */
  @MayBeAbsent() @Day() to?: string;
  /** Takes the place of answers. */
  @MayBeNull() @NumberBetween(-MOST, MOST) value?: number | null;
  @ApiPropertyOptional(ANSWERS) @MayBeNull() @IsObject() answers?: Record<string, number> | null;
  @MayBeNull() @IsInt() @Min(0) @Max(MOST_ANSWERS) n?: number | null;
  /** @example 900 */
  @MayBeNull() @IsInt() @Min(0) @Max(MOST_ANSWERS) offered?: number | null;
  @MayBeNull() @NumberBetween(-MOST, MOST) standardError?: number | null;
  @MayBeNull() @Id() segmentId?: string | null;
  @MayBeNull() @Id() channelId?: string | null;
  /** @example "relatieonderzoek" */
  @MayBeAbsent() @Line() source?: string;
}

export class ListMeasurements extends PageQuery {
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(MOST_IDS) @Id({ each: true }) segmentId?: string[];
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(MOST_IDS) @Id({ each: true }) channelId?: string[];
  /** May be repeated. */
  @MayBeAbsent()
  @Several()
  @ArrayMaxSize(MOST_IDS)
  @IsString({ each: true })
  @MaxLength(200, { each: true })
  source?: string[];
  @MayBeAbsent() @Type(() => Number) @IsInt() @Min(1) @Max(1_000_000) definitionVersion?: number;
  /** Only periods that end after this day. */
  @MayBeAbsent() @Day() from?: string;
  /** Only periods that start before this day. */
  @MayBeAbsent() @Day() to?: string;
  /** `true`: only over everybody, without segment and channel. */
  @MayBeAbsent() @IsIn(['true']) overall?: 'true';
}

/** A measurement of any KPI. Created, or, where the KPI was measured for that period, segment, channel and source, replaced. */
export class BulkMeasurementItem extends CreateMeasurement {
  @Id() kpiId!: string;
}

export class TakeMeasurements {
  /** 1–1000. Each is judged by itself: what is wrong with one holds none of the others back. */
  @ApiProperty({ type: () => [BulkMeasurementItem], minItems: 1, maxItems: LARGEST_BATCH })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(LARGEST_BATCH)
  items!: unknown[];
}

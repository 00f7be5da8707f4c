import { IsBoolean, IsIn, IsInt, IsNumber, Max, Min } from 'class-validator';
import { Line, MayBeAbsent, MayBeNull, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';

const MOST_PEOPLE = 10_000_000_000;
const MOST_MONEY = 1_000_000_000_000;
const LEAST_MONEY = -MOST_MONEY;

export class CreateSegment {
  /** @example "Jonge gezinnen" */
  @Line() name!: string;
  @MayBeNull() @Text() description?: string | null;
  /**
   * Number of customers; null when unknown.
   * @example 120000
   */
  @MayBeNull() @IsInt() @Min(0) @Max(MOST_PEOPLE) size?: number | null;
  /**
   * What a customer is worth a year, in the organisation's currency; null when unknown.
   * @example 640
   */
  @MayBeNull() @IsNumber() @Min(LEAST_MONEY) @Max(MOST_MONEY) value?: number | null;
}

export class AmendSegment {
  /** @example "Jonge gezinnen" */
  @MayBeAbsent() @Line() name?: string;
  @MayBeNull() @Text() description?: string | null;
  /**
   * Number of customers; null when unknown.
   * @example 120000
   */
  @MayBeNull() @IsInt() @Min(0) @Max(MOST_PEOPLE) size?: number | null;
  /**
   * What a customer is worth a year, in the organisation's currency; null when unknown.
   * @example 640
   */
  @MayBeNull() @IsNumber() @Min(LEAST_MONEY) @Max(MOST_MONEY) value?: number | null;
  /** True hides it from choices and keeps it in history. */
  @MayBeAbsent() @IsBoolean() archived?: boolean;
}

export class ListSegments extends PageQuery {
  /** `false` (default), `true` or `all`. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) archived?: 'true' | 'false' | 'all';
  /** Part of the name or description. */
  @MayBeAbsent() @Line() q?: string;
}

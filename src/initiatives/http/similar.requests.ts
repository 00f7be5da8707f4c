import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../../platform/http/fields.js';

const MOST_SIMILAR = 50;

export class SimilarQuery {
  /** How many, 1–50; default 10. @example 10 */
  @MayBeAbsent() @Type(() => Number) @IsInt() @Min(1) @Max(MOST_SIMILAR) limit?: number;
}

export class ProposeQuery {
  /**
   * `false` leaves out the comparison, which takes some milliseconds: for machines that register many and do not look.
   * @example "true"
   */
  @MayBeAbsent() @IsIn(['true', 'false']) similar?: 'true' | 'false';
}

import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/fields.js';

export class AskGovernanceCost {
  /** How many days back a stay in review may have ended; 90 unless said. @example 90 */
  @MayBeAbsent() @Type(() => Number) @IsInt() @Min(1) @Max(3650) days?: number;
}

import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { MayBeAbsent, MayBeNull, NumberBetween } from '../../platform/http/fields.js';

export class TriedOverlapWeights {
  @MayBeAbsent() @NumberBetween(0, 1) stage?: number;
  @MayBeAbsent() @NumberBetween(0, 1) kpi?: number;
  @MayBeAbsent() @NumberBetween(0, 1) goal?: number;
  @MayBeAbsent() @NumberBetween(0, 1) segment?: number;
  @MayBeAbsent() @NumberBetween(0, 1) channel?: number;
}

export class TriedSimilarity {
  @MayBeAbsent() @NumberBetween(0, 1) high?: number;
  @MayBeAbsent() @NumberBetween(0, 1) low?: number;
  /** From this probability on two texts are taken to be about the same. @example 0.6 */
  @MayBeAbsent() @NumberBetween(0, 1) text?: number;
}

/** Absent keeps what is in force; null goes back to the default. */
export class TriedSettings {
  /** From this fragmentation index on (0–100) a scope needs a look. @example 40 */
  @MayBeNull() @NumberBetween(0, 100) fragmentationThreshold?: number | null;
  /** How much each dimension counts in the overlap of two initiatives; together 1. */
  @MayBeNull()
  @IsObject()
  @ValidateNested()
  @Type(() => TriedOverlapWeights)
  overlapWeights?: TriedOverlapWeights | null;
  /** The same place from `high` on, another below `low`, the same text from `text` on. */
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => TriedSimilarity) similarity?: TriedSimilarity | null;
}

export class MakeDryRun {
  @IsObject() @ValidateNested() @Type(() => TriedSettings) settings!: TriedSettings;
}

import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { Currency, Line, MayBeAbsent, MayBeNull, NumberBetween } from '../../platform/http/fields.js';
import { EFFORT_UNITS, type EffortUnit } from '../organisations.types.js';

export class AmendOverlapWeights {
  @MayBeAbsent() @NumberBetween(0, 1) stage?: number;
  @MayBeAbsent() @NumberBetween(0, 1) kpi?: number;
  @MayBeAbsent() @NumberBetween(0, 1) goal?: number;
  @MayBeAbsent() @NumberBetween(0, 1) segment?: number;
  @MayBeAbsent() @NumberBetween(0, 1) channel?: number;
}

export class AmendSimilarity {
  @MayBeAbsent() @NumberBetween(0, 1) high?: number;
  @MayBeAbsent() @NumberBetween(0, 1) low?: number;
  /** From this probability on two texts are taken to be about the same; default .5. @example 0.5 */
  @MayBeAbsent() @NumberBetween(0, 1) text?: number;
}

export class AmendLanes {
  /** Small up to this effort; null = the default of the effort unit (3 FTE months). @example 3 */
  @MayBeNull() @NumberBetween(0, 1e12) smallEffort?: number | null;
  /** Large from this effort on; null = the default of the effort unit (12 FTE months). @example 12 */
  @MayBeNull() @NumberBetween(0, 1e12) largeEffort?: number | null;
  /** In whole units of the organisation's currency. @example 25000 */
  @MayBeAbsent() @NumberBetween(0, 1e12) smallBudget?: number;
  /** @example 250000 */
  @MayBeAbsent() @NumberBetween(0, 1e12) largeBudget?: number;
  /** The highest risk that the green lane takes. */
  @MayBeAbsent() @IsIn(['low', 'medium']) greenRisk?: 'low' | 'medium';
  /** Whether an approval without the decision or the sponsor that its lane asks for is warned about or refused. */
  @MayBeAbsent() @IsIn(['warn', 'block']) enforcement?: 'warn' | 'block';
  /** Days that an initiative should wait in review at most. @example 2 */
  @MayBeAbsent() @NumberBetween(0, 3650) greenWaitingDays?: number;
  /** @example 14 */
  @MayBeAbsent() @NumberBetween(0, 3650) improvementWaitingDays?: number;
  /** @example 30 */
  @MayBeAbsent() @NumberBetween(0, 3650) strategicWaitingDays?: number;
}

export class AmendDriftWeights {
  @MayBeAbsent() @NumberBetween(0, 1) stages?: number;
  @MayBeAbsent() @NumberBetween(0, 1) kpis?: number;
  @MayBeAbsent() @NumberBetween(0, 1) budget?: number;
  @MayBeAbsent() @NumberBetween(0, 1) dates?: number;
  @MayBeAbsent() @NumberBetween(0, 1) owner?: number;
}

/** Absent keeps; null goes back to the default. */
export class AmendSettings {
  /** From this fragmentation index on (0–100) a scope needs a look; default 30. @example 30 */
  @MayBeNull() @NumberBetween(0, 100) fragmentationThreshold?: number | null;
  /** How much each dimension counts in the overlap of two initiatives; together 1. Defaults .35, .25, .15, .15, .10. */
  @MayBeNull()
  @IsObject()
  @ValidateNested()
  @Type(() => AmendOverlapWeights)
  overlapWeights?: AmendOverlapWeights | null;
  /** The same place from `high` on (default .6), another below `low` (default .3). */
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => AmendSimilarity) similarity?: AmendSimilarity | null;
  /** Share of effort on competitors and technology from which the portfolio is warned about; default .5. @example 0.5 */
  @MayBeNull() @NumberBetween(0, 1) technologyWarning?: number | null;
  /** Fewer answers than this make a measurement thin; default 30. @example 30 */
  @MayBeNull() @IsInt() @Min(1) @Max(10_000) thinSample?: number | null;
  /** By which lane an initiative is decided. */
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => AmendLanes) lanes?: AmendLanes | null;
  /** How much each part counts in the drift of an approval; together 1. Defaults .30, .25, .15, .15, .15. */
  @MayBeNull()
  @IsObject()
  @ValidateNested()
  @Type(() => AmendDriftWeights)
  driftWeights?: AmendDriftWeights | null;
  /** From this drift on (0–1) an approval lapses; default .25. @example 0.25 */
  @MayBeNull() @NumberBetween(0, 1) driftThreshold?: number | null;
  /** How many board members take part in a decision at least, whoever decides included; default 1. @example 2 */
  @MayBeNull() @IsInt() @Min(1) @Max(50) quorum?: number | null;
  /** From this severity on (0–100) a new finding comes to the agenda of the board; default 50. @example 50 */
  @MayBeNull() @NumberBetween(0, 100) agendaSeverity?: number | null;
}

export class AmendOrganisation {
  /** @example "Noordlicht Verzekeringen" */
  @MayBeAbsent() @Line() name?: string;
  @MayBeAbsent() @IsIn(['nl', 'en']) locale?: 'nl' | 'en';
  /** ISO 4217. @example "EUR" */
  @MayBeAbsent() @Currency() currency?: string;
  @MayBeAbsent() @IsIn(EFFORT_UNITS) effortUnit?: EffortUnit;
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => AmendSettings) settings?: AmendSettings;
}

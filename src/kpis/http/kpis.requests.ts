import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import { Id, Line, MayBeAbsent, MayBeNull, NumberBetween, Several, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import {
  BETTER_WHEN,
  type BetterWhen,
  KPI_KINDS,
  KPI_SCOPE_KINDS,
  KPI_STATISTICS,
  type KpiKind,
  type KpiScopeKind,
  type KpiStatistic,
} from '../kpis.types.js';

const MOST = 1e15;
const LOWEST_SCORE = -1_000_000;
const HIGHEST_SCORE = 1_000_000;
const MOST_IDS = 100;

/** The scale on which people answer; for a plain value its bounds. An open end is null. */
export class ScaleBody {
  /** @example 1 */
  @MayBeNull() @NumberBetween(-MOST, MOST) min?: number | null;
  /** @example 5 */
  @MayBeNull() @NumberBetween(-MOST, MOST) max?: number | null;
}

/** What the KPI is about. */
export class KpiScopeBody {
  /** @example "organisation" */
  @IsIn(KPI_SCOPE_KINDS) kind!: KpiScopeKind;
  /** The journey or stage; absent for the organisation. */
  @MayBeNull() @Id() id?: string | null;
}

export class CreateKpi {
  /** @example "Tevredenheid over de factuur" */
  @Line() name!: string;
  /** @example "csat" */
  @IsIn(KPI_KINDS) kind!: KpiKind;
  /** @example "%" */
  @MayBeNull() @Line(40) unit?: string | null;
  /** @example "higher" */
  @IsIn(BETTER_WHEN) betterWhen!: BetterWhen;
  /** `nps` from answers 0–10, `mean` of the answers, `top_box` in percent, or a plain `value`. @example "top_box" */
  @IsIn(KPI_STATISTICS) statistic!: KpiStatistic;
  /** Needed for `mean` and `top_box`; 0–10 for `nps`. */
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => ScaleBody) scale?: ScaleBody;
  /** For `top_box`: the lowest answer that counts; the two highest when absent. @example 4 */
  @MayBeNull() @IsInt() @Min(LOWEST_SCORE) @Max(HIGHEST_SCORE) topBoxFrom?: number | null;
  /** @example "Hoe tevreden bent u over uw factuur?" */
  @MayBeNull() @Text(2000) question?: string | null;
  /** The organisation when absent. */
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => KpiScopeBody) scope?: KpiScopeBody;
  /** The person who is accountable for the KPI. */
  @MayBeNull() @Id() ownerId?: string | null;
  /** @example 80 */
  @MayBeNull() @NumberBetween(-MOST, MOST) target?: number | null;
  /** What the KPI may not fall below. @example 60 */
  @MayBeNull() @NumberBetween(-MOST, MOST) floor?: number | null;
  /** What the KPI may not rise above. @example 100 */
  @MayBeNull() @NumberBetween(-MOST, MOST) ceiling?: number | null;
  /** Need is read from where the KPI stands between this and the target. @example 20 */
  @MayBeNull() @NumberBetween(-MOST, MOST) worstPossible?: number | null;
}

/** Another kind, statistic, scale, top box or question begins a new definition: `definitionVersion` goes up. */
export class AmendKpi {
  /** @example "Tevredenheid over de factuur" */
  @MayBeAbsent() @Line() name?: string;
  /** @example "csat" */
  @MayBeAbsent() @IsIn(KPI_KINDS) kind?: KpiKind;
  /** @example "%" */
  @MayBeNull() @Line(40) unit?: string | null;
  /** @example "higher" */
  @MayBeAbsent() @IsIn(BETTER_WHEN) betterWhen?: BetterWhen;
  /** @example "top_box" */
  @MayBeAbsent() @IsIn(KPI_STATISTICS) statistic?: KpiStatistic;
  /** An end that is left out stays. */
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => ScaleBody) scale?: ScaleBody;
  /** For `top_box`: the lowest answer that counts. @example 4 */
  @MayBeNull() @IsInt() @Min(LOWEST_SCORE) @Max(HIGHEST_SCORE) topBoxFrom?: number | null;
  /** @example "Hoe tevreden bent u over uw factuur?" */
  @MayBeNull() @Text(2000) question?: string | null;
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => KpiScopeBody) scope?: KpiScopeBody;
  /** The person who is accountable for the KPI. */
  @MayBeNull() @Id() ownerId?: string | null;
  /** @example 80 */
  @MayBeNull() @NumberBetween(-MOST, MOST) target?: number | null;
  /** What the KPI may not fall below. @example 60 */
  @MayBeNull() @NumberBetween(-MOST, MOST) floor?: number | null;
  /** What the KPI may not rise above. @example 100 */
  @MayBeNull() @NumberBetween(-MOST, MOST) ceiling?: number | null;
  /** @example 20 */
  @MayBeNull() @NumberBetween(-MOST, MOST) worstPossible?: number | null;
  /** True hides it from choices and keeps it, with its measurements, in history. */
  @MayBeAbsent() @IsBoolean() archived?: boolean;
}

export class ListKpis extends PageQuery {
  /** `false` (default), `true` or `all`. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) archived?: 'true' | 'false' | 'all';
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(MOST_IDS) @IsIn(KPI_KINDS, { each: true }) kind?: KpiKind[];
  /** What the KPI is about. */
  @MayBeAbsent() @IsIn(KPI_SCOPE_KINDS) scope?: KpiScopeKind;
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(MOST_IDS) @Id({ each: true }) journeyId?: string[];
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(MOST_IDS) @Id({ each: true }) stageId?: string[];
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(MOST_IDS) @Id({ each: true }) ownerId?: string[];
  /** Part of the name or the question. */
  @MayBeAbsent() @Line() q?: string;
}

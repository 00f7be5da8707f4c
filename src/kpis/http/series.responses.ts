import { IntervalResponse } from '../../platform/http/value.responses.js';
import { ApiProperty } from '@nestjs/swagger';
import { THIN_BELOW, Z95 } from '../domain/arithmetic.js';
import { type KpiSeries, LONGEST_SERIES, type StandingPoint } from '../kpi-series.service.js';
import { BETTER_WHEN, type BetterWhen } from '../kpis.types.js';
import { KpiDefinitionResponse, toDefinitionResponse } from './kpis.responses.js';

export class StandingResponse {
  @ApiProperty({ enum: ['met', 'missed', 'uncertain', 'unknown'], example: 'uncertain' })
  state!: 'met' | 'missed' | 'uncertain' | 'unknown';
  /** Why it is unknown, or `no_interval` where only the figure itself could be held against the target. */
  @ApiProperty({ type: String, enum: ['no_target', 'no_value', 'no_interval'], nullable: true, example: null })
  reason!: 'no_target' | 'no_value' | 'no_interval' | null;
}

export class SeriesPointResponse {
  measurementId!: string;
  /** @example "2026-01-01" */
  from!: string;
  /** The first day that is not included. @example "2026-02-01" */
  to!: string;
  /** @example "survey" */
  source!: string;
  /** @example 33.3 */
  value!: number | null;
  /** @example 300 */
  n!: number | null;
  interval!: IntervalResponse | null;
  /** Fewer than 30 answers; null when their number is unknown. */
  thin!: boolean | null;
  standing!: StandingResponse;
}

export class SeriesGapResponse {
  /** @example "2026-02-01" */
  from!: string;
  /** @example "2026-04-01" */
  to!: string;
}

export class SeriesLineResponse {
  definition!: KpiDefinitionResponse;
  points!: SeriesPointResponse[];
  /** Stretches between the points that nobody measured. */
  gaps!: SeriesGapResponse[];
}

export class SeriesFormula {
  /** @example "kpi_series" */
  name!: string;
  /** @example 1 */
  version!: number;
}

export class SeriesParameters {
  /** Half the width of an interval, in standard errors. @example 1.96 */
  z!: number;
  /** @example 30 */
  thinBelow!: number;
  /** @example 2000 */
  longest!: number;
}

export class KpiSeriesResponse {
  kpiId!: string;
  /** @example 30 */
  target!: number | null;
  @ApiProperty({ enum: BETTER_WHEN, example: 'higher' }) betterWhen!: BetterWhen;
  /** The latest ended period over everybody, under the current definition; null when there is none. */
  actual!: SeriesPointResponse | null;
  /** Standard deviation of the last twelve actuals; null with fewer than four. @example 2.4 */
  spread!: number | null;
  /** One line per definition: lines of unequal definitions do not join. */
  lines!: SeriesLineResponse[];
  /** True when older points were left out. */
  truncated!: boolean;
  formula!: SeriesFormula;
  parameters!: SeriesParameters;
  /** @example "2026-03-01T09:30:00.000Z" */
  computedAt!: string;
}

export function toSeriesResponse({ kpi, lines, actual, spread, truncated, computedAt }: KpiSeries): KpiSeriesResponse {
  return {
    kpiId: kpi.id,
    target: kpi.target,
    betterWhen: kpi.betterWhen,
    actual: actual && toPoint(actual),
    spread,
    lines: lines.map(({ definition, points, gaps }) => ({
      definition: toDefinitionResponse(definition),
      points: points.map(toPoint),
      gaps,
    })),
    truncated,
    formula: { name: 'kpi_series', version: 1 },
    parameters: { z: Z95, thinBelow: THIN_BELOW, longest: LONGEST_SERIES },
    computedAt: computedAt.toISOString(),
  };
}

function toPoint({ id, from, to, source, value, n, interval, standing }: StandingPoint): SeriesPointResponse {
  const thin = n === null ? null : n < THIN_BELOW;
  return { measurementId: id, from, to, source, value, n, interval, thin, standing };
}

import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { actualFigures, figuresOf, type FigureRow } from './data/series.query.js';
import { spreadOfLastTwelve, type Series, seriesByDefinition } from './domain/series.js';
import { standingAgainst, type TargetStanding } from './domain/target.js';
import { KpisService } from './kpis.service.js';
import type { DatedDefinition, Interval, Kpi } from './kpis.types.js';

/** More points than a chart can show; an answer that holds fewer than there are says so. */
export const LONGEST_SERIES = 2000;

export interface SeriesQuestion {
  segmentId?: string;
  channelId?: string;
  source?: string;
  from?: string;
  to?: string;
}

/** A measurement on a line, held against the KPI's present target. */
export interface StandingPoint extends FigureRow {
  interval: Interval | null;
  standing: TargetStanding;
}

export interface KpiSeries {
  kpi: Kpi;
  lines: (Series<StandingPoint> & { definition: DatedDefinition })[];
  actual: StandingPoint | null;
  spread: number | null;
  truncated: boolean;
  computedAt: Date;
}

/** How a KPI went: one line per definition, with gaps, intervals and where each figure stands. */
@Injectable()
export class KpiSeriesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly kpis: KpisService,
  ) {}

  /** The lines of one cut (everybody, unless a segment or channel is named). @throws Problem `not_found` */
  async series(kpiId: string, question: SeriesQuestion): Promise<KpiSeries> {
    const kpi = await this.kpis.read(kpiId);
    const definitions = await this.kpis.definitions(kpiId);
    const computedAt = new Date();
    const today = computedAt.toISOString().slice(0, 10);
    const cut = { ...question, segmentId: question.segmentId ?? null, channelId: question.channelId ?? null };
    const rows = await figuresOf(this.database, kpiId, cut, LONGEST_SERIES + 1);
    const actuals = await actualFigures(this.database, [kpiId], today, 12);
    const points = rows.slice(0, LONGEST_SERIES).map((row) => pointOf(kpi, row));
    const lines = seriesByDefinition(points).flatMap((line) => {
      const definition = definitions.find((d) => d.definitionVersion === line.definitionVersion);
      return definition ? [{ ...line, definition }] : [];
    });
    return {
      kpi,
      lines,
      actual: actuals[0] ? pointOf(kpi, actuals[0]) : null,
      spread: spreadOfLastTwelve(actuals),
      truncated: rows.length > LONGEST_SERIES,
      computedAt,
    };
  }
}

/** A target belongs to the present definition: a figure of another one is not held against it. */
function pointOf(kpi: Kpi, row: FigureRow): StandingPoint {
  const { intervalLow, intervalHigh } = row;
  const interval = intervalLow === null || intervalHigh === null ? null : { low: intervalLow, high: intervalHigh };
  const target = row.definitionVersion === kpi.definitionVersion ? kpi.target : null;
  return { ...row, interval, standing: standingAgainst(target, kpi.betterWhen, { value: row.value, interval }) };
}

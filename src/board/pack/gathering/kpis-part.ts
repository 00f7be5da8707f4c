import { Injectable } from '@nestjs/common';
import { type KpiSeries, KpiSeriesService } from '../../../kpis/kpi-series.service.js';
import { type KpiActual, type KpiFacts, KpisLookup } from '../../../kpis/kpis.lookup.js';
import type { PackKpi, PackKpis, PackPoint } from '../pack.types.js';
import { holdsStage, type PackScopeFacts } from './pack-scope.js';

const KPIS = 14;
const DRAWN = 8;
const POINTS = 24;
const YEARS = 3;

/** How the KPIs stand against their targets. Inside a unit of work. */
@Injectable()
export class KpisPartOfPack {
  constructor(
    private readonly kpis: KpisLookup,
    private readonly lines: KpiSeriesService,
  ) {}

  /** Those that are furthest from their target first, then those of which that is unknown. */
  async gather(scope: PackScopeFacts, today: string): Promise<PackKpis> {
    const facts = [...(await this.kpis.facts()).values()].filter(
      ({ journeyId, stageId }) =>
        scope.journey === null ||
        (journeyId !== null && scope.journeys.has(journeyId)) ||
        (stageId !== null && holdsStage(scope, stageId)),
    );
    const past = await this.kpis.recentPastOfAll(today);
    const ranked = facts
      .map((kpi) => ({ kpi, gap: gapOf(kpi, past.get(kpi.id)?.actual ?? null) }))
      .sort((one, other) => (other.gap ?? -1) - (one.gap ?? -1))
      .slice(0, KPIS);
    const from = `${Number(today.slice(0, 4)) - YEARS}${today.slice(4, 8)}01`;
    const told: PackKpi[] = [];
    for (const { kpi } of ranked) told.push(toKpi(kpi, await this.lines.series(kpi.id, { from }), told.length, today));
    return { kpis: told, all: facts.length };
  }
}

/** Part of the way from the target to the worst possible value, 0 and more; null when it cannot be told. */
function gapOf({ target, betterWhen, range, worstPossible }: KpiFacts, actual: KpiActual | null): number | null {
  if (target === null || actual === null) return null;
  const worst = worstPossible ?? (betterWhen === 'higher' ? range.min : range.max);
  const missing = betterWhen === 'higher' ? target - actual.value : actual.value - target;
  const whole = Math.abs(target - (worst ?? 0)) || 1;
  return Math.max(0, missing / whole);
}

function toKpi(facts: KpiFacts, { kpi, lines, actual }: KpiSeries, at: number, today: string): PackKpi {
  const { name, unit, betterWhen, target } = facts;
  const line = lines.find(({ definitionVersion }) => definitionVersion === kpi.definitionVersion);
  const ended = (line?.points ?? []).filter(({ to }) => to <= today);
  const bySource = [...ended].sort((one, other) => (one.source < other.source ? -1 : 1));
  const measured = oncePerPeriod(bySource.map(toPoint));
  const gaps = (line?.gaps ?? []).map(({ from, to }) => ({ from, to, value: null, low: null, high: null }));
  const points = [...measured, ...gaps].sort((one, other) => (one.from < other.from ? -1 : 1));
  return {
    ...{ name, unit, betterWhen, target },
    actual: actual === null ? null : toPoint(actual),
    standing: actual?.standing.state ?? 'unknown',
    reason: actual === null ? 'no_measurement' : actual.standing.reason,
    points: at < DRAWN ? points.slice(-POINTS) : [],
    earlierDefinition: lines.length > 1,
  };
}

function toPoint({ from, to, value, interval }: NonNullable<KpiSeries['actual']>): PackPoint {
  return { from, to, value, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** Of two sources over one period the first by name counts, as it does for the actual. */
function oncePerPeriod(points: readonly PackPoint[]): PackPoint[] {
  return [...new Map([...points].reverse().map((point) => [`${point.from} ${point.to}`, point])).values()];
}

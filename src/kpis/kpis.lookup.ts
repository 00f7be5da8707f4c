import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { actualFigures, type ActualRow } from './data/series.query.js';
import { definitionOf } from './domain/kpi.js';
import { valueRange } from './domain/range.js';
import { spreadOfLastTwelve } from './domain/series.js';
import {
  type BetterWhen,
  CX_KPI_KINDS,
  type KpiDefinition,
  type KpiKind,
  type KpiLinkBasis,
  type KpiLinkSign,
  type Scale,
} from './kpis.types.js';

/** A KPI as other modules need it: what it is called, about, aims at, and in which range its values lie. */
export interface KpiFacts {
  id: string;
  name: string;
  kind: KpiKind;
  unit: string | null;
  betterWhen: BetterWhen;
  /** The range of the KPI's values; an open end is null. */
  range: Scale;
  journeyId: string | null;
  stageId: string | null;
  ownerId: string | null;
  target: number | null;
  floor: number | null;
  ceiling: number | null;
  worstPossible: number | null;
  archived: boolean;
}

/** The latest ended measurement of a KPI over everybody, under its current definition. */
export interface KpiActual {
  measurementId: string;
  from: string;
  to: string;
  value: number;
  interval: { low: number; high: number } | null;
  n: number | null;
}

/** What a KPI's last twelve actuals say. */
export interface KpiRecentPast {
  /** Null when the KPI has no ended measurement with a known value. */
  actual: KpiActual | null;
  /** Sample standard deviation of the last twelve actuals, in the KPI's unit; null with fewer than four. */
  spread: number | null;
}

/** One stage's CX KPI: what the need of the stage is read from. */
export interface StageKpi extends KpiFacts {
  stageId: string;
  actual: KpiActual | null;
}

export interface KpiDrive {
  fromKpiId: string;
  toKpiId: string;
  sign: KpiLinkSign;
  basis: KpiLinkBasis;
}

interface FactsRow extends Omit<KpiFacts, 'range'>, Omit<KpiDefinition, 'scale' | 'kind'> {
  scaleMin: number | null;
  scaleMax: number | null;
}

/** Narrow questions of other modules about KPIs. Ask inside a unit of work. */
@Injectable()
export class KpisLookup {
  constructor(private readonly database: TenantDatabase) {}

  /** Which of these KPIs there are, with whether they can still be chosen (`archived` false). Unknown ids are left out. */
  async existing(ids: readonly string[]): Promise<Map<string, { archived: boolean }>> {
    const rows = await this.database.query<{ id: string; archived: boolean }>(
      'select id, archived_at is not null as archived from kpis where organisation_id = $1 and id = any ($2::uuid[])',
      [this.database.organisationId, ids],
    );
    return new Map(rows.map(({ id, archived }) => [id, { archived }]));
  }

  /** What these KPIs are; all unarchived ones without `ids`. Unknown ids are left out. */
  async facts(ids?: readonly string[]): Promise<Map<string, KpiFacts>> {
    const rows = await this.database.query<FactsRow & Record<string, unknown>>(FACTS, [
      this.database.organisationId,
      ids ?? null,
    ]);
    return new Map(rows.map((row) => [row.id, factsOf(row)]));
  }

  /** The unarchived KPIs of these names, in lower case, whatever their scope: for files that name KPIs. */
  async idsByName(names: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.database.query<{ name: string; ids: string[] }>(
      `select lower(k.name) as name, array_agg(k.id order by k.id) as ids from kpis as k
       where k.organisation_id = $1 and k.archived_at is null and lower(k.name) = any ($2::text[])
       group by lower(k.name) order by name`,
      [this.database.organisationId, names.map((name) => name.toLowerCase())],
    );
    return new Map(rows.map(({ name, ids }) => [name, ids]));
  }

  /**
   * Latest actual and spread of each of these KPIs on the day `today` (docs/method.md, "KPI conflict" and
   * "White spots"): ended periods only, over all segments and channels, under the current definition.
   * Every id asked for is answered.
   */
  async recentPast(ids: readonly string[], today = dayOf(new Date())): Promise<Map<string, KpiRecentPast>> {
    const rows = await actualFigures(this.database, ids, today, 12);
    const actuals = new Map<string, KpiActual[]>(ids.map((id) => [id, []]));
    for (const row of rows) actuals.get(row.kpiId)?.push(actualOf(row));
    return new Map([...actuals].map(([id, latest]) => [id, pastOf(latest)]));
  }

  /** The recent past of every unarchived KPI on the day `today`; one that was never measured is missing. */
  async recentPastOfAll(today = dayOf(new Date())): Promise<Map<string, KpiRecentPast>> {
    const actuals = new Map<string, KpiActual[]>();
    for (const row of await actualFigures(this.database, null, today, 12)) {
      const latest = actuals.get(row.kpiId) ?? [];
      latest.push(actualOf(row));
      actuals.set(row.kpiId, latest);
    }
    return new Map([...actuals].map(([id, latest]) => [id, pastOf(latest)]));
  }

  /** The unarchived CX KPIs of every stage that has any, with what need is read from: actual, target, worst possible. */
  async cxKpisByStage(today = dayOf(new Date())): Promise<Map<string, StageKpi[]>> {
    const all = [...(await this.facts()).values()];
    const onStages = all.flatMap((kpi) =>
      kpi.stageId !== null && CX_KPI_KINDS.includes(kpi.kind) ? [{ ...kpi, stageId: kpi.stageId }] : [],
    );
    const ids = onStages.map(({ id }) => id);
    const latest = await actualFigures(this.database, ids, today, 1);
    const actuals = new Map(latest.map((row) => [row.kpiId, actualOf(row)]));
    const byStage = new Map<string, StageKpi[]>();
    for (const kpi of onStages) {
      const actual = actuals.get(kpi.id) ?? null;
      byStage.set(kpi.stageId, [...(byStage.get(kpi.stageId) ?? []), { ...kpi, actual }]);
    }
    return byStage;
  }

  /** Which KPI drives which, all of it. */
  async drives(): Promise<KpiDrive[]> {
    return this.database.query<KpiDrive & Record<string, unknown>>(
      `select l.from_kpi_id as "fromKpiId", l.to_kpi_id as "toKpiId", l.sign, l.basis from kpi_links as l
       where l.organisation_id = $1 order by l.id`,
      [this.database.organisationId],
    );
  }
}

const FACTS = `
select k.id, k.name, k.kind, k.unit, k.better_when as "betterWhen", k.statistic, k.scale_min as "scaleMin",
       k.scale_max as "scaleMax", k.top_box_from as "topBoxFrom", k.question, k.journey_id as "journeyId",
       k.stage_id as "stageId", k.owner_id as "ownerId", k.target, k.floor, k.ceiling,
       k.worst_possible as "worstPossible", k.archived_at is not null as archived
from kpis as k
where k.organisation_id = $1 and (k.id = any ($2::uuid[]) or ($2::uuid[] is null and k.archived_at is null))
order by lower(k.name), k.id`;

function factsOf(row: FactsRow): KpiFacts {
  const { id, name, kind, unit, betterWhen, journeyId, stageId, ownerId, archived } = row;
  const { target, floor, ceiling, worstPossible } = row;
  const range = valueRange(definitionOf(row));
  const about = { id, name, kind, unit, betterWhen, range, journeyId, stageId, ownerId, archived };
  return { ...about, target, floor, ceiling, worstPossible };
}

function actualOf(row: ActualRow): KpiActual {
  const { id, from, to, value, intervalLow, intervalHigh, n } = row;
  const interval = intervalLow === null || intervalHigh === null ? null : { low: intervalLow, high: intervalHigh };
  return { measurementId: id, from, to, value, interval, n };
}

/** @param latest up to twelve actuals of one KPI, the latest first */
function pastOf(latest: readonly KpiActual[]): KpiRecentPast {
  return { actual: latest[0] ?? null, spread: spreadOfLastTwelve(latest) };
}

function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

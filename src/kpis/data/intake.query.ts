import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { MeasuredKpi } from '../domain/intake.js';
import type { Answers } from '../kpis.types.js';
import { definitionsOf } from './definitions.query.js';

/** The KPIs that measurements are to be taken of, with every definition they had; locked, so that definitions stay. */
export async function measuredKpis(
  database: TenantDatabase,
  kpiIds: readonly string[],
): Promise<Map<string, MeasuredKpi>> {
  const rows = await database.query<{ id: string; archived: boolean; definition_version: number }>(
    `select k.id, k.archived_at is not null as archived, k.definition_version
     from kpis as k
     where k.organisation_id = $1 and k.id = any ($2::uuid[])
     order by k.id
     for no key update`,
    [database.organisationId, kpiIds],
  );
  const definitions = await definitionsOf(database, kpiIds);
  return new Map(
    rows.map(({ id, archived, definition_version: definitionVersion }) => [
      id,
      { archived, definitionVersion, definitions: definitions.get(id) ?? [] },
    ]),
  );
}

/** One cut of a KPI over one period, as a measurement is unique by it. */
export interface CutKey {
  kpiId: string;
  from: string;
  to: string;
  segmentId: string | null;
  channelId: string | null;
  source: string;
}

export interface ExistingMeasurement extends CutKey {
  id: string;
  definitionVersion: number;
  answers: Answers | null;
  n: number | null;
  offered: number | null;
  statedError: number | null;
  value: number | null;
  standardError: number | null;
  intervalLow: number | null;
  intervalHigh: number | null;
}

/** The measurements that stand where the given ones would, at most one for each key. */
export async function existingMeasurements(
  database: TenantDatabase,
  keys: readonly CutKey[],
): Promise<ExistingMeasurement[]> {
  return database.query<ExistingMeasurement & Record<string, unknown>>(
    `select m.id, m.kpi_id as "kpiId", m.definition_version as "definitionVersion", m.period_from::text as "from",
            m.period_to::text as "to", m.segment_id as "segmentId", m.channel_id as "channelId", m.source, m.answers,
            m.n, m.offered, m.stated_error as "statedError", m.value, m.standard_error as "standardError",
            m.interval_low as "intervalLow", m.interval_high as "intervalHigh"
     from unnest($2::uuid[], $3::date[], $4::date[], $5::uuid[], $6::uuid[], $7::text[])
          as wanted (kpi_id, period_from, period_to, segment_id, channel_id, source)
     join measurements as m
       on m.organisation_id = $1 and m.kpi_id = wanted.kpi_id and m.period_from = wanted.period_from
      and m.period_to = wanted.period_to and m.source = wanted.source
      and m.segment_id is not distinct from wanted.segment_id
      and m.channel_id is not distinct from wanted.channel_id
     order by m.id`,
    [
      database.organisationId,
      keys.map(({ kpiId }) => kpiId),
      keys.map(({ from }) => from),
      keys.map(({ to }) => to),
      keys.map(({ segmentId }) => segmentId),
      keys.map(({ channelId }) => channelId),
      keys.map(({ source }) => source),
    ],
  );
}

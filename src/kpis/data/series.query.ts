import type { TenantDatabase } from '../../platform/database/tenant-database.js';

/** One measured figure of a KPI. */
export interface FigureRow {
  kpiId: string;
  id: string;
  definitionVersion: number;
  from: string;
  to: string;
  segmentId: string | null;
  channelId: string | null;
  source: string;
  n: number | null;
  value: number | null;
  standardError: number | null;
  intervalLow: number | null;
  intervalHigh: number | null;
}

/** A figure that is known. */
export type ActualRow = FigureRow & { value: number };

export interface SeriesFilter {
  segmentId: string | null;
  channelId: string | null;
  source?: string;
  from?: string;
  to?: string;
}

const FIGURE = `m.kpi_id as "kpiId", m.id, m.definition_version as "definitionVersion", m.period_from::text as "from",
       m.period_to::text as "to", m.segment_id as "segmentId", m.channel_id as "channelId", m.source, m.n, m.value,
       m.standard_error as "standardError", m.interval_low as "intervalLow", m.interval_high as "intervalHigh"`;

/** The latest figures of one cut of a KPI, one row a measurement, the latest period first. */
export async function figuresOf(
  database: TenantDatabase,
  kpiId: string,
  filter: SeriesFilter,
  limit: number,
): Promise<FigureRow[]> {
  return database.query<FigureRow & Record<string, unknown>>(
    `select ${FIGURE}
     from measurements as m
     where m.organisation_id = $1 and m.kpi_id = $2
       and m.segment_id is not distinct from $3::uuid and m.channel_id is not distinct from $4::uuid
       and ($5::text is null or m.source = $5)
       and ($6::date is null or m.period_to > $6) and ($7::date is null or m.period_from < $7)
     order by m.period_to desc, m.period_from desc, m.source, m.id
     limit $8`,
    [
      database.organisationId,
      kpiId,
      filter.segmentId,
      filter.channelId,
      filter.source ?? null,
      filter.from ?? null,
      filter.to ?? null,
      limit,
    ],
  );
}

/**
 * The last actuals of each KPI: ended before `today`, over everybody, under its current definition, with a known value.
 * One row a measurement, at most `limit` a KPI, the latest first; of two over the same period the first source by name.
 * Without `kpiIds` all unarchived KPIs.
 */
export async function actualFigures(
  database: TenantDatabase,
  kpiIds: readonly string[] | null,
  today: string,
  limit: number,
): Promise<ActualRow[]> {
  return database.query<ActualRow & Record<string, unknown>>(
    `select latest.*
     from kpis as k
     cross join lateral (
       select ${FIGURE}
       from measurements as m
       where m.organisation_id = $1 and m.kpi_id = k.id and m.definition_version = k.definition_version
         and m.segment_id is null and m.channel_id is null and m.value is not null and m.period_to <= $3::date
       order by m.period_to desc, m.period_from desc, m.source collate "C", m.id
       limit $4
     ) as latest
     where k.organisation_id = $1 and (k.id = any ($2::uuid[]) or ($2::uuid[] is null and k.archived_at is null))
     order by k.id, latest."to" desc, latest."from" desc, latest.source collate "C", latest.id`,
    [database.organisationId, kpiIds, today, limit],
  );
}

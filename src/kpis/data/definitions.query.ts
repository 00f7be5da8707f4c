import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { DatedDefinition, KpiKind, KpiStatistic } from '../kpis.types.js';

interface DefinitionRow {
  kpi_id: string;
  definition_version: number;
  created_at: Date;
  kind: KpiKind;
  statistic: KpiStatistic;
  scale_min: number | null;
  scale_max: number | null;
  top_box_from: number | null;
  question: string | null;
}

/** Every definition that the KPIs have or had, one row each: by KPI, oldest first. */
export async function definitionsOf(
  database: TenantDatabase,
  kpiIds: readonly string[],
): Promise<Map<string, DatedDefinition[]>> {
  const rows = await database.query<DefinitionRow>(
    `select d.kpi_id, d.definition_version, d.created_at, d.kind, d.statistic, d.scale_min, d.scale_max,
            d.top_box_from, d.question
     from kpi_definitions as d
     where d.organisation_id = $1 and d.kpi_id = any ($2::uuid[])
     order by d.kpi_id, d.definition_version`,
    [database.organisationId, kpiIds],
  );
  const found = new Map<string, DatedDefinition[]>();
  for (const row of rows) found.set(row.kpi_id, [...(found.get(row.kpi_id) ?? []), definition(row)]);
  return found;
}

/** Keeps the KPI's present definition under its number. */
export async function keepDefinition(database: TenantDatabase, kpiId: string): Promise<void> {
  await database.query(
    `insert into kpi_definitions (organisation_id, kpi_id, definition_version, created_at, kind, statistic, scale_min,
                                  scale_max, top_box_from, question)
     select k.organisation_id, k.id, k.definition_version, k.updated_at, k.kind, k.statistic, k.scale_min, k.scale_max,
            k.top_box_from, k.question
     from kpis as k
     where k.organisation_id = $1 and k.id = $2`,
    [database.organisationId, kpiId],
  );
}

function definition(row: DefinitionRow): DatedDefinition {
  return {
    definitionVersion: row.definition_version,
    createdAt: row.created_at,
    kind: row.kind,
    statistic: row.statistic,
    scale: { min: row.scale_min, max: row.scale_max },
    topBoxFrom: row.top_box_from,
    question: row.question,
  };
}

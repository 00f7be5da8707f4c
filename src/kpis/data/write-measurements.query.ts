import { newId } from '../../platform/ids.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { MeasurementBody } from '../domain/measurement.js';

/** Stores new measurements in one statement, one row each. Out: their ids, in the order given. */
export async function insertMeasurements(
  database: TenantDatabase,
  rows: readonly { kpiId: string; body: MeasurementBody }[],
): Promise<string[]> {
  const ids = rows.map(() => newId());
  if (rows.length === 0) return ids;
  await database.query(
    `insert into measurements (organisation_id, version, created_at, updated_at, id, kpi_id, definition_version,
                               period_from, period_to, segment_id, channel_id, source, answers, n, offered,
                               stated_error, value, standard_error, interval_low, interval_high)
     select $1, 1, now(), now(), given.*
     from unnest($2::uuid[], $3::uuid[], $4::int[], $5::date[], $6::date[], $7::uuid[], $8::uuid[], $9::text[],
                 $10::jsonb[], $11::int[], $12::int[], $13::float8[], $14::float8[], $15::float8[], $16::float8[],
                 $17::float8[]) as given`,
    [database.organisationId, ids, rows.map(({ kpiId }) => kpiId), ...columns(rows.map(({ body }) => body))],
  );
  return ids;
}

/** Writes what is stated of existing measurements in one statement; each becomes a new version. */
export async function updateMeasurements(
  database: TenantDatabase,
  rows: readonly { id: string; body: MeasurementBody }[],
): Promise<void> {
  if (rows.length === 0) return;
  await database.query(
    `update measurements as m
     set version = m.version + 1, updated_at = now(), definition_version = given.definition_version,
         answers = given.answers, n = given.n, offered = given.offered, stated_error = given.stated_error,
         value = given.value, standard_error = given.standard_error, interval_low = given.interval_low,
         interval_high = given.interval_high
     from unnest($2::uuid[], $3::int[], $4::date[], $5::date[], $6::uuid[], $7::uuid[], $8::text[], $9::jsonb[],
                 $10::int[], $11::int[], $12::float8[], $13::float8[], $14::float8[], $15::float8[], $16::float8[])
          as given (id, definition_version, period_from, period_to, segment_id, channel_id, source, answers, n, offered,
                    stated_error, value, standard_error, interval_low, interval_high)
     where m.organisation_id = $1 and m.id = given.id`,
    [database.organisationId, rows.map(({ id }) => id), ...columns(rows.map(({ body }) => body))],
  );
}

/** One array per column, from the definition to the upper end of the interval. */
function columns(bodies: readonly MeasurementBody[]): unknown[][] {
  return [
    bodies.map((body) => body.definitionVersion),
    bodies.map((body) => body.from),
    bodies.map((body) => body.to),
    bodies.map((body) => body.segmentId),
    bodies.map((body) => body.channelId),
    bodies.map((body) => body.source),
    bodies.map((body) => (body.answers === null ? null : JSON.stringify(body.answers))),
    bodies.map((body) => body.n),
    bodies.map((body) => body.offered),
    bodies.map((body) => body.statedError),
    bodies.map((body) => body.value),
    bodies.map((body) => body.standardError),
    bodies.map((body) => body.intervalLow),
    bodies.map((body) => body.intervalHigh),
  ];
}

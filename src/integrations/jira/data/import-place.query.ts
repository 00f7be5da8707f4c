import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { ImportFigures } from '../import-figures.js';
import type { JiraPlace } from '../jira-api.types.js';

/** How far an import has come. */
export interface ImportPlace {
  readonly operationId: string;
  readonly rulesVersion: number;
  readonly begunAt: Date;
  readonly keptAt: Date;
  readonly phase: 'nodes' | 'edges';
  /** Where the list is read on; null at its beginning. */
  readonly place: JiraPlace | null;
  /** The last issue whose relations were looked at. */
  readonly edgesAfter: string | null;
  readonly figures: ImportFigures;
}

/** Where the import of a connection broke off, if one did. Grain: one row, or none. */
export async function readPlace(database: TenantDatabase, connectionId: string): Promise<ImportPlace | undefined> {
  const [row] = await database.query<ImportPlace & Record<string, unknown>>(
    `select operation_id as "operationId", rules_version as "rulesVersion", begun_at as "begunAt", kept_at as "keptAt", phase,
       place, edges_after as "edgesAfter", figures
     from jira_import_places where organisation_id = $1 and connection_id = $2`,
    [database.organisationId, connectionId],
  );
  return row;
}

/** Keeps how far an import has come, in the transaction of what it did. */
export async function keepPlace(
  database: TenantDatabase,
  connectionId: string,
  { operationId, rulesVersion, begunAt, phase, place, edgesAfter, figures }: Omit<ImportPlace, 'keptAt'>,
): Promise<void> {
  await database.query(
    `insert into jira_import_places (organisation_id, connection_id, operation_id, rules_version, begun_at, phase, place,
       edges_after, figures)
     values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9::jsonb)
     on conflict (organisation_id, connection_id) do update set operation_id = excluded.operation_id,
       rules_version = excluded.rules_version, begun_at = excluded.begun_at, kept_at = now(), phase = excluded.phase,
       place = excluded.place, edges_after = excluded.edges_after, figures = excluded.figures`,
    [
      database.organisationId,
      connectionId,
      operationId,
      rulesVersion,
      begunAt,
      phase,
      place && JSON.stringify(place),
      edgesAfter,
      JSON.stringify(figures),
    ],
  );
}

/** Forgets the place: the import is whole, or is to begin at the beginning. */
export async function forgetPlace(database: TenantDatabase, connectionId: string): Promise<void> {
  await database.query('delete from jira_import_places where organisation_id = $1 and connection_id = $2', [
    database.organisationId,
    connectionId,
  ]);
}

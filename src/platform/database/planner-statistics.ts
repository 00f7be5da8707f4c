import type { TenantDatabase } from './tenant-database.js';

/** The tables that grow by thousands of rows at once. */
export type BulkTable =
  | 'initiatives'
  | 'initiative_stages'
  | 'initiative_goals'
  | 'initiative_kpis'
  | 'initiative_references'
  | 'initiative_texts'
  | 'import_rows'
  | 'import_outcomes';

/**
 * Has the planner look at tables anew: the server itself does so once a minute at most, and until then plans for the
 * few rows of before. Checks of foreign keys suffer most, since a connection keeps their plans: on an empty table every
 * index looks as good as the primary key. Tables are locked against another look until the unit of work ends.
 */
export async function refreshStatistics(database: TenantDatabase, tables: readonly BulkTable[]): Promise<void> {
  await database.query('select refresh_statistics($1)', [tables]);
}

import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { JiraRules } from '../ledger.types.js';
import type { JiraMapping } from '../mapping.types.js';

const COLUMNS = `connection_id as "connectionId", version, mapping, created_at as "savedAt", created_by as "savedBy"`;

/** The rules that hold, or those of an earlier edition. Grain: one row, or none. */
export async function readRules(
  database: TenantDatabase,
  connectionId: string,
  version?: number,
): Promise<JiraRules | undefined> {
  const [row] = await database.query<JiraRules & Record<string, unknown>>(
    `select ${COLUMNS} from jira_rules
     where organisation_id = $1 and connection_id = $2 and ($3::integer is null or version = $3)
     order by version desc limit 1`,
    [database.organisationId, connectionId, version ?? null],
  );
  return row;
}

export async function insertRules(
  database: TenantDatabase,
  connectionId: string,
  version: number,
  mapping: JiraMapping,
): Promise<void> {
  await database.query(
    `insert into jira_rules (organisation_id, connection_id, version, mapping, created_by) values ($1, $2, $3, $4::jsonb, $5)`,
    [database.organisationId, connectionId, version, JSON.stringify(mapping), database.actor.name],
  );
}

import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { Standing } from '../domain/sweep.js';

/** Every issue with an initiative, after this id in their order (null: all). Grain: one id per issue. */
export async function registeredIds(
  database: TenantDatabase,
  connectionId: string,
  after: string | null,
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `select l.site_issue_id as id from jira_issues as l
     where l.organisation_id = $1 and l.connection_id = $2 and l.initiative_id is not null
       and ($3::text is null or l.site_issue_id > $3)
     order by l.site_issue_id`,
    [database.organisationId, connectionId, after],
  );
  return rows.map(({ id }) => id);
}

/** How many issues are known, have an initiative, and are gone though they have one. Grain: one row. */
export async function ledgerCounts(
  database: TenantDatabase,
  connectionId: string,
): Promise<{ known: number; registered: number; gone: number }> {
  const [row] = await database.query<{ known: number; registered: number; gone: number }>(
    `select count(*)::integer as known, count(l.initiative_id)::integer as registered,
       (count(*) filter (where l.initiative_id is not null and l.gone_at is not null))::integer as gone
     from jira_issues as l where l.organisation_id = $1 and l.connection_id = $2`,
    [database.organisationId, connectionId],
  );
  return row ?? { known: 0, registered: 0, gone: 0 };
}

/** Every issue with what a sweep compares, the longest unseen first. Grain: one row per issue. */
export async function standingLedger(database: TenantDatabase, connectionId: string): Promise<Standing[]> {
  return database.query<Standing & Record<string, unknown>>(
    `select l.site_issue_id as "siteIssueId", l.issue_updated_at as "updatedAt", l.chosen,
       l.rules_version as "rulesVersion", l.gone_at is not null as gone
     from jira_issues as l where l.organisation_id = $1 and l.connection_id = $2
     order by l.seen_at, l.site_issue_id`,
    [database.organisationId, connectionId],
  );
}

/** The issues that have an initiative and are not gone. Grain: one row per issue. */
export async function registeredIssueKeys(
  database: TenantDatabase,
  connectionId: string,
): Promise<{ siteIssueId: string; key: string | null; title: string | null }[]> {
  return database.query(
    `select l.site_issue_id as "siteIssueId", l.key, l.title from jira_issues as l
     where l.organisation_id = $1 and l.connection_id = $2 and l.initiative_id is not null and l.gone_at is null
     order by l.site_issue_id`,
    [database.organisationId, connectionId],
  );
}

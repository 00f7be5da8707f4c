import type { TenantDatabase } from '../../../platform/database/tenant-database.js';

/** Every issue that had an initiative and is gone, on all sites. Grain: one row per issue. */
export async function goneIssues(
  database: TenantDatabase,
): Promise<{ source: string; siteIssueId: string; key: string | null; goneAt: Date }[]> {
  return database.query(
    `select c.source, l.site_issue_id as "siteIssueId", l.key, l.gone_at as "goneAt"
     from jira_issues as l
     join jira_connections as c on c.organisation_id = $1 and c.id = l.connection_id
     where l.organisation_id = $1 and l.gone_at is not null and l.initiative_id is not null
     order by c.source, l.site_issue_id`,
    [database.organisationId],
  );
}

/** Which of these initiatives have an issue that is there. Grain: one id per initiative. */
export async function withIssuesThere(
  database: TenantDatabase,
  initiativeIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (initiativeIds.length === 0) return new Set();
  const rows = await database.query<{ id: string }>(
    `select distinct l.initiative_id as id from jira_issues as l
     where l.organisation_id = $1 and l.initiative_id = any ($2::uuid[]) and l.gone_at is null`,
    [database.organisationId, initiativeIds],
  );
  return new Set(rows.map(({ id }) => id));
}

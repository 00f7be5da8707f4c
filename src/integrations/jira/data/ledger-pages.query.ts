import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { PagePlan } from '../../../platform/http/pages.js';
import type { LeftOut, LedgerOutcome } from '../ledger.types.js';

export interface ListedIssue {
  readonly id: string;
  readonly siteIssueId: string;
  readonly key: string | null;
  readonly title: string | null;
  readonly level: number | null;
  readonly projectKey: string | null;
  readonly issueUpdatedAt: Date | null;
  readonly outcome: LedgerOutcome;
  readonly skip: LeftOut | null;
  readonly initiativeId: string | null;
  readonly goneAt: Date | null;
}

export interface IssueFilter {
  readonly outcome?: LedgerOutcome | undefined;
  readonly gone?: 'true' | 'false' | undefined;
}

export interface ListedNotCarried {
  readonly id: string;
  readonly siteIssueId: string;
  readonly key: string | null;
  readonly what: string;
  readonly code: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** One page of the known issues. Grain: one row per issue. */
export async function listIssues(
  database: TenantDatabase,
  connectionId: string,
  { outcome, gone }: IssueFilter,
  plan: PagePlan,
): Promise<ListedIssue[]> {
  const after = plan.after(5);
  return database.query<ListedIssue & Record<string, unknown>>(
    `select l.id, l.site_issue_id as "siteIssueId", l.key, l.title, l.level, l.project_key as "projectKey",
       l.issue_updated_at as "issueUpdatedAt", l.outcome, l.skip, l.initiative_id as "initiativeId", l.gone_at as "goneAt"
     from jira_issues as l
     where l.organisation_id = $1 and l.connection_id = $2 and ($3::text is null or l.outcome = $3)
       and ($4::boolean is null or (l.gone_at is not null) = $4) and ${after.sql}
     order by ${plan.orderBy} limit ${plan.limit}`,
    [
      database.organisationId,
      connectionId,
      outcome ?? null,
      gone === undefined ? null : gone === 'true',
      ...after.values,
    ],
  );
}

/** One page of what did not come along. Grain: one row per thing. */
export async function listNotCarried(
  database: TenantDatabase,
  connectionId: string,
  code: string | undefined,
  plan: PagePlan,
): Promise<ListedNotCarried[]> {
  const after = plan.after(4);
  return database.query<ListedNotCarried & Record<string, unknown>>(
    `select n.id, n.site_issue_id as "siteIssueId", n.key, n.what, n.code, n.parameters from jira_not_carried as n
     where n.organisation_id = $1 and n.connection_id = $2 and ($3::text is null or n.code = $3) and ${after.sql}
     order by ${plan.orderBy} limit ${plan.limit}`,
    [database.organisationId, connectionId, code ?? null, ...after.values],
  );
}

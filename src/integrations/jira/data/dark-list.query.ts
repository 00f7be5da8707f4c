import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { PagePlan } from '../../../platform/http/pages.js';
import type { JiraIssue } from '../issue.types.js';
import type { DarkEvidence, TriageVerdict } from '../dark.types.js';

export interface DarkRow {
  readonly id: string;
  readonly siteIssueId: string;
  readonly key: string | null;
  readonly title: string | null;
  readonly projectKey: string | null;
  readonly teamId: string | null;
  readonly score: number;
  readonly evidence: DarkEvidence;
  readonly verdict: 'not_cx' | null;
  readonly verdictBy: string | null;
  readonly verdictAt: Date | null;
}

/** What could be CX work and has no initiative: of the level of epics or above, still there. */
const DARK = `l.organisation_id = $1 and l.connection_id = $2 and l.initiative_id is null and l.gone_at is null and l.level >= 1`;

/** One page of what looks like CX work. Grain: one row per issue. */
export async function listDark(
  database: TenantDatabase,
  connectionId: string,
  { verdict, teamId, least }: { verdict: 'open' | 'not_cx'; teamId: string | undefined; least: number },
  plan: PagePlan,
): Promise<DarkRow[]> {
  const after = plan.after(6);
  return database.query<DarkRow & Record<string, unknown>>(
    `select l.id, l.site_issue_id as "siteIssueId", l.key, l.title, l.project_key as "projectKey", l.dark_team_id as "teamId",
       l.dark_score as score, l.dark_evidence as evidence, nullif(nullif(l.verdict, 'register'), 'attach') as verdict, l.verdict_by as "verdictBy", l.verdict_at as "verdictAt"
     from jira_issues as l
     where ${DARK} and l.dark_score >= $3 and (l.verdict is distinct from 'not_cx') = ($4 = 'open') and ($5::uuid is null or l.dark_team_id = $5)
       and ${after.sql}
     order by ${plan.orderBy} limit ${plan.limit}`,
    [database.organisationId, connectionId, least, verdict, teamId ?? null, ...after.values],
  );
}

/** Issues whose look was never taken, or of before they changed. Grain: one row per issue. */
export async function toBeScored(
  database: TenantDatabase,
  connectionId: string,
  limit: number,
): Promise<{ siteIssueId: string; issue: JiraIssue }[]> {
  return database.query(
    `select l.site_issue_id as "siteIssueId", l.issue from jira_issues as l
     where ${DARK} and (l.dark_at is null or l.dark_at < l.seen_at - interval '7 days' or l.dark_updated_at is distinct from l.issue_updated_at)
     order by l.dark_at nulls first, l.site_issue_id limit $3`,
    [database.organisationId, connectionId, limit],
  );
}

export async function writeScores(
  database: TenantDatabase,
  connectionId: string,
  scores: readonly { siteIssueId: string; score: number; teamId: string | null; evidence: DarkEvidence }[],
): Promise<void> {
  await database.query(
    `update jira_issues as l set dark_score = scored.score, dark_team_id = scored.team, dark_evidence = scored.evidence,
       dark_at = now(), dark_updated_at = l.issue_updated_at
     from jsonb_to_recordset($3::jsonb) as scored (id text, score real, team uuid, evidence jsonb)
     where l.organisation_id = $1 and l.connection_id = $2 and l.site_issue_id = scored.id`,
    [
      database.organisationId,
      connectionId,
      JSON.stringify(
        scores.map(({ siteIssueId, score, teamId, evidence }) => ({ id: siteIssueId, score, team: teamId, evidence })),
      ),
    ],
  );
}

/** How much looks like CX work and is dark, and how much is registered, by team. Grain: one row per team, and one without. */
export async function darkByTeam(
  database: TenantDatabase,
  connectionId: string,
  least: number,
): Promise<{ teamId: string | null; dark: number; registered: number }[]> {
  return database.query(
    `select counted."teamId", sum(counted.dark)::integer as dark, sum(counted.registered)::integer as registered from (
       select l.dark_team_id as "teamId", 1 as dark, 0 as registered from jira_issues as l
       where ${DARK} and l.verdict is distinct from 'not_cx' and l.dark_score >= $3
       union all
       select i.team_id, 0, 1 from jira_issues as l
       join initiatives as i on i.organisation_id = $1 and i.id = l.initiative_id
       where l.organisation_id = $1 and l.connection_id = $2 and l.gone_at is null and l.level >= 1
     ) as counted group by counted."teamId" order by dark desc, counted."teamId" nulls last`,
    [database.organisationId, connectionId, least],
  );
}

/** What somebody said of an issue that nobody had registered; null when nobody did, or took it back. */
export async function triageVerdict(
  database: TenantDatabase,
  connectionId: string,
  siteIssueId: string,
): Promise<TriageVerdict | null> {
  const [row] = await database.query<{ verdict: TriageVerdict | null }>(
    `select l.verdict from jira_issues as l
     where l.organisation_id = $1 and l.connection_id = $2 and l.site_issue_id = $3`,
    [database.organisationId, connectionId, siteIssueId],
  );
  return row?.verdict ?? null;
}

/** Keeps what was said, and by whom; null takes it back. */
export async function judgeDark(
  database: TenantDatabase,
  connectionId: string,
  siteIssueId: string,
  verdict: Exclude<TriageVerdict, 'open'> | null,
): Promise<void> {
  await database.query(
    `update jira_issues set verdict = $4, verdict_by = case when $4::text is null then null else $5 end,
       verdict_at = case when $4::text is null then null else now() end
     where organisation_id = $1 and connection_id = $2 and site_issue_id = $3`,
    [database.organisationId, connectionId, siteIssueId, verdict, database.actor.name],
  );
}

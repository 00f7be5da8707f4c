import { newId } from '../../../platform/ids.js';
import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { CarryPhase, LedgerEntry, LedgerRow } from '../ledger.types.js';
import type { NotCarried } from '../mapping.types.js';

/** Lets one transaction at a time take issues of a connection in, whatever they came by. */
export async function holdIntake(database: TenantDatabase, connectionId: string): Promise<void> {
  await database.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    JSON.stringify([database.organisationId, 'jira intake', connectionId]),
  ]);
}

const LEDGER_COLUMNS = `l.site_issue_id as "siteIssueId", l.issue, l.issue_updated_at as "issueUpdatedAt", l.chosen,
  l.rules_version as "rulesVersion", l.outcome, l.initiative_id as "initiativeId", l.carried, l.gone_at as "goneAt"`;

/** What the ledger has of these issues. Grain: one row per issue that was seen before. */
export async function ledgerRows(
  database: TenantDatabase,
  connectionId: string,
  siteIssueIds: readonly string[],
): Promise<Map<string, LedgerRow>> {
  const rows = await database.query<LedgerRow & Record<string, unknown>>(
    `select ${LEDGER_COLUMNS} from jira_issues as l
     where l.organisation_id = $1 and l.connection_id = $2 and l.site_issue_id = any ($3::text[])
     order by l.site_issue_id`,
    [database.organisationId, connectionId, siteIssueIds],
  );
  return new Map(rows.map((row) => [row.siteIssueId, row]));
}

/** Issues whose parent is one of these, by its id or by a key (the epic link of Data Center). Grain: one id per issue. */
export async function childrenOf(
  database: TenantDatabase,
  connectionId: string,
  siteIssueIds: readonly string[],
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `select l.site_issue_id as id from jira_issues as l
     where l.organisation_id = $1 and l.connection_id = $2 and l.issue #>> '{parent,siteIssueId}' = any ($3::text[])
     union
     select l.site_issue_id from jira_issue_keys as k
     join jira_issues as l on l.organisation_id = $1 and l.connection_id = $2 and l.issue #>> '{parent,key}' = k.key
     where k.organisation_id = $1 and k.connection_id = $2 and k.site_issue_id = any ($3::text[])
     order by id`,
    [database.organisationId, connectionId, siteIssueIds],
  );
  return rows.map(({ id }) => id);
}

/** Writes what is known of issues by now. One statement for the rows, one for their keys. */
export async function writeLedger(
  database: TenantDatabase,
  connectionId: string,
  entries: readonly LedgerEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  await database.query(WRITE_LEDGER, [database.organisationId, connectionId, JSON.stringify(entries.map(asRow))]);
  const keyed = entries.filter(({ issue }) => issue.key !== null);
  await database.query(
    `insert into jira_issue_keys (organisation_id, connection_id, key, site_issue_id)
     select $1, $2, given.key, given.id from unnest($3::text[], $4::text[]) as given (key, id)
     on conflict (organisation_id, connection_id, key) do update set site_issue_id = excluded.site_issue_id
     where jira_issue_keys.site_issue_id <> excluded.site_issue_id`,
    [
      database.organisationId,
      connectionId,
      keyed.map(({ issue }) => issue.key),
      keyed.map(({ issue }) => issue.siteIssueId),
    ],
  );
}

const WRITE_LEDGER = `
insert into jira_issues (organisation_id, connection_id, site_issue_id, id, key, project_key, level, title, issue_updated_at,
  issue, chosen, rules_version, outcome, skip, initiative_id, carried, seen_at, gone_at)
select $1, $2, given.site_issue_id, given.id, given.key, given.project_key, given.level, given.title, given.issue_updated_at,
  given.issue, given.chosen, given.rules_version, given.outcome, given.skip, given.initiative_id, given.carried,
  now(), null
from jsonb_to_recordset($3::jsonb) as given (site_issue_id text, id uuid, key text, project_key text, level integer, title text,
  issue_updated_at timestamptz, issue jsonb, chosen boolean, rules_version integer, outcome text, skip jsonb,
  initiative_id uuid, carried jsonb)
on conflict (organisation_id, connection_id, site_issue_id) do update set
  key = excluded.key, project_key = excluded.project_key, level = excluded.level, title = excluded.title,
  issue_updated_at = excluded.issue_updated_at, issue = excluded.issue, chosen = excluded.chosen,
  rules_version = excluded.rules_version, outcome = excluded.outcome, skip = excluded.skip,
  initiative_id = excluded.initiative_id, carried = coalesce(excluded.carried, jira_issues.carried),
  seen_at = now(), gone_at = null`;

function asRow({ issue, chosen, rulesVersion, outcome, skip, initiativeId, carried }: LedgerEntry) {
  return {
    site_issue_id: issue.siteIssueId,
    id: newId(),
    key: issue.key,
    project_key: issue.project.key,
    level: issue.level,
    title: issue.summary,
    issue_updated_at: issue.updatedAt,
    issue,
    chosen,
    rules_version: rulesVersion,
    outcome,
    skip,
    initiative_id: initiativeId,
    carried,
  };
}

/** Notes that issues were seen as they are known. Grain: one row per issue. */
export async function noteSeen(
  database: TenantDatabase,
  connectionId: string,
  siteIssueIds: readonly string[],
): Promise<void> {
  if (siteIssueIds.length === 0) return;
  await database.query(
    `update jira_issues set seen_at = now(), gone_at = null
     where organisation_id = $1 and connection_id = $2 and site_issue_id = any ($3::text[])`,
    [database.organisationId, connectionId, siteIssueIds],
  );
}

/** @returns the initiatives whose issue was there before and is gone now */
export async function noteGone(
  database: TenantDatabase,
  connectionId: string,
  siteIssueIds: readonly string[],
): Promise<{ siteIssueId: string; key: string | null; initiativeId: string | null }[]> {
  return database.query(
    `update jira_issues set gone_at = now()
     where organisation_id = $1 and connection_id = $2 and site_issue_id = any ($3::text[]) and gone_at is null
     returning site_issue_id as "siteIssueId", key, initiative_id as "initiativeId"`,
    [database.organisationId, connectionId, siteIssueIds],
  );
}

/** Replaces what did not come along of these issues, as far as one phase found it. */
export async function replaceNotCarried(
  database: TenantDatabase,
  connectionId: string,
  phase: CarryPhase,
  siteIssueIds: readonly string[],
  notCarried: readonly NotCarried[],
): Promise<void> {
  await database.query(
    `delete from jira_not_carried
     where organisation_id = $1 and connection_id = $2 and phase = $3 and site_issue_id = any ($4::text[])`,
    [database.organisationId, connectionId, phase, siteIssueIds],
  );
  if (notCarried.length === 0) return;
  const rows = notCarried.map(({ siteIssueId, key, what, code, parameters }, position) => ({
    ...{ site_issue_id: siteIssueId, key, what, code, parameters },
    ...{ position, id: newId() },
  }));
  await database.query(
    `insert into jira_not_carried (organisation_id, connection_id, site_issue_id, phase, position, id, key, what, code, parameters)
     select $1, $2, given.site_issue_id, $3, given.position, given.id, given.key, given.what, given.code, given.parameters
     from jsonb_to_recordset($4::jsonb) as given
       (site_issue_id text, position integer, id uuid, key text, what text, code text, parameters jsonb)`,
    [database.organisationId, connectionId, phase, JSON.stringify(rows)],
  );
}

/** The issues with one of these ids or keys that have an initiative, with all keys they are known by. Grain: one row per issue. */
export async function registeredIssues(
  database: TenantDatabase,
  connectionId: string,
  siteIssueIds: readonly string[],
  keys: readonly string[],
): Promise<{ siteIssueId: string; keys: string[]; initiativeId: string }[]> {
  return database.query(
    `select l.site_issue_id as "siteIssueId", l.initiative_id as "initiativeId",
       coalesce(array_agg(k.key order by k.key) filter (where k.key is not null), '{}') as keys
     from jira_issues as l
     left join jira_issue_keys as k on k.organisation_id = $1 and k.connection_id = $2 and k.site_issue_id = l.site_issue_id
     where l.organisation_id = $1 and l.connection_id = $2 and l.initiative_id is not null
       and (l.site_issue_id = any ($3::text[]) or l.site_issue_id in (select named.site_issue_id from jira_issue_keys as named
         where named.organisation_id = $1 and named.connection_id = $2 and named.key = any ($4::text[])))
     group by l.site_issue_id, l.initiative_id order by l.site_issue_id`,
    [database.organisationId, connectionId, siteIssueIds, keys],
  );
}

/** The keys that issues were ever known by, the present one among them. Grain: one row per issue. */
export async function keysOf(
  database: TenantDatabase,
  connectionId: string,
  siteIssueIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await database.query<{ id: string; keys: string[] }>(
    `select k.site_issue_id as id, array_agg(k.key order by k.key) as keys from jira_issue_keys as k
     where k.organisation_id = $1 and k.connection_id = $2 and k.site_issue_id = any ($3::text[])
     group by k.site_issue_id order by k.site_issue_id`,
    [database.organisationId, connectionId, siteIssueIds],
  );
  return new Map(rows.map(({ id, keys }) => [id, keys]));
}

/** Which of these relations were made for issues of the connection. Grain: one id per relation. */
export async function carriedRelations(
  database: TenantDatabase,
  connectionId: string,
  relationIds: readonly string[],
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `select relation_id as id from jira_relations
     where organisation_id = $1 and connection_id = $2 and relation_id = any ($3::uuid[]) order by relation_id`,
    [database.organisationId, connectionId, relationIds],
  );
  return rows.map(({ id }) => id);
}

export async function insertCarriedRelation(
  database: TenantDatabase,
  connectionId: string,
  relationId: string,
  siteIssueId: string,
): Promise<void> {
  await database.query(
    `insert into jira_relations (organisation_id, connection_id, relation_id, site_issue_id) values ($1, $2, $3, $4)`,
    [database.organisationId, connectionId, relationId, siteIssueId],
  );
}

/** What a key names on which site. Grain: one row per connection that knows it. */
export async function namedByKey(
  database: TenantDatabase,
  keys: readonly string[],
): Promise<{ key: string; connectionId: string; source: string; baseUrl: string; siteIssueId: string; now: string }[]> {
  return database.query(
    `select k.key, k.connection_id as "connectionId", c.source, c.base_url as "baseUrl", k.site_issue_id as "siteIssueId",
       coalesce(l.key, k.key) as now
     from jira_issue_keys as k
     join jira_connections as c on c.organisation_id = $1 and c.id = k.connection_id
     join jira_issues as l on l.organisation_id = $1 and l.connection_id = k.connection_id and l.site_issue_id = k.site_issue_id
     where k.organisation_id = $1 and k.key = any ($2::text[]) order by k.key, k.connection_id`,
    [database.organisationId, keys],
  );
}

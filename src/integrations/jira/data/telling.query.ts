import { newId } from '../../../platform/ids.js';
import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { InitiativeState } from '../../../initiatives/initiatives.types.js';

/** An issue whose link does not say what it should. */
export interface LinkToPut {
  readonly siteIssueId: string;
  readonly initiativeId: string;
  readonly key: string;
  readonly title: string;
  readonly state: InitiativeState;
  /** What the link will say, in short. */
  readonly linkKey: string;
}

const LINK_KEY = `md5(concat_ws('|', i.id, i.key_number, i.title, i.state))`;

/** Issues whose link is missing or says something old; one that failed too often waits for the next change. Grain: one row per issue. */
export async function linksToPut(
  database: TenantDatabase,
  connectionId: string,
  limit: number,
  mostAttempts: number,
): Promise<LinkToPut[]> {
  return database.query<LinkToPut & Record<string, unknown>>(
    `select l.site_issue_id as "siteIssueId", i.id as "initiativeId", 'CX-' || i.key_number as key, i.title, i.state,
       ${LINK_KEY} as "linkKey"
     from jira_issues as l
     join initiatives as i on i.organisation_id = $1 and i.id = l.initiative_id
     where l.organisation_id = $1 and l.connection_id = $2 and l.gone_at is null
       and l.link_key is distinct from ${LINK_KEY} and l.link_attempts < $4
     order by l.site_issue_id limit $3`,
    [database.organisationId, connectionId, limit, mostAttempts],
  );
}

/** @param linkKey what the link says now; null when it could not be put */
export async function noteLink(
  database: TenantDatabase,
  connectionId: string,
  siteIssueId: string,
  linkKey: string | null,
): Promise<void> {
  await database.query(
    `update jira_issues set link_key = coalesce($4, link_key),
       link_attempts = case when $4::text is null then link_attempts + 1 else 0 end
     where organisation_id = $1 and connection_id = $2 and site_issue_id = $3`,
    [database.organisationId, connectionId, siteIssueId, linkKey],
  );
}

/** The issues of an initiative on sites that are told what the board decides. Grain: one row per issue. */
export async function issuesToTell(
  database: TenantDatabase,
  initiativeIds: readonly string[],
): Promise<{ connectionId: string; siteIssueId: string; initiativeId: string }[]> {
  return database.query(
    `select l.connection_id as "connectionId", l.site_issue_id as "siteIssueId", l.initiative_id as "initiativeId"
     from jira_issues as l
     join jira_connections as c on c.organisation_id = $1 and c.id = l.connection_id and c.board_comments
     where l.organisation_id = $1 and l.initiative_id = any ($2::uuid[]) and l.gone_at is null
     order by l.connection_id, l.site_issue_id`,
    [database.organisationId, initiativeIds],
  );
}

export async function keepComment(
  database: TenantDatabase,
  comment: {
    readonly connectionId: string;
    readonly siteIssueId: string;
    readonly initiativeId: string;
    readonly text: string;
  },
): Promise<void> {
  await database.query(
    `insert into jira_comments (organisation_id, connection_id, id, site_issue_id, initiative_id, text)
     values ($1, $2, $3, $4, $5, $6)`,
    [database.organisationId, comment.connectionId, newId(), comment.siteIssueId, comment.initiativeId, comment.text],
  );
}

/** Takes the oldest comments that wait, counting the attempt before it is made: nothing is said for ever. Grain: one row per comment. */
export async function takeComments(
  database: TenantDatabase,
  connectionId: string,
  limit: number,
  most: number,
): Promise<{ id: string; siteIssueId: string; text: string }[]> {
  return database.query(
    `update jira_comments as c set attempts = c.attempts + 1, failed_at = case when c.attempts + 1 >= $4 then now() end
     from (select id from jira_comments
       where organisation_id = $1 and connection_id = $2 and done_at is null and failed_at is null order by id limit $3) as next
     where c.organisation_id = $1 and c.connection_id = $2 and c.id = next.id
     returning c.id, c.site_issue_id as "siteIssueId", c.text`,
    [database.organisationId, connectionId, limit, most],
  );
}

export async function endComment(database: TenantDatabase, connectionId: string, id: string): Promise<void> {
  await database.query(
    `update jira_comments set done_at = now(), failed_at = null
     where organisation_id = $1 and connection_id = $2 and id = $3`,
    [database.organisationId, connectionId, id],
  );
}

/** Whether anything waits to be told. Grain: one row. */
export async function isAnythingToTell(
  database: TenantDatabase,
  connectionId: string,
  { backLinks, mostAttempts }: { readonly backLinks: boolean; readonly mostAttempts: number },
): Promise<boolean> {
  const [row] = await database.query<{ waits: boolean }>(
    `select exists (select from jira_comments
         where organisation_id = $1 and connection_id = $2 and done_at is null and failed_at is null)
       or ($3 and exists (select from jira_issues as l
         join initiatives as i on i.organisation_id = $1 and i.id = l.initiative_id
         where l.organisation_id = $1 and l.connection_id = $2 and l.gone_at is null
           and l.link_key is distinct from ${LINK_KEY} and l.link_attempts < $4)) as waits`,
    [database.organisationId, connectionId, backLinks, mostAttempts],
  );
  return row?.waits ?? false;
}

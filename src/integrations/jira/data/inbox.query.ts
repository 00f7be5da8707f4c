import { newId } from '../../../platform/ids.js';
import type { TenantDatabase } from '../../../platform/database/tenant-database.js';

/** A message of Jira that is still to be worked off. */
export interface Waiting {
  readonly id: string;
  readonly identifier: string;
  readonly signed: boolean;
  readonly body: string;
  readonly attempts: number;
}

/** Keeps a message. @returns false when one of this identifier was kept before */
export async function keepDelivery(
  database: TenantDatabase,
  connectionId: string,
  delivery: { readonly identifier: string; readonly signed: boolean; readonly body: string },
): Promise<boolean> {
  const rows = await database.query(
    `insert into jira_inbox (organisation_id, connection_id, identifier, id, signed, body) values ($1, $2, $3, $4, $5, $6)
     on conflict (organisation_id, connection_id, identifier) do nothing returning id`,
    [database.organisationId, connectionId, delivery.identifier, newId(), delivery.signed, delivery.body],
  );
  return rows.length > 0;
}

/** The oldest messages that wait. Grain: one row per message. */
export async function waitingDeliveries(
  database: TenantDatabase,
  connectionId: string,
  limit: number,
): Promise<Waiting[]> {
  return database.query<Waiting & Record<string, unknown>>(
    `select id, identifier, signed, body, attempts from jira_inbox
     where organisation_id = $1 and connection_id = $2 and done_at is null and failed_at is null order by id limit $3`,
    [database.organisationId, connectionId, limit],
  );
}

/** What they said is known now; who they were is kept, so that a repetition is known too. */
export async function endDeliveries(
  database: TenantDatabase,
  connectionId: string,
  ended: readonly { readonly identifier: string; readonly outcome: string }[],
): Promise<void> {
  await database.query(
    `update jira_inbox as inbox set done_at = now(), body = null, outcome = ended.outcome
     from unnest($3::text[], $4::text[]) as ended (identifier, outcome)
     where inbox.organisation_id = $1 and inbox.connection_id = $2 and inbox.identifier = ended.identifier`,
    [
      database.organisationId,
      connectionId,
      ended.map(({ identifier }) => identifier),
      ended.map(({ outcome }) => outcome),
    ],
  );
}

/** Counts a failed attempt, and gives those up that had as many as they may. */
export async function noteAttempt(
  database: TenantDatabase,
  connectionId: string,
  identifiers: readonly string[],
  most: number,
): Promise<void> {
  await database.query(
    `update jira_inbox set attempts = attempts + 1, failed_at = case when attempts + 1 >= $4 then now() end
     where organisation_id = $1 and connection_id = $2 and identifier = any ($3::text[])`,
    [database.organisationId, connectionId, identifiers, most],
  );
}

/** How many wait and were given up of late, and when the last came. Grain: one row. */
export async function inboxCounts(
  database: TenantDatabase,
  connectionId: string,
): Promise<{ waiting: number; failed: number; lastAt: Date | null }> {
  const [row] = await database.query<{ waiting: number; failed: number; lastAt: Date | null }>(
    `select (count(*) filter (where done_at is null and failed_at is null))::integer as waiting,
       (count(*) filter (where failed_at is not null))::integer as failed, max(received_at) as "lastAt"
     from jira_inbox where organisation_id = $1 and connection_id = $2`,
    [database.organisationId, connectionId],
  );
  return row ?? { waiting: 0, failed: 0, lastAt: null };
}

/** A repetition comes within half an hour; after so many days nobody knows of a message any more. */
export async function forgetDeliveries(database: TenantDatabase, connectionId: string, days: number): Promise<void> {
  await database.query(
    `delete from jira_inbox where organisation_id = $1 and connection_id = $2
       and received_at < now() - make_interval(days => $3) and (done_at is not null or failed_at is not null)`,
    [database.organisationId, connectionId, days],
  );
}

/** Notes issues of which something changed that is not known. */
export async function askLookAgain(
  database: TenantDatabase,
  connectionId: string,
  siteIssueIds: readonly string[],
): Promise<void> {
  if (siteIssueIds.length === 0) return;
  await database.query(
    `insert into jira_look_again (organisation_id, connection_id, site_issue_id)
     select $1, $2, asked.id from unnest($3::text[]) as asked (id)
     on conflict (organisation_id, connection_id, site_issue_id) do update set since = now(), attempts = 0`,
    [database.organisationId, connectionId, [...new Set(siteIssueIds)]],
  );
}

/** Issues to ask the site about, the longest waiting first; given up after `most` attempts. Grain: one row per issue. */
export async function issuesToLookAt(
  database: TenantDatabase,
  connectionId: string,
  limit: number,
  most: number,
): Promise<{ siteIssueId: string; since: Date }[]> {
  return database.query(
    `update jira_look_again as asked set attempts = asked.attempts + 1
     from (select site_issue_id from jira_look_again
       where organisation_id = $1 and connection_id = $2 and attempts < $4 order by since, site_issue_id limit $3) as next
     where asked.organisation_id = $1 and asked.connection_id = $2 and asked.site_issue_id = next.site_issue_id
     returning asked.site_issue_id as "siteIssueId", asked.since`,
    [database.organisationId, connectionId, limit, most],
  );
}

/** Those that were looked at; one of which something changed again meanwhile stays. */
export async function endLookAgain(
  database: TenantDatabase,
  connectionId: string,
  looked: readonly { readonly siteIssueId: string; readonly since: Date }[],
): Promise<void> {
  await database.query(
    `delete from jira_look_again as asked using unnest($3::text[], $4::timestamptz[]) as looked (id, since)
     where asked.organisation_id = $1 and asked.connection_id = $2 and asked.site_issue_id = looked.id
       and asked.since <= looked.since`,
    [
      database.organisationId,
      connectionId,
      looked.map(({ siteIssueId }) => siteIssueId),
      looked.map(({ since }) => since),
    ],
  );
}

/** How many issues are to be looked at still. Grain: one row. */
export async function lookAgainCount(database: TenantDatabase, connectionId: string): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::integer as count from jira_look_again
     where organisation_id = $1 and connection_id = $2 and attempts < 5`,
    [database.organisationId, connectionId],
  );
  return row?.count ?? 0;
}

import type { TenantDatabase } from '../../../platform/database/tenant-database.js';

export interface LastMeeting {
  readonly id: string;
  readonly closedAt: Date;
}

/** The meeting that closed last, other than this one; undefined when none did. */
export async function lastClosed(database: TenantDatabase, otherThan: string): Promise<LastMeeting | undefined> {
  const [row] = await database.query<LastMeeting & Record<string, unknown>>(
    `select meeting.id, meeting.closed_at as "closedAt" from meetings as meeting
     where meeting.organisation_id = $1 and meeting.closed_at is not null and meeting.id <> $2
     order by meeting.closed_at desc, meeting.id desc limit 1`,
    [database.organisationId, otherThan],
  );
  return row;
}

/** The meeting that is open now, and stays open until the unit of work ends; undefined when none is. */
export async function openMeeting(
  database: TenantDatabase,
): Promise<{ readonly id: string; readonly title: string; readonly presentIds: readonly string[] } | undefined> {
  const [row] = await database.query<{ id: string; title: string; presentIds: string[] }>(
    `select meeting.id, meeting.title, meeting.present_ids as "presentIds" from meetings as meeting
     where meeting.organisation_id = $1 and meeting.state = 'open'
     for share`,
    [database.organisationId],
  );
  return row;
}

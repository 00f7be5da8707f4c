import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { MinutedFollowUp } from '../meetings.types.js';

/** What was agreed in a meeting to be done. Grain: one row per follow-up. */
export function followUpsOf(database: TenantDatabase, meetingId: string): Promise<MinutedFollowUp[]> {
  return database.query<MinutedFollowUp & Record<string, unknown>>(
    `select follow_up.id, follow_up.text, follow_up.owner_id as "ownerId", person.name as "ownerName",
       follow_up.due_on::text as "dueOn"
     from follow_ups as follow_up
     join people as person on person.organisation_id = $1 and person.id = follow_up.owner_id
     where follow_up.organisation_id = $1 and follow_up.meeting_id = $2
     order by follow_up.due_on, follow_up.id`,
    [database.organisationId, meetingId],
  );
}

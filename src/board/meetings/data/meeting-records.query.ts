import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { MeetingRecord, Raised } from '../meetings.types.js';

/** Keeps what the register brought when a meeting opened. */
export async function keepOpening(database: TenantDatabase, meetingId: string, opening: Raised): Promise<void> {
  await database.query(
    'insert into meeting_records (organisation_id, meeting_id, opening) values ($1, $2, $3::jsonb)',
    [database.organisationId, meetingId, JSON.stringify(opening)],
  );
}

/** Keeps what is frozen when it closes. */
export async function keepRecord(database: TenantDatabase, meetingId: string, record: MeetingRecord): Promise<void> {
  await database.query('update meeting_records set record = $3::jsonb where organisation_id = $1 and meeting_id = $2', [
    database.organisationId,
    meetingId,
    JSON.stringify(record),
  ]);
}

/** What the register brought when a meeting opened; undefined before. */
export async function openingOf(database: TenantDatabase, meetingId: string): Promise<Raised | undefined> {
  const [row] = await database.query<{ opening: Raised }>(
    'select opening from meeting_records where organisation_id = $1 and meeting_id = $2',
    [database.organisationId, meetingId],
  );
  return row?.opening;
}

/** What was frozen when a meeting closed; undefined before. */
export async function recordOf(database: TenantDatabase, meetingId: string): Promise<MeetingRecord | undefined> {
  const [row] = await database.query<{ record: MeetingRecord | null }>(
    'select record from meeting_records where organisation_id = $1 and meeting_id = $2',
    [database.organisationId, meetingId],
  );
  return row?.record ?? undefined;
}

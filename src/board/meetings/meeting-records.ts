import type { RecordKind } from '../../platform/database/records.js';
import { MeetingEntity } from './data/meeting.entity.js';
import type { Meeting } from './meetings.types.js';

export const MEETING: RecordKind<MeetingEntity> = { entity: MeetingEntity, type: 'meeting', table: 'meetings' };

export function asMeeting({ organisationId: _, ...meeting }: MeetingEntity): Meeting {
  return meeting;
}

/** Today, in UTC: the day by which things are judged and due. */
export const today = (): string => new Date().toISOString().slice(0, 10);

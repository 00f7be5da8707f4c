import { Injectable } from '@nestjs/common';
import { Records } from '../../platform/database/records.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { AgendaReader } from './agenda-reader.js';
import { recordOf } from './data/meeting-records.query.js';
import { asMeeting, MEETING } from './meeting-records.js';
import type { Agenda, Meeting, Minutes } from './meetings.types.js';
import { MinutesReader } from './minutes-reader.js';

/** Narrow questions of other modules about meetings. Ask inside a unit of work, before it writes anything. */
@Injectable()
export class MeetingsLookup {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly agendas: AgendaReader,
    private readonly minutesReader: MinutesReader,
  ) {}

  /** @throws Problem `not_found` also when it is another organisation's */
  async read(id: string): Promise<Meeting> {
    return asMeeting(await this.records.find(MEETING, id));
  }

  /**
   * The agenda in the order of the meeting, with the evidence that it begins with: computed as of now while the meeting is
   * planned, as of its opening while it is open, as it was frozen once it is closed.
   * @throws Problem `not_found`
   */
  async agenda(id: string): Promise<Agenda> {
    return this.agendas.read(await this.read(id));
  }

  /**
   * Decisions, notes, attendance and follow-ups: as they are now, or as they were frozen once the meeting is closed.
   * @throws Problem `not_found`
   */
  async minutes(id: string): Promise<Minutes> {
    const meeting = await this.read(id);
    const frozen = meeting.state === 'closed' ? await recordOf(this.database, id) : undefined;
    return frozen?.minutes ?? this.minutesReader.read(meeting, await this.agendas.read(meeting));
  }
}

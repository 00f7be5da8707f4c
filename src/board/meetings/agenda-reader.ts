import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { AgendaSources } from './agenda-sources.js';
import { lastClosed } from './data/last-meeting.query.js';
import { itemsOf, type OwnWords, postponedBy } from './data/meeting-items.query.js';
import { openingOf, recordOf } from './data/meeting-records.query.js';
import { arrange } from './domain/agenda-order.js';
import type { Agenda, Meeting, Raised } from './meetings.types.js';
import { OwnItems } from './own-items.js';

/** Reads the agenda of a meeting: as of now, as of its opening, or as it was frozen. Inside a unit of work. */
@Injectable()
export class AgendaReader {
  constructor(
    private readonly database: TenantDatabase,
    private readonly sources: AgendaSources,
    private readonly own: OwnItems,
  ) {}

  async read(meeting: Meeting): Promise<Agenda> {
    if (meeting.state === 'closed') {
      const record = await recordOf(this.database, meeting.id);
      if (record) return { ...record.agenda, meetingVersion: meeting.version };
    }
    return this.compose(meeting, await this.raised(meeting));
  }

  /** What the register brought, with what the meeting did with it and added to it. */
  async compose(meeting: Meeting, { items: brought, totals, ...raised }: Raised): Promise<Agenda> {
    const rows = await itemsOf(this.database, meeting.id);
    const added = await this.own.tell(rows);
    const items = [...brought.filter(({ id }) => !added.some((one) => one.id === id)), ...added];
    const own = items.filter(({ kind }) => kind === 'own').length;
    return {
      ...raised,
      meetingId: meeting.id,
      meetingVersion: meeting.version,
      ...arrange(items, rows),
      totals: totals.map((total) => (total.kind === 'own' ? { ...total, found: own, listed: own } : total)),
    };
  }

  /** What the register brings: now while it is planned, when it opened from then on. */
  async raised(meeting: Meeting): Promise<Raised> {
    const opening = meeting.state === 'planned' ? undefined : await openingOf(this.database, meeting.id);
    return opening ?? this.sources.raise(meeting);
  }

  /** The words of an item that the last meeting put off; null when it put off none by that id. */
  async wordsOfKept(meeting: Meeting, itemId: string): Promise<OwnWords | null> {
    const last = await lastClosed(this.database, meeting.id);
    if (!last) return null;
    const kept = await postponedBy(this.database, last.id);
    return kept.find((row) => row.itemId === itemId)?.own ?? null;
  }
}

import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/ids.js';
import { Records } from '../../platform/database/records.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { EventLog } from '../../platform/events/event-log.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { AgendaReader } from './agenda-reader.js';
import { type ItemRow, itemsOf, keepItems, type OwnWords, removeItem } from './data/meeting-items.query.js';
import { MeetingEntity } from './data/meeting.entity.js';
import { meetingErrors } from './domain/meeting.problems.js';
import { demandNotClosed } from './domain/meeting-states.js';
import { MEETING } from './meeting-records.js';
import type { Agenda, AgendaItem, NameableType, Raised, Treatment } from './meetings.types.js';
import { OwnItems } from './own-items.js';

/** An item that somebody puts on the agenda. */
export interface ItemDraft {
  readonly title: string;
  readonly explanation?: string | null;
  readonly suggestion?: string | null;
  readonly records?: readonly { readonly type: NameableType; readonly id: string }[];
}

/** What changes of an item. Absent keeps, null clears. */
export interface ItemChanges extends Partial<ItemDraft> {
  readonly treatment?: Treatment;
  readonly note?: string | null;
}

/** What people do with an agenda: order it, add to it, leave out, put off, note. Every change is a new version of the meeting. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly events: EventLog,
    private readonly reader: AgendaReader,
    private readonly own: OwnItems,
  ) {}

  /** @throws Problem `not_found` */
  async read(meetingId: string): Promise<Agenda> {
    return this.reader.read(await this.records.find(MEETING, meetingId));
  }

  /** One item of the agenda. @throws Problem `not_found` */
  async item(meetingId: string, itemId: string): Promise<AgendaItem> {
    const meeting = await this.records.find(MEETING, meetingId);
    return itemIn(await this.reader.read(meeting), itemId);
  }

  /** Puts an item on the agenda. @throws Problem `not_found`, `stale`, `meeting_closed`, `validation` */
  async add(meetingId: string, draft: ItemDraft, expected: ExpectedVersion): Promise<AgendaItem> {
    const words = await this.checkedWords(draft);
    const held = await this.hold(meetingId, expected);
    demandNotClosed(held.meeting);
    const row: ItemRow = { itemId: newId(), kind: 'own', treatment: 'shown', position: null, note: null, own: words };
    await keepItems(this.database, meetingId, [row]);
    await this.tell(held.meeting, 'item_added', null, { itemId: row.itemId, title: words.title });
    return this.itemNow(held, row.itemId);
  }

  /**
   * Hides or postpones an item or takes it back, notes what comes of it, or changes the words of one's own.
   * @throws Problem `not_found` also for what does not stand on the agenda, `stale`, `meeting_closed`, `validation`
   */
  async amend(meetingId: string, itemId: string, changes: ItemChanges, expected: ExpectedVersion): Promise<AgendaItem> {
    const held = await this.hold(meetingId, expected);
    const before = await this.rowOf(held, itemId);
    const { treatment = before.treatment, note = before.note, ...words } = changes;
    const row: ItemRow = { ...before, treatment, note, own: await this.changedWords(before.own, words) };
    demandNotClosed(held.meeting);
    if (JSON.stringify(row) !== JSON.stringify(before)) {
      await keepItems(this.database, meetingId, [row]);
      await this.tell(held.meeting, 'item_amended', said(before), said(row));
    }
    return this.itemNow(held, itemId);
  }

  /** Takes an item of one's own off the agenda. @throws as `amend`; `validation` for what the register brings: hide that */
  async remove(meetingId: string, itemId: string, expected: ExpectedVersion): Promise<void> {
    const held = await this.hold(meetingId, expected);
    const row = await this.rowOf(held, itemId);
    demandNotClosed(held.meeting);
    if (row.own === null) throw invalid([{ pointer: '/itemId', code: meetingErrors.own_words_only }]);
    await removeItem(this.database, meetingId, itemId);
    await this.tell(held.meeting, 'item_removed', { itemId, title: row.own.title }, null);
  }

  /**
   * These items first, in this order; the others after them as before.
   * @throws Problem `not_found`, `stale`, `meeting_closed`, `validation` for what does not stand on the agenda
   */
  async order(meetingId: string, itemIds: readonly string[], expected: ExpectedVersion): Promise<Agenda> {
    const held = await this.hold(meetingId, expected);
    const { items, aside } = await this.reader.compose(held.meeting, held.raised);
    const all = new Set([...items, ...aside].map(({ id }) => id));
    const faults = itemIds.flatMap((id, at) => [
      ...(all.has(id) ? [] : [{ pointer: `/itemIds/${at}`, code: meetingErrors.not_on_agenda }]),
      ...(itemIds.indexOf(id) === at ? [] : [{ pointer: `/itemIds/${at}`, code: 'duplicate_item' }]),
    ]);
    if (faults.length > 0) throw invalid(faults);
    demandNotClosed(held.meeting);
    const placed: ItemRow[] = [];
    for (const [at, id] of itemIds.entries()) placed.push({ ...(await this.rowOf(held, id)), position: at + 1 });
    const rows = await itemsOf(this.database, meetingId);
    const rest = rows.filter(({ itemId }) => !itemIds.includes(itemId)).map((row) => ({ ...row, position: null }));
    await keepItems(this.database, meetingId, [...placed, ...rest]);
    await this.tell(held.meeting, 'agenda_ordered', null, { itemIds });
    return this.reader.compose(held.meeting, held.raised);
  }

  /** What the register brings is asked before anything is locked: after that the figures would not come from memory. */
  private async hold(meetingId: string, expected: ExpectedVersion): Promise<Held> {
    const raised = await this.reader.raised(await this.records.find(MEETING, meetingId));
    const meeting = await this.records.lock(MEETING, meetingId, expected);
    return { meeting, raised };
  }

  /** What the meeting did with an item so far. @throws Problem `not_found` */
  private async rowOf({ meeting, raised }: Held, itemId: string): Promise<ItemRow> {
    const known = (await itemsOf(this.database, meeting.id)).find((row) => row.itemId === itemId);
    const item = raised.items.find(({ id }) => id === itemId);
    if (known && (known.own !== null || item)) return known;
    if (!item) throw new Problem(platformProblems.not_found, { record: 'agenda item' });
    const fresh = { itemId, kind: item.kind, treatment: 'shown' as const, position: null, note: null };
    return { ...fresh, own: item.kind === 'own' ? await this.reader.wordsOfKept(meeting, itemId) : null };
  }

  private async changedWords(before: OwnWords | null, changes: Partial<ItemDraft>): Promise<OwnWords | null> {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    if (given.length === 0) return before;
    if (before === null)
      throw invalid(given.map(([name]) => ({ pointer: `/${name}`, code: meetingErrors.own_words_only })));
    return this.checkedWords({ ...before, ...(Object.fromEntries(given) as Partial<ItemDraft>) } as ItemDraft);
  }

  private async checkedWords({ title, explanation, suggestion, records = [] }: ItemDraft): Promise<OwnWords> {
    const faults = await this.own.faults(records);
    if (faults.length > 0) throw invalid(faults);
    return { title, explanation: explanation ?? null, suggestion: suggestion ?? null, records };
  }

  private async itemNow({ meeting, raised }: Held, itemId: string): Promise<AgendaItem> {
    return itemIn(await this.reader.compose(meeting, raised), itemId);
  }

  /** The agenda is part of its meeting: the meeting has a new version. */
  private async tell(
    meeting: MeetingEntity,
    what: string,
    before: Record<string, unknown> | null,
    after: Record<string, unknown> | null,
  ): Promise<void> {
    const { id, organisationId } = meeting;
    Object.assign(meeting, { version: meeting.version + 1, updatedAt: new Date() });
    const { version, updatedAt } = meeting;
    await this.database.repository(MeetingEntity).update({ organisationId, id }, { version, updatedAt });
    await this.events.record({ name: `meeting.${what}`, recordType: 'meeting', recordId: id, before, after });
  }
}

interface Held {
  readonly meeting: MeetingEntity;
  readonly raised: Raised;
}

/** What the audit trail tells of an item. */
const said = ({ itemId, kind, treatment, note, own }: ItemRow): Record<string, unknown> => ({
  itemId,
  kind,
  treatment,
  note,
  ...(own ? { own } : {}),
});

/** @throws Problem `not_found` */
function itemIn({ items, aside }: Agenda, itemId: string): AgendaItem {
  const item = [...items, ...aside].find(({ id }) => id === itemId);
  if (!item) throw new Problem(platformProblems.not_found, { record: 'agenda item' });
  return item;
}

import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { AgendaKind, Treatment } from '../meetings.types.js';

/** The words of an item that somebody put on the agenda. */
export interface OwnWords {
  readonly title: string;
  readonly explanation: string | null;
  readonly suggestion: string | null;
  readonly records: readonly { readonly type: string; readonly id: string }[];
}

/** What a meeting did with one item. */
export interface ItemRow {
  readonly itemId: string;
  readonly kind: AgendaKind;
  readonly treatment: Treatment;
  /** From 1 on; null: after those that have one. */
  readonly position: number | null;
  readonly note: string | null;
  /** Null for what the register brings. */
  readonly own: OwnWords | null;
}

const COLUMNS = 'item.item_id as "itemId", item.kind, item.treatment, item.position, item.note, item.own';

/** Everything that a meeting did with items. Grain: one row per item that it touched. */
export function itemsOf(database: TenantDatabase, meetingId: string): Promise<ItemRow[]> {
  return database.query<ItemRow & Record<string, unknown>>(
    `select ${COLUMNS} from meeting_items as item where item.organisation_id = $1 and item.meeting_id = $2
     order by item.item_id`,
    [database.organisationId, meetingId],
  );
}

/** What a meeting kept for the next one. Grain: one row per item. */
export function postponedBy(database: TenantDatabase, meetingId: string): Promise<ItemRow[]> {
  return database.query<ItemRow & Record<string, unknown>>(
    `select ${COLUMNS} from meeting_items as item
     where item.organisation_id = $1 and item.meeting_id = $2 and item.treatment = 'postponed'
     order by item.item_id`,
    [database.organisationId, meetingId],
  );
}

/** Keeps what a meeting did with these items; each is written whole. */
export async function keepItems(database: TenantDatabase, meetingId: string, items: readonly ItemRow[]): Promise<void> {
  await database.query(
    `insert into meeting_items (organisation_id, meeting_id, item_id, kind, treatment, position, note, own)
     select $1::uuid, $2::uuid, said."itemId", said.kind, said.treatment, said.position, said.note, said.own
     from jsonb_to_recordset($3::jsonb) as said ("itemId" uuid, kind text, treatment text, position integer, note text, own jsonb)
     on conflict (organisation_id, meeting_id, item_id) do update
     set treatment = excluded.treatment, position = excluded.position, note = excluded.note, own = excluded.own`,
    [database.organisationId, meetingId, JSON.stringify(items)],
  );
}

/** Forgets an item of the meeting's own. */
export async function removeItem(database: TenantDatabase, meetingId: string, itemId: string): Promise<void> {
  await database.query('delete from meeting_items where organisation_id = $1 and meeting_id = $2 and item_id = $3', [
    database.organisationId,
    meetingId,
    itemId,
  ]);
}

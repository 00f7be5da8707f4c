import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { FieldError } from '../../platform/problems/problem.js';
import type { ItemRow } from './data/meeting-items.query.js';
import { namedRecords } from './data/nameable-records.query.js';
import { ownItem } from './domain/agenda-items.js';
import type { RaisedItem } from './meetings.types.js';

/** Items that somebody put on an agenda: what they name, as it is called now. */
@Injectable()
export class OwnItems {
  constructor(private readonly database: TenantDatabase) {}

  /** These items in words; records that are gone are left out. */
  async tell(rows: readonly ItemRow[]): Promise<RaisedItem[]> {
    const own = rows.flatMap(({ itemId, own: words }) => (words === null ? [] : [{ itemId, words }]));
    const named = await namedRecords(
      this.database,
      own.flatMap(({ words }) => [...words.records]),
    );
    const byId = new Map(named.map((record) => [record.id, record]));
    return own.map(({ itemId, words }) => {
      const records = words.records.map(({ id }) => byId.get(id)).filter((record) => record !== undefined);
      return ownItem(itemId, words, records);
    });
  }

  /** The records that an item names and that are not there. */
  async faults(records: readonly { readonly type: string; readonly id: string }[]): Promise<FieldError[]> {
    const known = new Set((await namedRecords(this.database, records)).map(({ type, id }) => `${type} ${id}`));
    return records.flatMap(({ type, id }, at): FieldError[] =>
      known.has(`${type} ${id}`)
        ? []
        : [{ pointer: `/records/${at}/id`, code: 'unknown_reference', parameters: { record: type } }],
    );
  }
}

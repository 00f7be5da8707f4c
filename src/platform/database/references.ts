import { Injectable } from '@nestjs/common';
import type { FieldError } from '../problems/problem.js';
import { TenantDatabase } from './tenant-database.js';

/** A kind of master data that others refer to: its word in messages and its table (which has `archived_at`). */
export interface Referable {
  readonly type: string;
  readonly table: string;
}

/** One mention of another record, with the place where it stands in the input. */
export interface Mention {
  readonly to: Referable;
  readonly id: string;
  readonly pointer: string;
}

/** Checks what an input refers to: all kinds in one statement, every fault named. */
@Injectable()
export class References {
  constructor(private readonly database: TenantDatabase) {}

  /**
   * The mentions that cannot be used: unknown here (or another organisation's), or archived.
   * @param kept ids that the record refers to already: they may have been archived since, and stay
   */
  async faults(mentions: readonly Mention[], kept: ReadonlySet<string> = new Set()): Promise<FieldError[]> {
    if (mentions.length === 0) return [];
    const tables = [...new Set(mentions.map(({ to }) => to.table))];
    const questions = tables.map(
      (table, i) =>
        `select '${table}' as table_name, id, archived_at is not null as archived from ${table} where organisation_id = $1 and id = any ($${i + 2}::uuid[])`,
    );
    const rows = await this.database.query<{ table_name: string; id: string; archived: boolean }>(
      questions.join(' union all '),
      [
        this.database.organisationId,
        ...tables.map((table) => mentions.filter(({ to }) => to.table === table).map(({ id }) => id)),
      ],
    );
    const known = new Map(rows.map((row) => [`${row.table_name} ${row.id}`, row.archived]));
    return mentions.flatMap(({ to, id, pointer }): FieldError[] => {
      const archived = known.get(`${to.table} ${id}`);
      if (archived === false || (archived && kept.has(id))) return [];
      const code = archived ? 'archived_reference' : 'unknown_reference';
      return [{ pointer, code, parameters: { record: to.type } }];
    });
  }
}

import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Cursors } from '../platform/http/cursors.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { invalid } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { listRows } from './data/import-rows.query.js';
import { findImport, listImports } from './data/imports.query.js';
import type { RowAction } from './domain/import.types.js';
import { importRecord } from './import-record.js';
import type { ImportRecord } from './import-record.js';
import type { Import, ImportRow, ImportState } from './imports.types.js';

const IMPORTS: ListDefinition<Import> = {
  name: 'imports',
  defaultSort: '-createdAt',
  sortable: {
    createdAt: { sql: 'i.created_at', type: 'timestamptz', value: (one) => one.createdAt },
    updatedAt: { sql: 'i.updated_at', type: 'timestamptz', value: (one) => one.updatedAt },
  },
};
const ROWS_A_PAGE = 25;

/** Imports and their rows, page by page. Inside a unit of work. */
@Injectable()
export class ImportsList {
  constructor(
    private readonly database: TenantDatabase,
    private readonly pages: Pages,
    private readonly cursors: Cursors,
  ) {}

  async imports(query: PageQuery & { state?: ImportState[]; source?: string[] }): Promise<Page<ImportRecord>> {
    const plan = this.pages.plan(IMPORTS, query, 'i.id');
    const found = await listImports(this.database, {
      ...plan,
      state: query.state ?? null,
      source: query.source ?? null,
    });
    const page = this.pages.finish(IMPORTS, query, found);
    return { ...page, items: page.items.map((one) => importRecord(one, null)) };
  }

  /** The rows of an import in the order of its file, and the file. @throws Problem `not_found`, `validation` for a foreign cursor */
  async rows(
    importId: string,
    query: PageQuery & { action?: RowAction[]; undo?: 'undone' | 'changed_since' },
  ): Promise<Page<ImportRow> & { readonly file: Import }> {
    const file = await findImport(this.database, importId);
    if (!file) throw new Problem(platformProblems.not_found, { record: 'import' });
    if (query.sort !== undefined && query.sort !== 'row')
      throw invalid([{ pointer: '#query/sort', code: 'not_one_of', parameters: { allowed: 'row' } }]);
    const filter = { importId, actions: query.action ?? null, undo: query.undo ?? null };
    const scope = { organisationId: this.database.organisationId, list: 'import rows', sort: 'row', filter };
    const position = this.cursors.read(scope, query.cursor);
    const limit = query.limit ?? ROWS_A_PAGE;
    const rows = await listRows(this.database, { ...filter, afterRow: Number(position?.[0] ?? 0), limit: limit + 1 });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { file, items, nextCursor: rows.length > limit && last ? this.cursors.write(scope, [last.row]) : null };
  }
}

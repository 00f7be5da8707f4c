import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { InitiativesList } from '../initiatives/initiatives.list.js';
import type { InitiativeList, InitiativeListQuery } from '../initiatives/initiatives.list.types.js';
import type { Initiative } from '../initiatives/initiatives.types.js';
import type { Actor } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { namedRecords } from './data/names.query.js';
import { DRAFT_COLUMNS, draftCells } from './domain/export-cells.js';
import { draftOfInitiative } from './domain/export-draft.js';
import { Names } from './domain/names.js';
import type { ExportFormat } from './exports.types.js';
import { writeCsv } from './files/csv.writer.js';
import type { ExportRow } from './files/export-row.types.js';
import { writeXlsx } from './files/xlsx.writer.js';

const PAGE = 100;
/** Read by people, passed over by an import. */
const FURTHER_COLUMNS = ['key', 'externalReferences', 'createdAt', 'updatedAt'];

/** Exports: the register as a file that an import reads back without changing anything. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly initiatives: InitiativesList,
  ) {}

  /**
   * The initiatives of a filter, oldest first, as a stream of a file. Each page is read in a transaction of its own: a slow reader
   * holds no connection.
   * @throws Problem for a bad filter, before anything is sent
   */
  async initiativesAs(format: ExportFormat, actor: Actor, filter: InitiativeListQuery['filter']): Promise<Readable> {
    const names = await this.database.run(actor, async () => new Names(await namedRecords(this.database), new Set()));
    const page = (cursor?: string): Promise<InitiativeList> =>
      this.database.run(
        actor,
        () => this.initiatives.read({ filter, sort: 'createdAt', limit: PAGE, ...(cursor ? { cursor } : {}) }),
        { readOnly: true },
      );
    const rows = rowsFrom(await page(), page, names);
    const columns = [...DRAFT_COLUMNS, ...FURTHER_COLUMNS];
    return format === 'csv' ? writeCsv(columns, rows) : writeXlsx(columns, rows);
  }
}

async function* rowsFrom(
  first: InitiativeList,
  page: (cursor: string) => Promise<InitiativeList>,
  names: Names,
): AsyncGenerator<ExportRow> {
  for (let list = first; ; list = await page(list.nextCursor)) {
    for (const { json } of list.items) yield cellsOf(JSON.parse(json) as Initiative, names);
    if (list.nextCursor === null) return;
  }
}

function cellsOf(initiative: Initiative, names: Names): ExportRow {
  const references = initiative.externalReferences.map(({ source, externalId }) => `${source}: ${externalId}`);
  const { key, createdAt, updatedAt } = initiative;
  return [...draftCells(draftOfInitiative(initiative, names)), key, references.join('; '), createdAt, updatedAt];
}

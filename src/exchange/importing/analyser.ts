import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { refreshStatistics } from '../../platform/database/planner-statistics.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { dropRows, countRows, insertRows } from '../data/import-rows.query.js';
import type { StagedRow } from '../data/import-rows.query.js';
import { changeImport, dropChunks, readChunk } from '../data/imports.query.js';
import type { ReadRow } from '../domain/import.types.js';
import type { MissingName } from '../domain/names.types.js';
import { nameKey } from '../domain/plain-text.js';
import { readRow } from '../domain/read-row.js';
import { wantedColumns } from '../domain/wanted-columns.js';
import { openTable } from '../files/open-table.js';
import type { StoredFile } from '../files/open-table.js';
import type { Import } from '../imports.types.js';
import { batches } from './batches.js';
import { ImportPlanning } from './import-planning.js';
import { actionOf, remarksOf } from './row-planner.js';
import type { RowPlanner } from './row-planner.js';

const BATCH = 250;

/** The dry run: reads a file row by row, plans each, and keeps rows and report. Nothing of the register changes. */
@Injectable()
export class Analyser {
  constructor(
    private readonly database: TenantDatabase,
    private readonly planning: ImportPlanning,
  ) {}

  /** The file of an import as it is kept in the database, piece by piece. */
  storedFile(actor: Actor, kept: Import): StoredFile {
    const piece = (position: number): Promise<Buffer | undefined> =>
      this.database.run(actor, () => readChunk(this.database, kept.id, position));
    async function* bytes(): AsyncGenerator<Buffer> {
      for (let position = 0; ; position += 1) {
        const next = await piece(position);
        if (!next) return;
        yield next;
      }
    }
    return { format: kept.format, encoding: kept.encoding, bytes };
  }

  /**
   * Analyses an import; an analysis that was broken off starts anew. Batches are transactions of their own unless one is open.
   * @throws UnreadableFile when the file as a whole cannot be read
   */
  async analyse(
    actor: Actor,
    kept: Import,
    file: StoredFile,
    progress: (done: number, total: number) => Promise<void>,
  ): Promise<void> {
    const { mapping, planner } = await this.database.run(actor, async () => {
      await dropRows(this.database, kept.id);
      return this.planning.planner(kept);
    });
    const table = await openTable(file, wantedColumns(kept.options));
    const missing = new Map<string, MissingName>();
    let done = 0;
    for await (const raw of batches(table.rows, BATCH)) {
      const rows = raw.map((row) => readRow(row, mapping));
      await this.database.run(actor, async () =>
        insertRows(this.database, kept.id, await this.stage(rows, planner, missing)),
      );
      done += rows.length;
      await progress(done, kept.rowTotal);
    }
    await this.database.run(actor, async () => {
      const counts = await countRows(this.database, kept.id);
      await changeImport(this.database, kept.id, { state: 'ready', counts, missing: [...missing.values()] });
      await dropChunks(this.database, kept.id);
    });
    if (done > BATCH) await this.database.run(actor, () => refreshStatistics(this.database, ['import_rows']));
  }

  private async stage(
    rows: readonly ReadRow[],
    planner: RowPlanner,
    missing: Map<string, MissingName>,
  ): Promise<StagedRow[]> {
    const readable = rows.filter(({ problems }) => problems.length === 0);
    const planned = new Map((await planner.plan(readable)).map((one) => [one.row, one]));
    const creating = readable.filter(({ row }) => planned.get(row)?.plan.action === 'create');
    const duplicates = await planner.likelyDuplicates(creating);
    return rows.map(({ row, draft, problems }) => {
      const one = planned.get(row);
      if (!one) return { row, action: 'error', plannable: false, draft, problems, initiativeId: null, duplicates: [] };
      if ('missing' in one.plan) for (const name of one.plan.missing) remember(missing, name);
      return {
        row,
        action: actionOf(one.plan, duplicates.get(row)),
        plannable: one.plannable,
        draft,
        problems: remarksOf(one.plan),
        initiativeId: one.current?.id ?? null,
        duplicates: duplicates.get(row) ?? [],
      };
    });
  }
}

function remember(missing: Map<string, MissingName>, name: MissingName): void {
  const key = `${name.type} ${nameKey(name.journey ?? '')} > ${nameKey(name.name)}`;
  if (!missing.has(key)) missing.set(key, name);
}

import { Injectable } from '@nestjs/common';
import { InitiativesBulk } from '../../initiatives/initiatives.bulk.js';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { countOutcomes, lastOutcomes, markUndone } from '../data/import-outcomes.query.js';
import { changeImport } from '../data/imports.query.js';
import type { Import } from '../imports.types.js';
import { NameMaker } from './name-maker.js';

const BATCH = 500;

/** Takes an import back, from its last row to its first. What somebody changed or related since stays as it is, and is named. */
@Injectable()
export class Undoer {
  constructor(
    private readonly database: TenantDatabase,
    private readonly initiatives: InitiativesBulk,
    private readonly names: NameMaker,
  ) {}

  /** Each batch is a transaction of its own unless one is open; an undo that broke off goes on where it stopped. */
  async undo(actor: Actor, kept: Import, progress: (done: number, total: number) => Promise<void>): Promise<void> {
    const total = await this.database.run(actor, () => countOutcomes(this.database, kept.id));
    let done = 0;
    for (;;) {
      const count = await this.database.run(actor, () => this.batch(kept));
      if (count === 0) break;
      done += count;
      await progress(done, total);
    }
    await this.database.run(actor, async () => {
      await this.names.unmake(kept);
      await changeImport(this.database, kept.id, { state: 'undone', written: 0, undoneAt: new Date() });
    });
  }

  private async batch(kept: Import): Promise<number> {
    const outcomes = await lastOutcomes(this.database, kept.id, BATCH);
    if (outcomes.length === 0) return 0;
    const made = outcomes.filter(({ before }) => before === null);
    const removed = await this.initiatives.remove(
      made.map(({ initiativeId, version }) => ({ id: initiativeId, expectedVersion: version })),
    );
    const restored = await this.initiatives.update(
      outcomes.flatMap(({ initiativeId, version, before }) =>
        before === null ? [] : [{ ...before, id: initiativeId, expectedVersion: version }],
      ),
    );
    const stayed = new Set([...removed.stale, ...restored.stale]);
    const marks = outcomes.map(({ row, initiativeId }) => ({
      row,
      undo: stayed.has(initiativeId) ? ('changed_since' as const) : ('undone' as const),
    }));
    await markUndone(this.database, kept.id, marks);
    return outcomes.length;
  }
}

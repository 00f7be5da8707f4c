import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import type { Actor } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Operations } from '../platform/operations/operations.js';
import type {
  Operation,
  OperationCancel,
  OperationWork,
  RunningOperation,
} from '../platform/operations/operations.types.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { countOutcomes, undoRemains } from './data/import-outcomes.query.js';
import { changeImport, type ImportChanges, findImport, insertChunk, insertImport } from './data/imports.query.js';
import { exchangeProblems } from './domain/exchange.problems.js';
import { importRecord } from './import-record.js';
import type { ImportRecord } from './import-record.js';
import { Analyser } from './importing/analyser.js';
import { Committer, hasErrors } from './importing/committer.js';
import type { AcceptedFile } from './importing/import-intake.js';
import { Undoer } from './importing/undoer.js';
import type { CommitMode, Import, ImportState } from './imports.types.js';

/** Up to here an import is dealt with while its asker waits. */
const AT_ONCE = 1_000;
const PERMISSION = 'imports:run';
const quietly = async (): Promise<void> => undefined;

/** What became of a request: done, or under way as an operation. */
export type ImportAnswer = { readonly done: ImportRecord } | { readonly operation: Operation };

/** Imports: taking a file in, committing it, taking it back. Every verb works inside the open unit of work. */
@Injectable()
export class ImportsService implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly operations: Operations,
    private readonly analyser: Analyser,
    private readonly committer: Committer,
    private readonly undoer: Undoer,
  ) {}

  onModuleInit(): void {
    this.operations.handle(
      'import.analyse',
      this.working((kept, running) => this.analyseLarge(kept, running)),
      this.leaving(() => ({ state: 'failed' })),
    );
    this.operations.handle(
      'import.commit',
      this.working((kept, running) => this.commitLarge(kept, running)),
      this.leaving(({ written }) => ({ state: 'ready', written })),
    );
    this.operations.handle(
      'import.undo',
      this.working((kept, { actor, progress }) => this.undoer.undo(actor, kept, progress)),
      this.leaving(({ written }) => ({ state: 'committed', written })),
    );
  }

  /** Keeps an accepted file and makes its dry run, at once when it is small. */
  async receive(file: AcceptedFile): Promise<ImportAnswer> {
    const id = newId();
    await insertImport(this.database, { ...file, id, source: file.options.source });
    const kept = await this.kept(id);
    if (file.rowTotal <= AT_ONCE) {
      await this.analyser.analyse(this.database.actor, kept, file.stored, quietly);
      return { done: await this.read(id) };
    }
    let position = 0;
    for await (const piece of file.stored.bytes()) await insertChunk(this.database, id, position++, piece);
    return { operation: await this.start('import.analyse', kept, 'analysing') };
  }

  /** @throws Problem `not_found` */
  async read(id: string): Promise<ImportRecord> {
    const kept = await this.kept(id);
    return importRecord(kept, kept.state === 'undone' ? await undoRemains(this.database, id) : null);
  }

  /**
   * Writes the good rows, or all of them or none. They are planned again: the register may have changed since the dry run.
   * @throws Problem `import_not_ready`, `import_has_errors`
   */
  async commit(id: string, mode: CommitMode): Promise<ImportAnswer> {
    const kept = await this.kept(id, true);
    await this.expect(kept, ['ready'], 'committing');
    if (mode === 'all_or_nothing' && kept.counts.error) throw hasErrors(kept, kept.counts.error);
    if (kept.rowTotal > AT_ONCE) return { operation: await this.start('import.commit', kept, 'committing', { mode }) };
    await this.committer.commit(this.database.actor, kept, mode, quietly);
    return { done: await this.read(id) };
  }

  /** Takes a committed import back, or one whose commit broke off. @throws Problem `import_not_ready` */
  async undo(id: string): Promise<ImportAnswer> {
    const kept = await this.kept(id, true);
    const undoable: ImportState[] = (kept.written ?? 0) > 0 ? ['committed', 'ready'] : ['committed'];
    await this.expect(kept, undoable, kept.state === 'committing' ? 'committing' : 'undoing');
    if (kept.rowTotal > AT_ONCE) return { operation: await this.start('import.undo', kept, 'undoing') };
    await this.undoer.undo(this.database.actor, kept, quietly);
    return { done: await this.read(id) };
  }

  private async kept(id: string, lock = false): Promise<Import> {
    const kept = await findImport(this.database, id, lock);
    if (!kept) throw new Problem(platformProblems.not_found, { record: 'import' });
    return kept;
  }

  /** One of the states, or the one in which an operation broke off. */
  private async expect(kept: Import, states: readonly ImportState[], brokenOff: ImportState): Promise<void> {
    if (states.includes(kept.state)) return;
    if (kept.state === brokenOff && kept.operationId) {
      const operation = await this.operations.read(this.database.actor, kept.operationId);
      if (operation.state === 'failed') return;
    }
    throw new Problem(exchangeProblems.import_not_ready, { state: kept.state, needed: states.join(', ') });
  }

  private async start(kind: string, kept: Import, state: ImportState, more: object = {}): Promise<Operation> {
    const operation = await this.operations.start(kind, PERMISSION, { importId: kept.id, ...more }, kept.rowTotal);
    await changeImport(this.database, kept.id, { state, operationId: operation.id });
    return operation;
  }

  /** An operation on one import, whose result is the import. */
  private working(work: (kept: Import, running: RunningOperation) => Promise<void>): OperationWork {
    return async (running) => {
      const id = String(running.input['importId']);
      const reading = <T>(read: () => Promise<T>): Promise<T> => this.database.run(running.actor, read);
      await work(await reading(() => this.kept(id)), running);
      return { ...(await reading(() => this.read(id))) };
    };
  }

  /** What an import is after work on it was called off. @param after from the rows that stand in the register then */
  private leaving(after: (standing: { readonly written: number }) => ImportChanges): OperationCancel {
    return ({ actor, input }) =>
      this.database.run(actor, async () => {
        const id = String(input['importId']);
        const written = await countOutcomes(this.database, id);
        await changeImport(this.database, id, after({ written }));
        return { ...(await this.read(id)) };
      });
  }

  private async analyseLarge(kept: Import, { actor, progress }: RunningOperation): Promise<void> {
    try {
      await this.analyser.analyse(actor, kept, this.analyser.storedFile(actor, kept), progress);
    } catch (error) {
      await this.settle(actor, kept, 'failed');
      throw error;
    }
  }

  private async commitLarge(kept: Import, { actor, input, progress }: RunningOperation): Promise<void> {
    const mode: CommitMode = input['mode'] === 'all_or_nothing' ? 'all_or_nothing' : 'valid_only';
    await this.committer.reserve(actor, kept);
    try {
      await this.committer.commit(actor, kept, mode, progress);
    } catch (error) {
      if (mode === 'all_or_nothing') await this.settle(actor, kept, 'ready');
      throw error;
    }
  }

  private async settle(actor: Actor, kept: Import, state: ImportState): Promise<void> {
    await this.database.run(actor, () => changeImport(this.database, kept.id, { state }));
  }
}

import { Injectable } from '@nestjs/common';
import { InitiativesBulk } from '../../initiatives/initiatives.bulk.js';
import type { BulkInitiative, BulkInitiativeUpdate } from '../../initiatives/initiatives.types.js';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { EventLog } from '../../platform/events/event-log.js';
import { Problem } from '../../platform/problems/problem.js';
import { countOutcomes, insertOutcomes } from '../data/import-outcomes.query.js';
import type { Outcome } from '../data/import-outcomes.query.js';
import { correctRows, countRows, nextPlannable } from '../data/import-rows.query.js';
import type { PlannableRow } from '../data/import-rows.query.js';
import { changeImport } from '../data/imports.query.js';
import { exchangeProblems } from '../domain/exchange.problems.js';
import type { RowAction, RowProblem } from '../domain/import.types.js';
import type { CommitMode, Import } from '../imports.types.js';
import { ImportPlanning } from './import-planning.js';
import { Lanes } from './lanes.js';
import { NameMaker } from './name-maker.js';
import { newInitiativeId, remarksOf } from './row-planner.js';
import type { PlannedRow, RowPlanner } from './row-planner.js';

const BATCH = 500;
/** The planner looks at the register anew after the first batch, and whenever so many times as many are written. */
const GROWTH_BETWEEN_STATISTICS = 8;
/** One connection per lane; a single one leaves the other processors idle, two leave them waiting for each other. */
const MOST_AT_ONCE = 3;

interface Batch {
  readonly rows: readonly PlannableRow[];
  readonly planned: readonly PlannedRow[];
}

interface Written {
  readonly outcomes: readonly Outcome[];
  readonly stale: ReadonlySet<string>;
}

type Correction = { row: number; action: RowAction; problems: readonly RowProblem[] };

/**
 * Writes the good rows of an import. `valid_only` goes batch by batch, each a transaction that also keeps what it did: a commit
 * that broke off goes on with the rest. `all_or_nothing` is one transaction.
 */
@Injectable()
export class Committer {
  constructor(
    private readonly database: TenantDatabase,
    private readonly planning: ImportPlanning,
    private readonly initiatives: InitiativesBulk,
    private readonly names: NameMaker,
    private readonly events: EventLog,
  ) {}

  /** @throws Problem `import_has_errors` when a row has an error and all or nothing was asked */
  async commit(
    actor: Actor,
    kept: Import,
    mode: CommitMode,
    progress: (done: number, total: number) => Promise<void>,
  ): Promise<void> {
    const work = (): Promise<void> => this.write(actor, kept, mode, progress);
    await (mode === 'all_or_nothing' ? this.database.run(actor, work) : work());
  }

  /** Sets aside the keys of a large commit. Outside a unit of work, so that the counter is not held as long as the commit lasts. */
  reserve(actor: Actor, kept: Import): Promise<void> {
    const { create = 0, likely_duplicate: likely = 0 } = kept.counts;
    return this.initiatives.reserveKeys(actor, create + likely);
  }

  private async write(
    actor: Actor,
    kept: Import,
    mode: CommitMode,
    progress: (done: number, total: number) => Promise<void>,
  ): Promise<void> {
    const planner = await this.database.run(actor, async () => {
      await this.names.make(kept);
      return (await this.planning.planner(kept)).planner;
    });
    await this.writeBatches(actor, kept, mode, planner, progress);
    await this.database.run(actor, async () => {
      const counts = await countRows(this.database, kept.id);
      if (mode === 'all_or_nothing' && counts.error) throw hasErrors(kept, counts.error);
      const written = await countOutcomes(this.database, kept.id);
      await changeImport(this.database, kept.id, { state: 'committed', counts, written, committedAt: new Date() });
    });
  }

  /** While the database writes batches, the next is planned. A commit that broke off left outcomes: their rows are passed over. */
  private async writeBatches(
    actor: Actor,
    kept: Import,
    mode: CommitMode,
    planner: RowPlanner,
    progress: (done: number, total: number) => Promise<void>,
  ): Promise<void> {
    const lanes = new Lanes(mode === 'valid_only' ? MOST_AT_ONCE : 1);
    const planAfter = (row: number): Promise<Batch> => {
      const planning = this.database.run(actor, () => this.plan(kept, planner, row));
      // Whoever awaits it hears of the failure; nobody does when writing a batch before it fails.
      planning.catch(() => undefined);
      return planning;
    };
    let done = 0;
    let statisticsAt = BATCH;
    let next = planAfter(0);
    for (;;) {
      const batch = await next;
      const last = batch.rows.at(-1)?.row;
      if (last === undefined) break;
      next = planAfter(last);
      if (done >= statisticsAt) {
        statisticsAt = done * GROWTH_BETWEEN_STATISTICS;
        await this.refreshStatistics(actor);
      }
      await lanes.start(async () => {
        // The disk is waited for once, by the transaction that says that the import is committed.
        await this.database.run(actor, () => this.writeBatch(kept, mode, batch), { certainLater: true });
        done += batch.rows.length;
        await progress(Math.min(done, kept.rowTotal), kept.rowTotal);
      });
    }
    await lanes.finish();
    if (done >= BATCH) await this.refreshStatistics(actor);
  }

  private refreshStatistics(actor: Actor): Promise<void> {
    return this.database.run(actor, () => this.initiatives.refreshStatistics());
  }

  private async plan(kept: Import, planner: RowPlanner, after: number): Promise<Batch> {
    const rows = await nextPlannable(this.database, kept.id, after, BATCH);
    return { rows, planned: await planner.plan(rows) };
  }

  private async writeBatch(kept: Import, mode: CommitMode, { rows, planned }: Batch): Promise<void> {
    const written = await this.apply(planned);
    await Promise.all([
      insertOutcomes(this.database, kept.id, written.outcomes),
      correctRows(this.database, kept.id, corrections(rows, planned, written.stale)),
    ]);
    if (mode === 'all_or_nothing') await this.events.flush();
  }

  private async apply(planned: readonly PlannedRow[]): Promise<Written> {
    const creations: (BulkInitiative & { row: number })[] = [];
    const updates: (BulkInitiativeUpdate & { row: number; planned: PlannedRow })[] = [];
    for (const one of planned) {
      const { plan, current, row } = one;
      if (plan.action === 'create') creations.push({ ...plan.body, state: plan.state, id: newInitiativeId(), row });
      if (plan.action === 'update' && current)
        updates.push({
          ...plan.body,
          state: plan.state,
          id: current.id,
          expectedVersion: current.version,
          row,
          planned: one,
        });
    }
    const created = new Map((await this.initiatives.create(creations)).map(({ id, version }) => [id, version]));
    const { written, stale } = await this.initiatives.update(updates);
    const updated = new Map(written.map(({ id, version }) => [id, version]));
    const outcomes = [
      ...creations.map(({ id, row }): Outcome => ({
        row,
        initiativeId: id,
        version: created.get(id) ?? 1,
        before: null,
      })),
      ...updates.flatMap(({ id, row, planned: { current } }): Outcome[] => {
        const version = updated.get(id);
        return version === undefined || !current
          ? []
          : [{ row, initiativeId: id, version, before: bodyBefore(current) }];
      }),
    ];
    return { outcomes, stale: new Set(stale) };
  }
}

/** Rows of which the commit made something else than the dry run said. */
function corrections(
  rows: readonly PlannableRow[],
  planned: readonly PlannedRow[],
  stale: ReadonlySet<string>,
): Correction[] {
  const said = new Map(rows.map(({ row, action }) => [row, action]));
  return planned.flatMap(({ row, plan, current }): Correction[] => {
    const before = said.get(row);
    if (current && stale.has(current.id))
      return [{ row, action: 'error', problems: [{ column: null, code: 'changed_meanwhile' }] }];
    if (plan.action === 'error') return [{ row, action: 'error', problems: plan.problems }];
    const same = before === plan.action || (before === 'likely_duplicate' && plan.action === 'create');
    return same ? [] : [{ row, action: plan.action, problems: remarksOf(plan) }];
  });
}

function bodyBefore(current: NonNullable<PlannedRow['current']>): Outcome['before'] {
  const { id: _, key: __, version: ___, createdAt: ____, updatedAt: _____, ...body } = current;
  return body;
}

/** The refusal of a commit of all rows or none. */
export function hasErrors(kept: Import, count: number): Problem {
  return new Problem(exchangeProblems.import_has_errors, { count, id: kept.id }, { members: { errors: count } });
}

import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import type { SystemDatabase } from '../database/system-database.js';

const EVERY_MILLISECONDS = 20_000;
/** Longer than a process that lives is ever silent. */
const SILENT = '90 seconds';

/**
 * Keeps the jobs of a process that was killed from being held for hours, and with them everything behind them in their
 * queue: who does jobs renews its hold on them again and again, and frees what others have not renewed.
 */
export class SignsOfLife {
  /** Where the runner says which workers it makes. */
  readonly events: WorkerEvents = new EventEmitter();
  private readonly workerIds: string[] = [];
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly system: SystemDatabase,
    notice: (error: unknown) => void,
  ) {
    this.events.on('worker:create', ({ worker }) => void this.workerIds.push(worker.workerId));
    this.timer = setInterval(() => void this.give().catch(notice), EVERY_MILLISECONDS);
    this.timer.unref();
    void this.give().catch(notice);
  }

  end(): void {
    clearInterval(this.timer);
  }

  private async give(): Promise<void> {
    for (const table of ['_private_jobs', '_private_job_queues'])
      await this.system.query(`update graphile_worker.${table} set locked_at = now() where locked_by = any ($1)`, [
        this.workerIds,
      ]);
    await freeSilentJobs(this.system);
  }
}

/** Frees the jobs and queues whose holder has given no sign of life for a while. */
export async function freeSilentJobs(system: SystemDatabase): Promise<void> {
  await system.query(
    `select graphile_worker.force_unlock_workers(array_agg(held.locked_by)) from (
       select locked_by from graphile_worker._private_jobs where locked_at < now() - interval '${SILENT}'
       union select locked_by from graphile_worker._private_job_queues where locked_at < now() - interval '${SILENT}'
     ) as held`,
  );
}

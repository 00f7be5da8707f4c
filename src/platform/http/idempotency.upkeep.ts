import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../database/system-database.js';
import { Jobs } from '../jobs/jobs.js';

const TASK = 'forget-idempotency-keys';

/** Once an hour, forgets the answers that are no longer kept for a repeat. */
@Injectable()
export class IdempotencyUpkeep {
  constructor(
    jobs: Jobs,
    private readonly system: SystemDatabase,
  ) {
    jobs.handle(TASK, () => this.forget());
    jobs.repeat(TASK, '17 * * * *');
  }

  async forget(): Promise<void> {
    await this.system.query(`delete from idempotency_keys where created_at < now() - interval '24 hours'`);
  }
}

import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SystemDatabase } from '../database/system-database.js';
import { platformProblems } from '../problems/platform.problems.js';
import { Problem } from '../problems/problem.js';

const patienceMs = 2_000;

/** Whether this instance should be sent requests. */
@Injectable()
export class Readiness implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(
    private readonly tenants: DataSource,
    private readonly system: SystemDatabase,
  ) {}

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /** @throws Problem `unavailable` while it is stopping, or when a database role gets no answer within two seconds */
  async check(): Promise<void> {
    if (this.stopping) throw new Problem(platformProblems.unavailable, { cause: 'stopping' });
    try {
      await withinPatience([this.tenants.query('select 1'), this.system.query('select 1')]);
    } catch {
      throw new Problem(platformProblems.unavailable, { cause: 'database' });
    }
  }
}

async function withinPatience(questions: readonly Promise<unknown>[]): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patienceMs);
  });
  try {
    await Promise.race([Promise.all(questions), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

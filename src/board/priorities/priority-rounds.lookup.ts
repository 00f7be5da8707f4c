import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { newestResult } from './data/priority-results.query.js';
import type { KeptResult } from './results.types.js';

/** What came of a round, with its title. */
export interface NewestPriorities extends KeptResult {
  readonly title: string;
}

/** Narrow questions of other areas about priorities. Ask inside a unit of work. */
@Injectable()
export class PriorityRoundsLookup {
  constructor(private readonly database: TenantDatabase) {}

  /** The newest result of all rounds, whole, with its round's title; null when none ever ran. */
  async newest(): Promise<NewestPriorities | null> {
    return (await newestResult(this.database)) ?? null;
  }
}

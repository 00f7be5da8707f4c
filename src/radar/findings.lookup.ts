import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { duplicatesSeen } from './data/duplicates-seen.query.js';
import { knownFindings } from './data/known-findings.query.js';

/** What the radar knows of an initiative's likely duplicates. */
export interface DuplicatesSeen {
  /** Findings of kind duplicate and possible duplicate whose ground is still there, dismissed ones left out. */
  readonly likely: number;
  /** Those that nobody has answered: still open. */
  readonly unanswered: number;
}

/** Narrow questions of other modules about findings. Ask inside a unit of work. */
@Injectable()
export class FindingsLookup {
  constructor(private readonly database: TenantDatabase) {}

  /** The likely duplicates of these initiatives; one that the radar has not looked at yet is left out. */
  async duplicatesOf(initiativeIds: readonly string[]): Promise<Map<string, DuplicatesSeen>> {
    const rows = await duplicatesSeen(this.database, initiativeIds);
    return new Map(rows.map(({ id, likely, unanswered }) => [id, { likely, unanswered }]));
  }

  /** Which of these findings there are. */
  async known(ids: readonly string[]): Promise<Set<string>> {
    return knownFindings(this.database, ids);
  }
}

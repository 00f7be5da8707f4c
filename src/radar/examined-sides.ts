import type { TenantDatabase } from '../platform/database/tenant-database.js';
import { type SideRow, sidesOf } from './data/pair-sides.query.js';
import type { PairSide } from './domain/findings/pair-sightings.js';
import type { PairContext } from './pair-context.js';
import { pairSide } from './pair-sides.js';

/** The initiatives of one examination, each read once. */
export class Sides {
  private readonly rows = new Map<string, SideRow>();
  private readonly ready = new Map<string, PairSide>();
  private readonly asked = new Set<string>();

  constructor(
    private readonly database: TenantDatabase,
    private readonly context: PairContext,
  ) {}

  /** Those of the named that are there, not final, and read; in order of their ids. */
  async load(ids: readonly string[]): Promise<PairSide[]> {
    const missing = [...new Set(ids)].filter((id) => !this.asked.has(id));
    for (const id of missing) this.asked.add(id);
    for (const row of await sidesOf(this.database, missing)) {
      this.rows.set(row.id, row);
      const side = pairSide(row, this.context.statistics, this.context.medianEffort);
      if (side !== null) this.ready.set(row.id, side);
    }
    return this.known([...new Set(ids)].sort());
  }

  known(ids: readonly string[]): PairSide[] {
    return ids.flatMap((id) => this.ready.get(id) ?? []);
  }

  row(id: string): SideRow {
    return this.rows.get(id)!;
  }

  unread(ids: readonly string[]): string[] {
    return ids.filter((id) => this.rows.has(id) && !this.ready.has(id));
  }

  effortOf(effort: number | null): number {
    return effort ?? this.context.medianEffort;
  }
}

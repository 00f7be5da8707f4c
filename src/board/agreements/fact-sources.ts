import { Injectable } from '@nestjs/common';
import type { FactValues } from './agreements.types.js';

/**
 * Somebody who knows facts of initiatives that their own record does not say: the radar its likely duplicates, decisions
 * a review date. The names are those of `FACTS` (domain/agreements/facts.ts).
 */
export interface FactSource {
  /** Facts by initiative id; what is missing stays unknown. Asked inside a unit of work, for some hundreds at a time. */
  factsOf(initiativeIds: readonly string[]): Promise<ReadonlyMap<string, FactValues>>;
}

/** The sources of facts: they register themselves while the application is made. */
@Injectable()
export class FactSources {
  private readonly sources: FactSource[] = [];

  register(source: FactSource): void {
    this.sources.push(source);
  }

  /** What all sources know, together. */
  async factsOf(initiativeIds: readonly string[]): Promise<Map<string, FactValues>> {
    const known = new Map<string, FactValues>();
    for (const source of this.sources)
      for (const [id, facts] of await source.factsOf(initiativeIds)) known.set(id, { ...known.get(id), ...facts });
    return known;
  }
}

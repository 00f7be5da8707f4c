import { Injectable, type OnModuleInit } from '@nestjs/common';
import { FindingsLookup } from '../../radar/findings.lookup.js';
import type { FactValues } from './agreements.types.js';
import { type FactSource, FactSources } from './fact-sources.js';

/** What the radar says of likely duplicates. Of what it has not looked at yet it says nothing: unknown, not none. */
@Injectable()
export class DuplicateFacts implements FactSource, OnModuleInit {
  constructor(
    private readonly sources: FactSources,
    private readonly findings: FindingsLookup,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  async factsOf(initiativeIds: readonly string[]): Promise<Map<string, FactValues>> {
    const seen = await this.findings.duplicatesOf(initiativeIds);
    return new Map(
      [...seen].map(([id, { likely, unanswered }]) => [
        id,
        { likelyDuplicates: likely, unansweredDuplicates: unanswered },
      ]),
    );
  }
}

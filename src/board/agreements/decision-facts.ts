import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CurrentGround } from '../../initiatives/current-ground.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { FactValues } from './agreements.types.js';
import { decidedAbout } from './data/decided-about.query.js';
import { type FactSource, FactSources } from './fact-sources.js';

/** What decisions say of an initiative: whether it is negative for customers, and when that is looked at again. */
@Injectable()
export class DecisionFacts implements FactSource, OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly sources: FactSources,
    private readonly ground: CurrentGround,
  ) {}

  onModuleInit(): void {
    this.sources.register(this);
  }

  /** The last decision that did something with the initiative, or the one that is being taken in this unit of work. */
  async factsOf(initiativeIds: readonly string[]): Promise<Map<string, FactValues>> {
    const decided = await decidedAbout(this.database, initiativeIds, this.ground.current().decisionId ?? null);
    return new Map(
      decided.map(({ initiativeId, negative, reviewOn }) => [
        initiativeId,
        { reviewOn, ...(negative ? { negativeForCustomers: true } : {}) },
      ]),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { type DecisionEvent, decisionEvents } from './data/decision-history.query.js';
import { DecisionsService } from './decisions.service.js';

const HISTORY: ListDefinition<DecisionEvent> = {
  name: 'decision-history',
  defaultSort: '-at',
  sortable: { at: { sql: 'event.occurred_at', type: 'timestamptz', value: (event) => event.at } },
};

/** What happened to a decision. */
@Injectable()
export class DecisionHistoryService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly pages: Pages,
    private readonly decisions: DecisionsService,
  ) {}

  /** Newest first. @throws Problem `not_found` */
  async read(id: string, query: PageQuery): Promise<Page<DecisionEvent>> {
    await this.decisions.read(id);
    const events = await decisionEvents(this.database, id, this.pages.plan(HISTORY, query, 'event.id'));
    return this.pages.finish(HISTORY, query, events);
  }
}

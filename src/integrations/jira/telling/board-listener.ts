import { Injectable, type OnModuleInit } from '@nestjs/common';
import { INITIATIVE_EVENTS } from '../../../initiatives/initiatives.events.js';
import type { InitiativeState } from '../../../initiatives/initiatives.types.js';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { type DomainEvent, EventLog } from '../../../platform/events/event-log.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import { issuesToTell, keepComment } from '../data/telling.query.js';
import { wordsOfDecision, wordsOfMove } from '../domain/telling.js';
import { FOLLOW, followOptions } from '../following/follow-job.js';
import { BoardLookups } from './board-lookups.js';

const TOLD = Symbol('told to Jira');

/** Hears what the board decides, and notes what Jira is to be told: in the transaction of the decision, said after it. */
@Injectable()
export class BoardListener implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly jobs: Jobs,
    private readonly lookups: BoardLookups,
  ) {}

  onModuleInit(): void {
    this.events.onChange(INITIATIVE_EVENTS.moved, (event) => this.moved(event));
    this.events.onChange('decision.decided', (event) => this.decided(event));
  }

  private async moved({ recordId, before, after, reason }: DomainEvent): Promise<void> {
    const [from, to] = [before?.['state'], after?.['state']] as (InitiativeState | undefined)[];
    if (from === undefined || to === undefined) return;
    await this.tell([recordId], (about, locale) => wordsOfMove(from, to, { ...about, reason: reason ?? null }, locale));
  }

  /** Of what a decision did, the step of the initiative is told; of what it is about, the decision itself. */
  private async decided({ recordId }: DomainEvent): Promise<void> {
    const { records, number, question } = await this.lookups.decision(recordId);
    const told = this.told();
    const ids = records.filter(({ type, id }) => type === 'initiative' && !told.has(id)).map(({ id }) => id);
    await this.tell(ids, (about, locale) => wordsOfDecision({ number, question }, about, locale));
  }

  private async tell(
    initiativeIds: readonly string[],
    words: (about: { key: string; title: string }, locale: Locale) => string | null,
  ): Promise<void> {
    const issues = initiativeIds.length === 0 ? [] : await issuesToTell(this.database, initiativeIds);
    if (issues.length === 0) return;
    const locale = await this.lookups.locale();
    const initiatives = await this.lookups.initiatives.summaries(initiativeIds);
    for (const { connectionId, siteIssueId, initiativeId } of issues) {
      const about = initiatives.get(initiativeId);
      const text = about && words(about, locale);
      if (!text) continue;
      this.told().add(initiativeId);
      await keepComment(this.database, { connectionId, siteIssueId, initiativeId, text });
      const payload = { organisationId: this.database.organisationId, connectionId };
      await this.jobs.enqueue(FOLLOW, payload, followOptions(connectionId));
    }
  }

  private told(): Set<string> {
    return this.database.note(TOLD, () => new Set<string>());
  }
}

import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { EventLog } from '../../../platform/events/event-log.js';
import type { JiraConnection } from '../connections.types.js';
import { holdIntake, ledgerRows, noteGone, writeLedger } from '../data/ledger.query.js';
import { issueEvents } from '../domain/issue-events.js';
import { because } from '../domain/left-out.js';
import type { JiraIssue } from '../issue.types.js';
import type { JiraRules } from '../ledger.types.js';
import { siteActor } from '../site-actor.js';

interface Where {
  readonly organisationId: string;
  readonly connection: JiraConnection;
  readonly rules: JiraRules;
}

/** Issues that are there no longer. Their initiatives stay: the board decides. Their history says that the issue is gone. */
@Injectable()
export class GoneIssues {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
  ) {}

  /** Notes issues that the site told to be deleted, also those never seen: their last messages may still be under way. */
  async note({ organisationId, connection, rules }: Where, issues: readonly JiraIssue[]): Promise<void> {
    if (issues.length === 0) return;
    await this.database.run(siteActor(organisationId, connection), async () => {
      await holdIntake(this.database, connection.id);
      const ids = issues.map(({ siteIssueId }) => siteIssueId);
      const known = await ledgerRows(this.database, connection.id, ids);
      const unseen = issues.filter(({ siteIssueId }) => !known.has(siteIssueId));
      await writeLedger(
        this.database,
        connection.id,
        unseen.map((issue) => ({
          issue,
          chosen: false,
          rulesVersion: rules.version,
          outcome: 'skipped',
          skip: because('not_chosen'),
          initiativeId: null,
          carried: null,
        })),
      );
      await this.tell(connection, ids);
    });
  }

  /** Notes known issues that the site, asked by their ids, no longer has or no longer shows. */
  async noteMissing({ organisationId, connection }: Where, siteIssueIds: readonly string[]): Promise<void> {
    if (siteIssueIds.length === 0) return;
    await this.database.run(siteActor(organisationId, connection), async () => {
      await holdIntake(this.database, connection.id);
      await this.tell(connection, siteIssueIds);
    });
  }

  private async tell({ id, source }: JiraConnection, siteIssueIds: readonly string[]): Promise<void> {
    const gone = await noteGone(this.database, id, siteIssueIds);
    const told = gone.flatMap((issue) => issueEvents('initiative.issue_gone', source, issue));
    if (told.length > 0) await this.events.record(...told);
  }
}

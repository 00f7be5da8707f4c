import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { Operations } from '../../../platform/operations/operations.js';
import type { Operation, RunningOperation } from '../../../platform/operations/operations.types.js';
import { ledgerRows } from '../data/ledger.query.js';
import { registeredIssueKeys } from '../data/ledger-lists.query.js';
import { planIssues } from '../domain/mapping/plan.js';
import { addToPreview, emptyPreview, previewResult, type PreviewedPage } from '../domain/preview.js';
import type { Preview, PreviewOutside } from '../domain/preview.types.js';
import { referenceOf } from '../domain/issue-reference.js';
import { selectionJql } from '../domain/selection.js';
import type { JiraIssue, SiteFacts } from '../issue.types.js';
import type { JiraApi } from '../jira-api.types.js';
import type { JiraMapping } from '../mapping.types.js';
import { siteActor } from '../site-actor.js';
import { SiteKnowledge } from '../site-knowledge.js';
import { type SiteSession, SiteSessions } from '../site-sessions.js';
import { readPage } from './page-reading.js';
import { PreviewParts } from './preview-parts.js';

const KIND = 'jira.preview';
const PERMISSION = 'integrations:manage';
/** A preview looks at so many pages of real issues, and says when there are more. */
const MOST_PAGES = 10;

/** Says what rules would do with the real issues of a site, and writes nothing. */
@Injectable()
export class JiraPreviewer implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly operations: Operations,
    private readonly sessions: SiteSessions,
    private readonly site: SiteKnowledge,
    private readonly parts: PreviewParts,
  ) {}

  onModuleInit(): void {
    this.operations.handle(
      KIND,
      (running) => this.preview(running),
      ({ input }) => Promise.resolve({ connectionId: String(input['connectionId']) }),
    );
  }

  /** Asks for a preview of rules that were checked, inside the open unit of work. @throws Problem `not_found` */
  async start(connectionId: string, mapping: JiraMapping): Promise<Operation> {
    await this.parts.connections.read(connectionId);
    return this.operations.start(KIND, PERMISSION, { connectionId, mapping });
  }

  private async preview(running: RunningOperation): Promise<Readonly<Record<string, unknown>>> {
    const { actor, input, progress } = running;
    const connectionId = String(input['connectionId']);
    const mapping = input['mapping'] as JiraMapping;
    return this.sessions.with(actor, connectionId, async (session) => {
      const { facts, fieldsFor } = await this.site.learn(session);
      const jql = selectionJql(mapping.choice, facts, {});
      const estimate = await session.api.countIssues(jql);
      const preview = emptyPreview();
      let pages = 0;
      const requestCap = session.connection.requestCap;
      for await (const page of session.api.listIssues({ jql, fields: fieldsFor(mapping), requestCap })) {
        const { issues, unreadable } = readPage(page.issues, facts);
        addToPreview(preview, { ...(await this.plan(session, mapping, issues)), issues, unreadable });
        pages += 1;
        if (pages === MOST_PAGES && page.issues.length > 0) {
          preview.isWhole = preview.looked >= (page.total ?? estimate ?? Number.POSITIVE_INFINITY);
          break;
        }
        await progress(preview.looked, Math.max(page.total ?? estimate ?? 0, preview.looked) + 1);
      }
      return this.complete(session, preview, await outsideOf(session.api, mapping, facts, preview, estimate));
    });
  }

  private plan(
    session: SiteSession,
    mapping: JiraMapping,
    issues: readonly JiraIssue[],
  ): Promise<Pick<PreviewedPage, 'plan' | 'held'>> {
    const { connection, organisationId } = session;
    return this.database.run(
      siteActor(organisationId, connection),
      async () => {
        const ids = issues.map(({ siteIssueId }) => siteIssueId);
        const ledger = await ledgerRows(this.database, connection.id, ids);
        const held = await this.parts.held.of(connection, issues, ledger, false);
        const plan = planIssues({
          issues,
          mapping,
          held,
          people: await this.parts.people.recognisable(),
          referenceOf: (issue) => referenceOf(connection, issue),
        });
        return { plan, held };
      },
      { readOnly: true },
    );
  }

  /** Only a list that was read to its end says what would no longer be followed. */
  private async complete(
    session: SiteSession,
    preview: Preview,
    outside: PreviewOutside | null,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { connection, organisationId } = session;
    const registered = await this.database.run(siteActor(organisationId, connection), () =>
      registeredIssueKeys(this.database, connection.id),
    );
    return { connectionId: connection.id, ...previewResult(preview, registered, outside) };
  }
}

/** How many issues of the projects the site was not asked for: below the level, and beside the administrator's condition. */
async function outsideOf(
  api: JiraApi,
  { choice }: JiraMapping,
  facts: SiteFacts,
  { isWhole, looked }: Preview,
  estimate: number | null,
): Promise<PreviewOutside | null> {
  if (choice.minLevel === null && choice.jql === null) return null;
  const chosen = isWhole ? looked : estimate;
  const ofLevel = choice.jql === null ? chosen : await api.countIssues(selectionJql({ ...choice, jql: null }, facts));
  const all =
    choice.minLevel === null
      ? ofLevel
      : await api.countIssues(selectionJql({ ...choice, jql: null, minLevel: null }, facts));
  if (chosen === null || ofLevel === null || all === null) return null;
  return { belowLevel: Math.max(0, all - ofLevel), unmet: Math.max(0, ofLevel - chosen) };
}

import { Injectable } from '@nestjs/common';
import { InitiativesService } from '../../initiatives/initiatives.service.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { EventLog } from '../../platform/events/event-log.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { CONNECTION, ConnectionsService } from './connections.service.js';
import type { JiraConnection } from './connections.types.js';
import { darkByTeam, type DarkRow, judgeDark, listDark } from './data/dark-list.query.js';
import { holdIntake, ledgerRows, writeLedger } from './data/ledger.query.js';
import { darkRatio, everyIssue, LOOKS_LIKE_CX } from './domain/dark-score.js';
import { referenceOf } from './domain/issue-reference.js';
import { planIssues } from './domain/mapping/plan.js';
import { connectionProblems } from './domain/connection.problems.js';
import type { TriageVerdict as Verdict } from './dark.types.js';
import type { LedgerRow } from './ledger.types.js';
import { DarkParts } from './dark-parts.js';

export type { DarkRow };
export { VERDICTS, type TriageVerdict as Verdict } from './dark.types.js';

const DARK: ListDefinition<DarkRow> = {
  name: 'jira-dark',
  defaultSort: '-score',
  sortable: { score: { sql: 'l.dark_score', type: 'double precision', value: ({ score }) => score } },
};

export interface DarkFilter extends PageQuery {
  readonly verdict?: 'open' | 'not_cx' | undefined;
  readonly teamId?: string | undefined;
}

export interface DarkTeam {
  readonly teamId: string | null;
  readonly dark: number;
  readonly registered: number;
  readonly ratio: number | null;
}

/** Work that looks like CX work and is in no register, and what people say of it. */
@Injectable()
export class DarkTriage {
  constructor(
    private readonly database: TenantDatabase,
    private readonly connections: ConnectionsService,
    private readonly initiatives: InitiativesService,
    private readonly pages: Pages,
    private readonly events: EventLog,
    private readonly parts: DarkParts,
  ) {}

  /** @throws Problem `not_found` */
  async list(connectionId: string, query: DarkFilter): Promise<Page<DarkRow>> {
    await this.connections.read(connectionId);
    const filter = { verdict: query.verdict ?? 'open', teamId: query.teamId, least: LOOKS_LIKE_CX };
    const rows = await listDark(this.database, connectionId, filter, this.pages.plan(DARK, query, 'l.id'));
    return this.pages.finish(DARK, query, rows);
  }

  /** @throws Problem `not_found` */
  async byTeam(connectionId: string): Promise<DarkTeam[]> {
    await this.connections.read(connectionId);
    const rows = await darkByTeam(this.database, connectionId, LOOKS_LIKE_CX);
    return rows.map((row) => ({ ...row, ratio: darkRatio(row) }));
  }

  /**
   * Says what an issue is: registers it, attaches it to an initiative that is there, lays it aside, or takes back what
   * was said before.
   * @throws Problem `not_found`, `jira_registered`, `jira_taken_up`, `validation`, and whatever the register refuses
   */
  async judge(
    connectionId: string,
    siteIssueId: string,
    { verdict, initiativeId }: { readonly verdict: Verdict; readonly initiativeId?: string | undefined },
  ): Promise<{ verdict: Verdict; initiativeId: string | null }> {
    const connection = await this.connections.read(connectionId);
    await holdIntake(this.database, connectionId);
    const row = (await ledgerRows(this.database, connectionId, [siteIssueId])).get(siteIssueId);
    if (!row || row.goneAt) throw new Problem(platformProblems.not_found, { record: 'issue' });
    if (row.initiativeId !== null && verdict !== 'open')
      throw new Problem(connectionProblems.jira_registered, { key: row.issue.key ?? '' });
    if (row.initiativeId !== null) await this.parts.undo.undo(connection, row);
    const given = await this.carryOut(connection, row, verdict, initiativeId);
    await judgeDark(this.database, connectionId, siteIssueId, verdict === 'open' ? null : verdict);
    await this.events.record({
      name: 'jira_connection.issue_judged',
      recordType: CONNECTION.type,
      recordId: connectionId,
      after: { siteIssueId, key: row.issue.key, verdict, initiativeId: given },
    });
    return { verdict, initiativeId: given };
  }

  private async carryOut(
    connection: JiraConnection,
    row: LedgerRow,
    verdict: Verdict,
    initiativeId: string | undefined,
  ): Promise<string | null> {
    if (verdict === 'not_cx' || verdict === 'open') return null;
    const { siteIssueId } = row.issue;
    const { draft, rulesVersion } = await this.draftOf(connection, row);
    const given =
      verdict === 'register'
        ? (await this.initiatives.upsertExternal(connection.source, siteIssueId, draft)).initiative.id
        : await this.attach(connection, row, initiativeId);
    const kept = { issue: row.issue, chosen: false, rulesVersion, outcome: 'registered' as const, skip: null };
    // What Jira says by now counts as known: from here on only what changes there comes over.
    await writeLedger(this.database, connection.id, [{ ...kept, initiativeId: given, carried: draft }]);
    return given;
  }

  /** What the issue would be as an initiative. @throws Problem `jira_unregistrable` */
  private async draftOf(connection: JiraConnection, { issue }: LedgerRow) {
    const { mapping, version: rulesVersion } = await this.parts.rules.read(connection.id);
    const plan = planIssues({
      issues: [issue],
      mapping: everyIssue(mapping),
      held: [],
      people: await this.parts.people.recognisable(),
      referenceOf: (one) => referenceOf(connection, one),
    });
    const [step] = plan.steps;
    if (step?.kind !== 'create') throw new Problem(connectionProblems.jira_unregistrable, { key: issue.key ?? '' });
    return { draft: step.draft, rulesVersion };
  }

  private async attach(
    connection: JiraConnection,
    { issue }: LedgerRow,
    initiativeId: string | undefined,
  ): Promise<string> {
    if (initiativeId === undefined) throw invalid([{ pointer: '/initiativeId', code: 'required' }]);
    const [initiative] = await this.parts.lookup.read([initiativeId]);
    if (!initiative)
      throw invalid([{ pointer: '/initiativeId', code: 'unknown_reference', parameters: { record: 'initiative' } }]);
    const externalReferences = [...initiative.externalReferences, referenceOf(connection, issue)];
    await this.initiatives.amend(initiativeId, { externalReferences }, 'any');
    return initiativeId;
  }
}

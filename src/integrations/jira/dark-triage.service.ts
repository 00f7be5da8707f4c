import { Injectable } from '@nestjs/common';
import { InitiativesService } from '../../initiatives/initiatives.service.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { EventLog } from '../../platform/events/event-log.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { CONNECTION, ConnectionsService } from './connections.service.js';
import { darkByTeam, type DarkRow, judgeDark, listDark } from './data/dark-list.query.js';
import { holdIntake, ledgerRows, writeLedger } from './data/ledger.query.js';
import { darkRatio, everyIssue, LOOKS_LIKE_CX } from './domain/dark-score.js';
import { referenceOf } from './domain/issue-reference.js';
import { planIssues } from './domain/mapping/plan.js';
import { connectionProblems } from './domain/connection.problems.js';
import type { LedgerRow } from './ledger.types.js';
import { DarkParts } from './dark-parts.js';

export type { DarkRow };
export const VERDICTS = ['register', 'attach', 'not_cx', 'open'] as const;
export type Verdict = (typeof VERDICTS)[number];

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
   * Says what an issue is: registers it, attaches it to an initiative that is there, or lays it aside (and takes that back).
   * @throws Problem `not_found`, `jira_registered`, `validation`, and whatever the register refuses
   */
  async judge(
    connectionId: string,
    siteIssueId: string,
    { verdict, initiativeId }: { readonly verdict: Verdict; readonly initiativeId?: string | undefined },
  ): Promise<{ verdict: Verdict; initiativeId: string | null }> {
    await this.connections.read(connectionId);
    await holdIntake(this.database, connectionId);
    const row = (await ledgerRows(this.database, connectionId, [siteIssueId])).get(siteIssueId);
    if (!row || row.goneAt) throw new Problem(platformProblems.not_found, { record: 'issue' });
    if (row.initiativeId !== null) throw new Problem(connectionProblems.jira_registered, { key: row.issue.key ?? '' });
    const given = await this.carryOut(connectionId, row, verdict, initiativeId);
    await judgeDark(this.database, connectionId, siteIssueId, verdict === 'not_cx' ? verdict : null);
    await this.events.record({
      name: 'jira_connection.issue_judged',
      recordType: CONNECTION.type,
      recordId: connectionId,
      after: { siteIssueId, key: row.issue.key, verdict, initiativeId: given },
    });
    return { verdict, initiativeId: given };
  }

  private async carryOut(
    connectionId: string,
    row: LedgerRow,
    verdict: Verdict,
    initiativeId: string | undefined,
  ): Promise<string | null> {
    if (verdict === 'not_cx' || verdict === 'open') return null;
    if (verdict === 'register') return this.register(connectionId, row);
    if (initiativeId === undefined) throw invalid([{ pointer: '/initiativeId', code: 'required' }]);
    return this.attach(connectionId, row, initiativeId);
  }

  private async register(connectionId: string, { issue }: LedgerRow): Promise<string> {
    const connection = await this.connections.read(connectionId);
    const rules = await this.parts.rules.read(connectionId);
    const plan = planIssues({
      issues: [issue],
      mapping: everyIssue(rules.mapping),
      held: [],
      people: await this.parts.people.recognisable(),
      referenceOf: (one) => referenceOf(connection, one),
    });
    const [step] = plan.steps;
    if (step?.kind !== 'create') throw new Problem(connectionProblems.jira_unregistrable, { key: issue.key ?? '' });
    const { initiative } = await this.initiatives.upsertExternal(connection.source, issue.siteIssueId, step.draft);
    await this.note(connectionId, issue, rules.version, { initiativeId: initiative.id, carried: step.draft });
    return initiative.id;
  }

  private async attach(connectionId: string, { issue }: LedgerRow, initiativeId: string): Promise<string> {
    const connection = await this.connections.read(connectionId);
    const rules = await this.parts.rules.read(connectionId);
    const [initiative] = await this.parts.lookup.read([initiativeId]);
    if (!initiative)
      throw invalid([{ pointer: '/initiativeId', code: 'unknown_reference', parameters: { record: 'initiative' } }]);
    const externalReferences = [...initiative.externalReferences, referenceOf(connection, issue)];
    await this.initiatives.amend(initiativeId, { externalReferences }, 'any');
    await this.note(connectionId, issue, rules.version, { initiativeId, carried: null });
    return initiativeId;
  }

  private async note(
    connectionId: string,
    issue: LedgerRow['issue'],
    rulesVersion: number,
    { initiativeId, carried }: Pick<LedgerRow, 'carried'> & { readonly initiativeId: string },
  ): Promise<void> {
    const kept = { issue, chosen: false, rulesVersion, outcome: 'registered' as const, skip: null };
    await writeLedger(this.database, connectionId, [{ ...kept, initiativeId, carried }]);
  }
}

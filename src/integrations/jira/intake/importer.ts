import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { Operations } from '../../../platform/operations/operations.js';
import type { Operation, RunningOperation } from '../../../platform/operations/operations.types.js';
import { Problem } from '../../../platform/problems/problem.js';
import { noteMoment } from '../data/connection-state.query.js';
import { ledgerCounts, registeredIds } from '../data/ledger-lists.query.js';
import { connectionProblems } from '../domain/connection.problems.js';
import { selectionJql } from '../domain/selection.js';
import { SiteKnowledge } from '../site-knowledge.js';
import { type SiteSession, SiteSessions } from '../site-sessions.js';
import type { JiraRules } from '../ledger.types.js';
import { siteActor } from '../site-actor.js';
import { ImportParts } from './import-parts.js';
import { addTaken, nothingTaken, type Taken } from './issue-intake.js';
import { readPage } from './page-reading.js';

const KIND = 'jira.import';
const PERMISSION = 'integrations:manage';
const TOGETHER = 100;

/** Imports: everything that is chosen, the initiatives first and their relations after. */
@Injectable()
export class JiraImporter implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly operations: Operations,
    private readonly sessions: SiteSessions,
    private readonly site: SiteKnowledge,
    private readonly parts: ImportParts,
  ) {}

  onModuleInit(): void {
    this.operations.handle(
      KIND,
      (running) => this.import(running),
      ({ actor, input }) =>
        this.database.run(actor, async () => ({
          connectionId: String(input['connectionId']),
          issues: await ledgerCounts(this.database, String(input['connectionId'])),
        })),
    );
  }

  /** Asks for an import, inside the open unit of work. @throws Problem `not_found`, `jira_paused`, `jira_no_rules` */
  async start(connectionId: string): Promise<Operation> {
    const connection = await this.parts.connections.hold(connectionId);
    if (connection.paused) throw new Problem(connectionProblems.jira_paused, { name: connection.name });
    const { version } = await this.parts.rules.read(connectionId);
    if (version === 0) throw new Problem(connectionProblems.jira_no_rules, { name: connection.name });
    return this.operations.start(KIND, PERMISSION, { connectionId });
  }

  /** May be begun again after a crash: what is taken in already is known, and is only asked for once more. */
  private async import(running: RunningOperation): Promise<Readonly<Record<string, unknown>>> {
    const { actor, input } = running;
    const connectionId = String(input['connectionId']);
    return this.sessions.with(actor, connectionId, async (session) => {
      const rules = await this.database.run(actor, () => this.parts.rules.read(connectionId));
      const taken = await this.takeNodes(session, rules, running);
      const edges = await this.takeEdges(session, rules, running);
      const clerk = siteActor(session.organisationId, session.connection);
      await this.database.run(clerk, () => noteMoment(this.database, connectionId, 'import'));
      const { requests, listRequests, points } = session.api.usage;
      return { connectionId, rulesVersion: rules.version, ...counted(taken), edges, requests, listRequests, points };
    });
  }

  private async takeNodes(session: SiteSession, rules: JiraRules, { progress }: RunningOperation): Promise<Taken> {
    const { connection, organisationId, api } = session;
    const facts = await this.site.learn(session);
    const jql = selectionJql(rules.mapping.choice, facts.facts, {});
    const estimate = await api.countIssues(jql);
    const taken = nothingTaken();
    let done = 0;
    const list = api.listIssues({ jql, fields: facts.fieldsFor(rules.mapping), requestCap: connection.requestCap });
    for await (const page of list) {
      const { issues, unreadable } = readPage(page.issues, facts.facts);
      addTaken(
        taken,
        await this.parts.intake.take(
          { connection, rules, issues, asked: true, byList: true, chosen: true },
          organisationId,
        ),
      );
      taken.failed.push(...unreadable);
      await session.settle();
      done += page.issues.length;
      // The end is never reached here: the relations are still to come.
      await progress(done, Math.max(page.total ?? estimate ?? 0, done) + 1);
    }
    return taken;
  }

  private async takeEdges(
    { connection, organisationId }: SiteSession,
    rules: JiraRules,
    { progress }: RunningOperation,
  ): Promise<{ created: number; removed: number }> {
    const actor = siteActor(organisationId, connection);
    const ids = await this.database.run(actor, () => registeredIds(this.database, connection.id));
    const edges = { created: 0, removed: 0 };
    for (let at = 0; at < ids.length; at += TOGETHER) {
      const together = ids.slice(at, at + TOGETHER);
      const { created, removed } = await this.parts.edges.carry(connection, rules, together, organisationId);
      edges.created += created;
      edges.removed += removed;
      await progress(ids.length, ids.length + 1);
    }
    return edges;
  }
}

/** What became of issues, in figures. */
export function counted(taken: Taken) {
  const skipped: Record<string, number> = {};
  for (const { code } of taken.skipped) skipped[code] = (skipped[code] ?? 0) + 1;
  const { created, changed, unchanged, failed, stale } = taken;
  return {
    created: created.length,
    changed: changed.length,
    unchanged: unchanged.length,
    stale: stale.length,
    failed: failed.length,
    skipped,
  };
}

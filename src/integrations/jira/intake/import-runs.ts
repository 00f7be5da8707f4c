import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { RunningOperation } from '../../../platform/operations/operations.types.js';
import { noteMoment } from '../data/connection-state.query.js';
import { forgetPlace, type ImportPlace, keepPlace, readPlace } from '../data/import-place.query.js';
import { ledgerRows } from '../data/ledger.query.js';
import { registeredIds } from '../data/ledger-lists.query.js';
import { selectionJql } from '../domain/selection.js';
import { type ImportFigures, noFigures, withPage } from '../import-figures.js';
import { JiraFault, type JiraFaultKind } from '../jira-api.types.js';
import type { JiraRules } from '../ledger.types.js';
import { siteActor } from '../site-actor.js';
import { SiteKnowledge } from '../site-knowledge.js';
import type { SiteSession } from '../site-sessions.js';
import type { Taken } from '../taken.types.js';
import { EdgeIntake } from './edge-intake.js';
import { IssueIntake } from './issue-intake.js';
import { readPage } from './page-reading.js';

const TOGETHER = 100;
/** A list that broke off is read on within a day: older places may have expired, and what they passed has changed. */
const GOOD_FOR_MS = 86_400_000;
/** The planner looks at the register anew after so many new initiatives, and whenever so many times as many are there. */
const STATISTICS = { first: 500, growth: 8 };
/** After these the place in the list is as good as before; after any other the list is read from its beginning. */
const KEEPS_PLACE: ReadonlySet<JiraFaultKind> = new Set([
  'points_cap',
  'request_cap',
  'rate_limited',
  'unavailable',
  'unreachable',
  'timeout',
  'truncated',
  'unauthorized',
  'consent_ended',
]);

/** An import under way. */
interface Run {
  readonly session: SiteSession;
  readonly rules: JiraRules;
  readonly running: RunningOperation;
  readonly begunAt: Date;
  /** What was used before this session. */
  readonly before: Pick<ImportFigures, 'requests' | 'listRequests' | 'points'>;
  figures: ImportFigures;
  phase: ImportPlace['phase'];
  place: ImportPlace['place'];
  edgesAfter: string | null;
}

/**
 * Reads what is chosen, page by page, the initiatives first and their relations after. How far it is is kept in the
 * transaction of each page, so that a run that broke off, or the import that is asked for after it, goes on from there.
 */
@Injectable()
export class ImportRuns {
  constructor(
    private readonly database: TenantDatabase,
    private readonly site: SiteKnowledge,
    private readonly intake: IssueIntake,
    private readonly edges: EdgeIntake,
  ) {}

  /** @throws JiraFault */
  async carryOut(session: SiteSession, rules: JiraRules, running: RunningOperation): Promise<Run> {
    const run = await this.begin(session, rules, running);
    try {
      if (run.phase === 'nodes') await this.takeNodes(run);
    } catch (error) {
      if (error instanceof JiraFault && !KEEPS_PLACE.has(error.kind)) await this.within(run, () => this.forget(run));
      throw error;
    }
    await this.takeEdges(run);
    await this.takeBeside(run);
    await this.within(run, async () => {
      // What changed since the beginning may be on a page that was read before: the first look goes back to it.
      await noteMoment(this.database, session.connection.id, 'import', { at: run.begunAt });
      await this.forget(run);
    });
    return run;
  }

  private async begin(session: SiteSession, rules: JiraRules, running: RunningOperation): Promise<Run> {
    const clerk = siteActor(session.organisationId, session.connection);
    const kept = await this.database.run(clerk, () => readPlace(this.database, session.connection.id));
    const good =
      kept?.rulesVersion === rules.version && Date.now() - kept.begunAt.getTime() < GOOD_FOR_MS ? kept : undefined;
    const figures = good?.operationId === running.id ? good.figures : noFigures();
    return {
      session,
      rules,
      running,
      begunAt: good?.begunAt ?? new Date(),
      figures,
      before: { requests: figures.requests, listRequests: figures.listRequests, points: figures.points },
      phase: good?.phase ?? 'nodes',
      place: good?.place ?? null,
      edgesAfter: good?.edgesAfter ?? null,
    };
  }

  private async takeNodes(run: Run): Promise<void> {
    const isReadOn = run.place !== null;
    try {
      await this.readPages(run);
    } catch (error) {
      if (!isReadOn || !(error instanceof JiraFault) || error.kind !== 'expired_page') throw error;
      run.place = null;
      await this.readPages(run);
    }
    run.phase = 'edges';
    run.place = null;
    await this.within(run, () => this.keep(run));
  }

  private async readPages(run: Run): Promise<void> {
    const { session, rules, running, before } = run;
    const { connection, organisationId, api } = session;
    const { facts, fieldsFor } = await this.site.learn(session);
    const jql = selectionJql(rules.mapping.choice, facts, {});
    const estimate = (await api.countIssues(jql)) ?? 0;
    const requestCap = connection.requestCap - before.listRequests;
    const from = run.place === null ? {} : { from: run.place };
    let statisticsAt = STATISTICS.first;
    for await (const page of api.listIssues({ jql, fields: fieldsFor(rules.mapping), requestCap, ...from })) {
      const { issues, unreadable } = readPage(page.issues, facts);
      run.place = page.next;
      const sofar = run.figures;
      const whenTaken = (taken: Taken): Promise<void> => {
        run.figures = withPage(sofar, taken, page.issues.length, unreadable.length);
        return this.keep(run);
      };
      await this.intake.take(
        { connection, rules, issues, asked: true, byList: true, chosen: true, whenTaken },
        organisationId,
      );
      if (run.figures.created >= statisticsAt) {
        statisticsAt = run.figures.created * STATISTICS.growth;
        await this.intake.refreshStatistics(connection, organisationId);
      }
      await session.settle();
      // The end is never reached here: the relations are still to come.
      const { read } = run.figures;
      await running.progress(read, Math.max(page.total ?? estimate, read) + 1);
    }
  }

  private async takeEdges(run: Run): Promise<void> {
    const { session, rules, running } = run;
    const { connection, organisationId } = session;
    const ids = await this.within(run, () => registeredIds(this.database, connection.id, run.edgesAfter));
    for (let at = 0; at < ids.length; at += TOGETHER) {
      const together = ids.slice(at, at + TOGETHER);
      const { created, removed } = await this.edges.carry(connection, rules, together, organisationId);
      const { edges } = run.figures;
      run.figures = {
        ...run.figures,
        edges: { created: edges.created + created, removed: edges.removed + removed },
      };
      run.edgesAfter = together.at(-1) ?? null;
      await this.within(run, () => this.keep(run));
      await running.progress(run.figures.read, run.figures.read + 1);
    }
  }

  /** Epics of the same projects that are not chosen: they get no initiative, and may be CX work all the same. */
  private async takeBeside({ session, rules }: Run): Promise<void> {
    const { choice } = rules.mapping;
    if (choice.jql === null) return;
    const { connection, organisationId, api } = session;
    const { facts, fieldsFor } = await this.site.learn(session);
    const jql = selectionJql({ ...choice, minLevel: Math.max(1, choice.minLevel ?? 1) }, facts, { wide: true });
    const { requestCap } = connection;
    const clerk = siteActor(organisationId, connection);
    for await (const page of api.listIssues({ jql, fields: fieldsFor(rules.mapping), requestCap })) {
      const { issues } = readPage(page.issues, facts);
      const ids = issues.map(({ siteIssueId }) => siteIssueId);
      const ledger = await this.database.run(clerk, () => ledgerRows(this.database, connection.id, ids));
      const beside = issues.filter(({ siteIssueId }) => !ledger.get(siteIssueId)?.chosen);
      const batch = { connection, rules, issues: beside, asked: true, byList: true, chosen: false };
      if (beside.length > 0) await this.intake.take(batch, organisationId);
      await session.settle();
    }
  }

  /** Inside a unit of work. */
  private keep(run: Run): Promise<void> {
    const { session, rules, running, before, begunAt, phase, place, edgesAfter } = run;
    const { requests, listRequests, points } = session.api.usage;
    run.figures = {
      ...run.figures,
      requests: before.requests + requests,
      listRequests: before.listRequests + listRequests,
      points: before.points + points,
    };
    const { figures } = run;
    const kept = { operationId: running.id, rulesVersion: rules.version, begunAt, phase, place, edgesAfter, figures };
    return keepPlace(this.database, session.connection.id, kept);
  }

  private forget({ session }: Run): Promise<void> {
    return forgetPlace(this.database, session.connection.id);
  }

  private within<T>({ session }: Run, work: () => Promise<T>): Promise<T> {
    return this.database.run(siteActor(session.organisationId, session.connection), work);
  }
}

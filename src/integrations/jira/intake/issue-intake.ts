import { Injectable } from '@nestjs/common';
import { InitiativesBulk } from '../../../initiatives/initiatives.bulk.js';
import { PeopleLookup } from '../../../people/people.lookup.js';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { EventLog } from '../../../platform/events/event-log.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { JiraConnection } from '../connections.types.js';
import { askLookAgain } from '../data/inbox.query.js';
import { holdIntake, ledgerRows, noteSeen, replaceNotCarried, writeLedger } from '../data/ledger.query.js';
import { sortArrivals } from '../domain/arrivals.js';
import { issueEvents } from '../domain/issue-events.js';
import { because } from '../domain/left-out.js';
import { planIssues } from '../domain/mapping/plan.js';
import { referenceOf } from '../domain/issue-reference.js';
import { siteActor } from '../site-actor.js';
import type { JiraIssue } from '../issue.types.js';
import type { JiraRules, LedgerEntry, LedgerRow, LeftOut } from '../ledger.types.js';
import type { JiraPlan, PlanStep } from '../mapping.types.js';
import { addTaken, nothingTaken, type Taken } from '../taken.types.js';
import { type Held, HeldIssues } from './held-issues.js';
import { type NodeStep, NodeWriter } from './node-writer.js';

/** What is taken in together, all of one connection under one edition of its rules. */
export interface Batch {
  readonly connection: JiraConnection;
  readonly rules: JiraRules;
  readonly issues: readonly JiraIssue[];
  /** Whether the site itself was asked just now, or a message told it. */
  readonly asked: boolean;
  /** Whether the site's search told it, which may be behind. */
  readonly byList?: boolean;
  /** Whether the choice of issues takes them in. */
  readonly chosen: boolean;
  /** Told what became of the whole batch, in the unit of work of the last of it. */
  readonly whenTaken?: (taken: Taken) => Promise<void>;
}

/** From so many issues on keys are set aside for all of them. */
const MANY = 20;

/**
 * Takes issues in, whatever they came by: sorts out what is older than what is known, reads the rest against the rules,
 * writes by the register's own verbs, and keeps the ledger. Relations come after, when all nodes are there.
 */
@Injectable()
export class IssueIntake {
  constructor(
    private readonly database: TenantDatabase,
    private readonly nodes: NodeWriter,
    private readonly bulk: InitiativesBulk,
    private readonly people: PeopleLookup,
    private readonly held: HeldIssues,
    private readonly events: EventLog,
  ) {}

  /**
   * Takes a batch in, in a unit of work of its own; when the register refuses one of them in it, each for itself.
   * At most some hundreds at a time.
   */
  async take(batch: Batch, organisationId: string): Promise<Taken> {
    const actor = siteActor(organisationId, batch.connection);
    // Keys are set aside beforehand: the counter is not held as long as the batch is written.
    if (batch.issues.length >= MANY) await this.bulk.reserveKeys(actor, batch.issues.length);
    try {
      return await this.database.run(actor, async () => this.told(batch, await this.takeTogether(batch)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (batch.issues.length > 1) return this.takeApart(batch, organisationId);
      return this.database.run(actor, async () => this.told(batch, await this.writeRefused(batch, error)));
    }
  }

  /** Tells the planner how large the register has become, in a unit of work of its own. */
  refreshStatistics(connection: JiraConnection, organisationId: string): Promise<void> {
    return this.database.run(siteActor(organisationId, connection), () => this.bulk.refreshStatistics());
  }

  private async takeApart({ whenTaken, ...batch }: Batch, organisationId: string): Promise<Taken> {
    const all = nothingTaken();
    for (const issue of batch.issues) addTaken(all, await this.take({ ...batch, issues: [issue] }, organisationId));
    const actor = siteActor(organisationId, batch.connection);
    await this.database.run(actor, () => this.told({ ...batch, whenTaken }, all));
    return all;
  }

  private async told({ whenTaken }: Batch, taken: Taken): Promise<Taken> {
    await whenTaken?.(taken);
    return taken;
  }

  private async takeTogether(batch: Batch): Promise<Taken> {
    const { connection, rules, asked, byList = false, chosen } = batch;
    await holdIntake(this.database, connection.id);
    const ledger = await ledgerRows(
      this.database,
      connection.id,
      batch.issues.map(({ siteIssueId }) => siteIssueId),
    );
    const arrivals = sortArrivals(batch.issues, ledger, { asked, byList, chosen, rulesVersion: rules.version });
    await askLookAgain(this.database, connection.id, arrivals.lookAgain);
    await noteSeen(this.database, connection.id, asked ? [...arrivals.known, ...arrivals.stale] : arrivals.known);
    const taken = { ...nothingTaken(), stale: [...arrivals.stale], lookAgain: [...arrivals.lookAgain] };
    taken.unchanged.push(...arrivals.known);
    const stale = asked ? arrivals.stale : [];
    await this.tellBack(connection, ledger, [...arrivals.take.map(({ siteIssueId }) => siteIssueId), ...stale]);
    if (arrivals.take.length === 0) return taken;
    const held = await this.held.of(connection, arrivals.take, ledger);
    const plan = await this.plan(batch, arrivals.take, held);
    await this.carryOut(batch, plan, { held, issues: arrivals.take, taken });
    return taken;
  }

  /** Says of issues that were gone that they are there again. */
  private async tellBack(
    { source }: JiraConnection,
    ledger: ReadonlyMap<string, LedgerRow>,
    siteIssueIds: readonly string[],
  ): Promise<void> {
    const back = siteIssueIds.flatMap((siteIssueId) => {
      const row = ledger.get(siteIssueId);
      if (!row?.goneAt) return [];
      return issueEvents('initiative.issue_back', source, { ...row, siteIssueId, key: row.issue.key });
    });
    if (back.length > 0) await this.events.record(...back);
  }

  /** Issues that are not chosen are planned only where they have an initiative already. */
  private async plan({ connection, rules, chosen }: Batch, issues: readonly JiraIssue[], held: readonly Held[]) {
    const has = new Set(held.map(({ siteIssueId }) => siteIssueId));
    return planIssues({
      issues: chosen ? issues : issues.filter(({ siteIssueId }) => has.has(siteIssueId)),
      mapping: rules.mapping,
      held,
      people: await this.people.recognisable(),
      referenceOf: (issue) => referenceOf(connection, issue),
    });
  }

  private async carryOut(
    batch: Batch,
    plan: JiraPlan,
    { held, issues, taken }: { held: readonly Held[]; issues: readonly JiraIssue[]; taken: Taken },
  ): Promise<void> {
    const heldOf = new Map(held.map((one) => [one.siteIssueId, one]));
    const faults = await this.faultsOf(plan.steps, heldOf);
    const steps = new Map(plan.steps.map((step, i) => [step.siteIssueId, { step, refusal: faults[i] }]));
    const writing = issues.flatMap((issue): NodeStep[] => {
      const planned = steps.get(issue.siteIssueId);
      if (!planned || planned.refusal || planned.step.kind === 'skip') return [];
      return [{ step: planned.step, kept: heldOf.get(issue.siteIssueId) }];
    });
    const written = await this.nodes.write(batch.connection, writing);
    const initiativeOf = new Map(writing.map(({ step }, i) => [step.siteIssueId, written[i] ?? null]));
    const entries = issues.map((issue): LedgerEntry => {
      const planned = steps.get(issue.siteIssueId);
      const initiativeId = initiativeOf.get(issue.siteIssueId) ?? heldOf.get(issue.siteIssueId)?.initiativeId ?? null;
      if (planned) return settled(batch, issue, { ...planned, initiativeId, taken });
      taken.skipped.push({ siteIssueId: issue.siteIssueId, code: 'not_chosen' });
      return leftOut(batch, issue, because('not_chosen'));
    });
    await writeLedger(this.database, batch.connection.id, entries);
    const ids = issues.map(({ siteIssueId }) => siteIssueId);
    await replaceNotCarried(this.database, batch.connection.id, 'node', ids, plan.notCarried);
  }

  /** What the register would refuse of each step, before anything is written. */
  private async faultsOf(steps: readonly PlanStep[], held: ReadonlyMap<string, Held>): Promise<(LeftOut | null)[]> {
    const drafts = steps.map((step) => {
      const current = held.get(step.siteIssueId)?.body;
      if (step.kind === 'change') return current ? { draft: step.changes, current } : { draft: step.changes };
      return { draft: step.kind === 'create' ? step.draft : {} };
    });
    const faults = await this.bulk.faults(drafts);
    return faults.map(([first]) => (first ? because('refused', { pointer: first.pointer, fault: first.code }) : null));
  }

  private async writeRefused(batch: Batch, { kind }: Problem): Promise<Taken> {
    const taken = nothingTaken();
    const [issue] = batch.issues;
    if (!issue) return taken;
    const { connection } = batch;
    await holdIntake(this.database, connection.id);
    const before = (await ledgerRows(this.database, connection.id, [issue.siteIssueId])).get(issue.siteIssueId);
    const refused = leftOut(batch, issue, because('refused', { problem: kind.name }));
    await writeLedger(this.database, connection.id, [
      { ...refused, outcome: 'failed', initiativeId: before?.initiativeId ?? null },
    ]);
    taken.failed.push(issue.siteIssueId);
    return taken;
  }
}

interface Settling {
  readonly step: PlanStep;
  readonly refusal: LeftOut | null | undefined;
  readonly initiativeId: string | null;
  readonly taken: Taken;
}

/** What the ledger says of an issue whose step was carried out, or could not be. */
function settled(batch: Batch, issue: JiraIssue, { step, refusal, initiativeId, taken }: Settling): LedgerEntry {
  const { siteIssueId } = issue;
  if (refusal) {
    taken.failed.push(siteIssueId);
    return { ...leftOut(batch, issue, refusal), outcome: 'failed', initiativeId };
  }
  if (step.kind === 'skip') {
    taken.skipped.push({ siteIssueId, code: step.code });
    return { ...leftOut(batch, issue, because(step.code, step.parameters)), initiativeId };
  }
  const list = { create: taken.created, change: taken.changed, unchanged: taken.unchanged }[step.kind];
  list.push(siteIssueId);
  taken.read.push(siteIssueId);
  const { chosen, rules } = batch;
  const known = { issue, chosen, rulesVersion: rules.version, initiativeId, carried: step.draft };
  return { ...known, outcome: 'registered', skip: null };
}

function leftOut({ chosen, rules }: Batch, issue: JiraIssue, skip: LeftOut): LedgerEntry {
  return { issue, chosen, rulesVersion: rules.version, outcome: 'skipped', skip, initiativeId: null, carried: null };
}

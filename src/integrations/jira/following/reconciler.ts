import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { noteMoment, readState } from '../data/connection-state.query.js';
import { standingLedger } from '../data/ledger-lists.query.js';
import { OVERLAP_MINUTES, selectionJql } from '../domain/selection.js';
import { compareWithLedger, type Standing } from '../domain/sweep.js';
import { EdgeIntake } from '../intake/edge-intake.js';
import { IssueIntake } from '../intake/issue-intake.js';
import { readPage } from '../intake/page-reading.js';
import type { JiraRules } from '../ledger.types.js';
import { siteActor } from '../site-actor.js';
import { SiteKnowledge } from '../site-knowledge.js';
import type { SiteSession } from '../site-sessions.js';
import { SecondLook } from './second-look.js';

const TOGETHER = 100;
/** Longer than this without a look, the sweep finds what a look would. */
const MOST_MINUTES = 7 * 24 * 60;

/** A sweep asks about every issue itself until so much of its requests and points is spent; the rest has its turn next time. */
const SHARE = 0.5;

export interface Swept {
  readonly listed: number;
  readonly looked: number;
  readonly missing: number;
}

/**
 * Makes up for what no message told. The regular look asks for what changed lately, well beyond the last time: what is
 * known by then is known by the ledger, never by one high-water mark. The sweep compares all there is by its ids.
 */
@Injectable()
export class Reconciler {
  constructor(
    private readonly database: TenantDatabase,
    private readonly site: SiteKnowledge,
    private readonly intake: IssueIntake,
    private readonly edges: EdgeIntake,
    private readonly second: SecondLook,
  ) {}

  /** Takes in what changed lately. @returns how many issues were not known as they are */
  async look(session: SiteSession, rules: JiraRules): Promise<number> {
    const { connection, organisationId, api } = session;
    const actor = siteActor(organisationId, connection);
    const { facts, fieldsFor } = await this.site.learn(session);
    const begunAt = new Date();
    const state = await this.database.run(actor, () => readState(this.database, connection.id));
    const since = state.lastPollAt ?? state.lastImportAt;
    const minutes = since ? (Date.now() - since.getTime()) / 60_000 : MOST_MINUTES;
    const withinMinutes = Math.min(MOST_MINUTES, minutes + OVERLAP_MINUTES);
    const jql = selectionJql(rules.mapping.choice, facts, { withinMinutes });
    const read: string[] = [];
    const list = api.listIssues({ jql, fields: fieldsFor(rules.mapping), requestCap: connection.requestCap });
    for await (const page of list) {
      const { issues } = readPage(page.issues, facts);
      const batch = { connection, rules, issues, asked: true, byList: true, chosen: true };
      read.push(...(await this.intake.take(batch, organisationId)).read);
      await session.settle();
    }
    await this.carryEdges(session, rules, read);
    // The moment is that of the beginning: what changed while pages were read is within the next look.
    await this.database.run(actor, () => noteMoment(this.database, connection.id, 'poll', { at: begunAt }));
    return read.length;
  }

  /**
   * Compares everything that is chosen with the ledger. The list says what there is; it may be behind by a quarter of an
   * hour, so that every issue is asked about by its id too, those first that differ: an answer by id is never behind.
   */
  async sweep(session: SiteSession, rules: JiraRules): Promise<Swept> {
    const { connection, organisationId, api } = session;
    const actor = siteActor(organisationId, connection);
    await this.database.run(actor, () => noteMoment(this.database, connection.id, 'sweep_try'));
    const { facts } = await this.site.learn(session);
    const jql = selectionJql(rules.mapping.choice, facts, {});
    const listed = new Map<string, string | null>();
    for await (const page of api.listIssues({ jql, fields: ['updated'], requestCap: connection.requestCap })) {
      for (const { siteIssueId, updatedAt } of readPage(page.issues, facts).issues) listed.set(siteIssueId, updatedAt);
      await session.settle();
    }
    const standing = await this.database.run(actor, () => standingLedger(this.database, connection.id));
    const { differing, missing, same } = compareWithLedger(listed, standing, rules.version);
    const beside = await this.unchosen(session, rules, listed, standing);
    const chosen = new Set(listed.keys());
    await this.lookAtAll(session, rules, [...differing, ...missing, ...beside], { chosen });
    const { requestCap, pointsPerHour } = connection;
    const maySpend = (): boolean =>
      api.usage.requests < requestCap * SHARE && (pointsPerHour === 0 || api.usage.points < pointsPerHour * SHARE);
    const looked = await this.lookAtAll(session, rules, same, { chosen, maySpend });
    await this.database.run(actor, () => noteMoment(this.database, connection.id, 'sweep'));
    return { listed: listed.size, looked: differing.length + looked, missing: missing.length };
  }

  /** @returns how many were looked at before nothing more may be spent */
  private async lookAtAll(
    session: SiteSession,
    rules: JiraRules,
    ids: readonly string[],
    { chosen, maySpend = () => true }: { chosen: ReadonlySet<string>; maySpend?: () => boolean },
  ): Promise<number> {
    let at = 0;
    for (; at < ids.length && maySpend(); at += TOGETHER) {
      await this.second.lookAt(session, rules, ids.slice(at, at + TOGETHER), chosen);
      await session.settle();
    }
    return Math.min(at, ids.length);
  }

  /** Of the connected projects what is not chosen and may be CX work all the same: new to us, or changed since. */
  private async unchosen(
    { api, connection, organisationId }: SiteSession,
    rules: JiraRules,
    chosen: ReadonlyMap<string, unknown>,
    standing: readonly Standing[],
  ): Promise<string[]> {
    const { choice } = rules.mapping;
    if (choice.jql === null) return [];
    const facts = await this.site.recall(siteActor(organisationId, connection), connection.id);
    const jql = selectionJql({ ...choice, minLevel: Math.max(1, choice.minLevel ?? 1) }, facts, { wide: true });
    const known = new Map(standing.map((one) => [one.siteIssueId, one]));
    const found: string[] = [];
    for await (const page of api.listIssues({ jql, fields: ['updated'], requestCap: connection.requestCap })) {
      for (const { siteIssueId, updatedAt } of readPage(page.issues, facts).issues) {
        const before = known.get(siteIssueId)?.updatedAt?.getTime() ?? 0;
        if (!chosen.has(siteIssueId) && (updatedAt === null || Date.parse(updatedAt) > before)) found.push(siteIssueId);
      }
    }
    return found;
  }

  private async carryEdges(session: SiteSession, rules: JiraRules, ids: readonly string[]): Promise<void> {
    const { connection, organisationId } = session;
    for (let at = 0; at < ids.length; at += TOGETHER)
      await this.edges.carry(connection, rules, ids.slice(at, at + TOGETHER), organisationId);
  }
}

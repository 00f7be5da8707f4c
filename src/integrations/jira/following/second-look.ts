import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { endLookAgain, issuesToLookAt } from '../data/inbox.query.js';
import { selectionJql } from '../domain/selection.js';
import { EdgeIntake } from '../intake/edge-intake.js';
import { IssueIntake } from '../intake/issue-intake.js';
import { readPage } from '../intake/page-reading.js';
import type { SiteFacts } from '../issue.types.js';
import type { JiraRules } from '../ledger.types.js';
import { siteActor } from '../site-actor.js';
import { type Known, SiteKnowledge } from '../site-knowledge.js';
import type { SiteSession } from '../site-sessions.js';
import { GoneIssues } from './gone-issues.js';

const TOGETHER = 100;
const MOST_ATTEMPTS = 5;
/** So many issues at most are searched as they are now, not as the index has them. */
const MOST_RECONCILED = 50;

/** Asks the site about issues by their ids: what messages did not tell whole, what the search no longer shows. */
@Injectable()
export class SecondLook {
  constructor(
    private readonly database: TenantDatabase,
    private readonly site: SiteKnowledge,
    private readonly intake: IssueIntake,
    private readonly edges: EdgeIntake,
    private readonly gone: GoneIssues,
  ) {}

  /** Looks at what is noted to be looked at, until nothing is left. */
  async workOff(session: SiteSession, rules: JiraRules): Promise<void> {
    const { connection, organisationId } = session;
    const actor = siteActor(organisationId, connection);
    for (;;) {
      const noted = await this.database.run(actor, () =>
        issuesToLookAt(this.database, connection.id, TOGETHER, MOST_ATTEMPTS),
      );
      if (noted.length === 0) return;
      await this.lookAt(
        session,
        rules,
        noted.map(({ siteIssueId }) => siteIssueId),
      );
      await this.database.run(actor, () => endLookAgain(this.database, connection.id, noted));
      await session.settle();
    }
  }

  /**
   * Takes these issues in as the site has them now, and notes those that it no longer has. At most a hundred.
   * @param listed those that are known to be chosen; of the others the site is asked
   */
  async lookAt(
    session: SiteSession,
    rules: JiraRules,
    ids: readonly string[],
    listed: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    const { connection, organisationId, api } = session;
    const known = await this.site.learn(session);
    const found = await api.issuesByIds(ids, known.fieldsFor(rules.mapping));
    const { issues } = readPage(found.issues, known.facts);
    const doubtful = ids.filter((id) => !listed.has(id));
    const chosen = await this.chosenAmong(session, rules, known, doubtful);
    for (const isChosen of [true, false]) {
      const some = issues.filter(
        ({ siteIssueId }) => (chosen === null || chosen.has(siteIssueId) || listed.has(siteIssueId)) === isChosen,
      );
      if (some.length === 0) continue;
      const batch = { connection, rules, issues: some, asked: true, chosen: isChosen };
      const { read } = await this.intake.take(batch, organisationId);
      if (read.length > 0) await this.edges.carry(connection, rules, read, organisationId);
    }
    await this.gone.noteMissing({ organisationId, connection, rules }, found.missing);
  }

  /** @returns null where the rules alone decide, without a condition in Jira's own language */
  private async chosenAmong(
    { api, connection }: SiteSession,
    { mapping }: JiraRules,
    { facts }: { readonly facts: SiteFacts } & Known,
    ids: readonly string[],
  ): Promise<ReadonlySet<string> | null> {
    if (mapping.choice.jql === null) return null;
    const chosen = new Set<string>();
    for (let at = 0; at < ids.length; at += MOST_RECONCILED) {
      const some = ids.slice(at, at + MOST_RECONCILED);
      const jql = selectionJql(mapping.choice, facts, { ids: some });
      const { requestCap } = connection;
      for await (const page of api.listIssues({ jql, fields: ['updated'], reconcileIds: some, requestCap }))
        for (const { siteIssueId } of readPage(page.issues, facts).issues) chosen.add(siteIssueId);
    }
    return chosen;
  }
}

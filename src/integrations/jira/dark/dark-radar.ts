import { Injectable } from '@nestjs/common';
import { SimilarInitiativesPort } from '../../../initiatives/similar-port.js';
import type { InitiativeProposal } from '../../../initiatives/initiatives.types.js';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { JiraConnection } from '../connections.types.js';
import type { DarkEvidence } from '../dark.types.js';
import { toBeScored, writeScores } from '../data/dark-list.query.js';
import { planIssues } from '../domain/mapping/plan.js';
import { darkScore, everyIssue } from '../domain/dark-score.js';
import { referenceOf } from '../domain/issue-reference.js';
import type { JiraIssue } from '../issue.types.js';
import type { JiraRules } from '../ledger.types.js';
import { siteActor } from '../site-actor.js';

const TOGETHER = 25;
const MOST_ROUNDS = 40;
const SHOWN = 3;

/** Looks at the epics that nobody registered: which of them look like CX work, and why. */
@Injectable()
export class DarkRadar {
  constructor(
    private readonly database: TenantDatabase,
    private readonly similar: SimilarInitiativesPort,
  ) {}

  /** Takes a look at what is new or changed since the last one; some at a time, each lot in a unit of work of its own. */
  async examine(connection: JiraConnection, rules: JiraRules, organisationId: string): Promise<number> {
    const actor = siteActor(organisationId, connection);
    let looked = 0;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const count = await this.database.run(actor, () => this.examineSome(connection, rules));
      looked += count;
      if (count < TOGETHER) break;
    }
    return looked;
  }

  private async examineSome(connection: JiraConnection, rules: JiraRules): Promise<number> {
    const rows = await toBeScored(this.database, connection.id, TOGETHER);
    const drafts = draftsOf(
      connection,
      rules,
      rows.map(({ issue }) => issue),
    );
    const scores = [];
    for (const { siteIssueId } of rows) {
      const draft = drafts.get(siteIssueId);
      const evidence = draft ? await this.evidenceOf(draft) : NO_EVIDENCE;
      scores.push({ siteIssueId, score: darkScore(evidence), teamId: draft?.teamId ?? null, evidence });
    }
    await writeScores(this.database, connection.id, scores);
    return rows.length;
  }

  private async evidenceOf(draft: InitiativeProposal): Promise<DarkEvidence> {
    const { title, description = null, startsOn = null, endsOn = null } = draft;
    const compared = { title, description, startsOn, endsOn, stages: [], goals: [], kpis: [] };
    const { similar } = await this.similar.likeDraft(compared, SHOWN);
    return {
      byRules: [draft.stages, draft.goals, draft.kpis].some((links) => (links ?? []).length > 0),
      similar: similar.map(({ initiative, text }) => ({
        initiativeId: initiative.id,
        key: initiative.key,
        title: initiative.title,
        text,
      })),
    };
  }
}

const NO_EVIDENCE: DarkEvidence = { byRules: false, similar: [] };

/** What each issue would be as an initiative, if the choice took it in. */
function draftsOf(
  connection: JiraConnection,
  { mapping }: JiraRules,
  issues: readonly JiraIssue[],
): Map<string, InitiativeProposal> {
  const plan = planIssues({
    issues,
    mapping: everyIssue(mapping),
    held: [],
    people: [],
    referenceOf: (issue) => referenceOf(connection, issue),
  });
  return new Map(
    plan.steps.flatMap((step) => (step.kind === 'create' ? [[step.siteIssueId, step.draft] as const] : [])),
  );
}

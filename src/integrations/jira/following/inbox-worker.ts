import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { JiraConnection } from '../connections.types.js';
import { noteMoment } from '../data/connection-state.query.js';
import { askLookAgain, endDeliveries, noteAttempt, waitingDeliveries, type Waiting } from '../data/inbox.query.js';
import { ledgerRows } from '../data/ledger.query.js';
import { readDelivery } from '../domain/delivery.js';
import { EdgeIntake } from '../intake/edge-intake.js';
import { IssueIntake } from '../intake/issue-intake.js';
import type { JiraDelivery, JiraIssue, SiteFacts } from '../issue.types.js';
import type { JiraRules } from '../ledger.types.js';
import { siteActor } from '../site-actor.js';
import { GoneIssues } from './gone-issues.js';

const TOGETHER = 200;
const MOST_ATTEMPTS = 5;

/** What is worked with. */
export interface Following {
  readonly organisationId: string;
  readonly connection: JiraConnection;
  readonly rules: JiraRules;
}

/** Messages as they were understood. */
interface Understood {
  readonly changed: JiraIssue[];
  readonly deleted: JiraIssue[];
  readonly lookAgain: string[];
  readonly ended: { identifier: string; outcome: string }[];
}

/** Works messages off: many at a time, of each issue the newest; what they do not tell whole is asked for afterwards. */
@Injectable()
export class InboxWorker {
  constructor(
    private readonly database: TenantDatabase,
    private readonly intake: IssueIntake,
    private readonly edges: EdgeIntake,
    private readonly gone: GoneIssues,
  ) {}

  /** @returns how many messages were worked off */
  async drain(following: Following, facts: SiteFacts): Promise<number> {
    const { organisationId, connection } = following;
    const actor = siteActor(organisationId, connection);
    let done = 0;
    for (;;) {
      const waiting = await this.database.run(actor, () => waitingDeliveries(this.database, connection.id, TOGETHER));
      if (waiting.length === 0) return done;
      const names = waiting.map(({ identifier }) => identifier);
      try {
        await this.workOff(following, waiting, facts);
      } catch (error) {
        await this.database.runApart(actor, () => noteAttempt(this.database, connection.id, names, MOST_ATTEMPTS));
        throw error;
      }
      done += waiting.length;
    }
  }

  private async workOff(following: Following, waiting: readonly Waiting[], facts: SiteFacts): Promise<void> {
    const { organisationId, connection, rules } = following;
    const actor = siteActor(organisationId, connection);
    const understood = understand(waiting, facts);
    const { chosen, doubtful } = await this.database.run(actor, () => this.sort(following, understood.changed));
    const taken = await this.intake.take(
      { connection, rules, issues: chosen, asked: false, chosen: true },
      organisationId,
    );
    if (taken.read.length > 0) await this.edges.carry(connection, rules, taken.read, organisationId);
    await this.gone.note(following, understood.deleted);
    await this.database.run(actor, async () => {
      await askLookAgain(this.database, connection.id, [...understood.lookAgain, ...doubtful]);
      await endDeliveries(this.database, connection.id, understood.ended);
      await noteMoment(this.database, connection.id, 'webhook', { lagSeconds: lagOf(understood.changed) });
    });
  }

  /** With a condition in Jira's own language only the site knows whether an issue that is new here is chosen. */
  private async sort(
    { connection, rules }: Following,
    issues: readonly JiraIssue[],
  ): Promise<{ chosen: JiraIssue[]; doubtful: string[] }> {
    if (rules.version === 0) return { chosen: [], doubtful: [] };
    if (rules.mapping.choice.jql === null) return { chosen: [...issues], doubtful: [] };
    const ids = issues.map(({ siteIssueId }) => siteIssueId);
    const known = await ledgerRows(this.database, connection.id, ids);
    const isChosen = ({ siteIssueId }: JiraIssue): boolean => known.get(siteIssueId)?.chosen ?? false;
    return {
      chosen: issues.filter(isChosen),
      doubtful: issues.filter((issue) => !isChosen(issue)).map(({ siteIssueId }) => siteIssueId),
    };
  }
}

function understand(waiting: readonly Waiting[], facts: SiteFacts): Understood {
  const understood: Understood = { changed: [], deleted: [], lookAgain: [], ended: [] };
  for (const { identifier, signed, body } of waiting) {
    const delivery = read(body, facts);
    understood.ended.push({ identifier, outcome: delivery.kind });
    if (delivery.kind === 'look_again') understood.lookAgain.push(...delivery.siteIssueIds);
    if (delivery.kind !== 'issue') continue;
    const { issue, what } = delivery;
    if (!signed) understood.lookAgain.push(issue.siteIssueId);
    else if (what === 'deleted') understood.deleted.push(issue);
    else understood.changed.push(issue);
  }
  return understood;
}

function read(body: string, facts: SiteFacts): JiraDelivery {
  try {
    return readDelivery(JSON.parse(body), facts);
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'unsupported', event: null, why: 'not_an_object' };
    throw error;
  }
}

/** How old the newest change is as it is taken in, in seconds. */
function lagOf(issues: readonly JiraIssue[]): number | null {
  const moments = issues.flatMap(({ updatedAt }) => (updatedAt === null ? [] : [Date.parse(updatedAt)]));
  if (moments.length === 0) return null;
  return Math.max(0, Math.round((Date.now() - Math.max(...moments)) / 1000));
}

import { Agent } from 'undici';
import { JiraClient, type JiraClientOptions } from '../../../src/integrations/jira/client/jira-client.js';
import { JiraFault, type JiraListQuery } from '../../../src/integrations/jira/jira-api.types.js';
import { AllowedHosts } from '../../../src/platform/outgoing/outgoing-addresses.js';
import { guardedAgent } from '../../../src/platform/outgoing/outgoing.js';
import { seededRandom } from './fake-clock.js';
import { API_TOKEN, FakeJira, PERSONAL_TOKEN, type FakeJiraOptions } from './fake-jira.js';
import { seedSite } from './seed-site.js';

/** Fake sites and clients of them for one file of tests; `stop` after each test, `close` after all. */
export class JiraBench {
  readonly agent: Agent = guardedAgent(new AllowedHosts(['127.0.0.1']));
  private readonly started: FakeJira[] = [];

  async siteOf(count: number, options: FakeJiraOptions = {}): Promise<FakeJira> {
    const jira = await new FakeJira(options).start();
    this.started.push(jira);
    seedSite(jira.site, count);
    return jira;
  }

  clientOf(jira: FakeJira, options: Partial<JiraClientOptions> = {}): JiraClient {
    const platform = jira.cloud ? 'cloud' : 'data_center';
    return new JiraClient({
      access: { platform, baseUrl: jira.url, authorization: async () => (jira.cloud ? API_TOKEN : PERSONAL_TOKEN) },
      dispatcher: this.agent,
      now: jira.clock.now,
      sleep: jira.clock.sleep,
      random: seededRandom(3),
      ...options,
    });
  }

  async stop(): Promise<void> {
    await Promise.all(this.started.splice(0).map((jira) => jira.stop()));
  }

  async close(): Promise<void> {
    await this.agent.destroy();
  }
}

/** The kind of fault that the work ends in, "none" when it ends well. */
export async function faultOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    if (error instanceof JiraFault) return error.kind;
    throw error;
  }
}

/** Every issue of the seeded site. */
export const EVERYTHING: JiraListQuery = { jql: 'project in (CX, BIL, POR)', fields: ['summary', 'updated'] };

export async function idsOf(client: JiraClient, query: JiraListQuery = EVERYTHING): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of client.listIssues(query))
    ids.push(...page.issues.map((issue) => (issue as { id: string }).id));
  return ids;
}

export const allIds = (jira: FakeJira): string[] =>
  jira.site
    .all()
    .map((issue) => issue.id)
    .sort();

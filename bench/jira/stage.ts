import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../../src/application.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { migrate } from '../../src/platform/database/migrate.js';
import type { DatabaseUrls } from '../../src/platform/database/roles.js';
import { FakeJira, type FakeJiraOptions } from '../../test/support/jira/fake-jira.js';
import { JiraBed } from '../../test/support/jira/jira-bed.js';
import { type Caller, signUp } from '../client.js';
import { environmentOf, startApplication } from '../installation.js';
import type { Served } from '../processes.js';

/** The site of the tests stands on this machine. */
const OF_A_SITE = { REGIE_ALLOWED_HOSTS: '127.0.0.1', LOG_LEVEL: 'error' };

/** An application in this process, to look into, and others beside it on the same database, to be measured. */
export class Stage {
  private readonly sites: FakeJira[] = [];

  private constructor(
    private readonly urls: DatabaseUrls,
    private readonly app: NestFastifyApplication,
    readonly url: string,
  ) {}

  static async open(urls: DatabaseUrls): Promise<Stage> {
    const settings = readSettings({ ...environmentOf(urls), ...OF_A_SITE, REGIE_BACKGROUND: 'none' });
    await migrate(urls);
    const app = await createApplication({ settings, urls, secret: settings.REGIE_SECRET ?? '' });
    await app.listen(0, '127.0.0.1');
    return new Stage(urls, app, await app.getUrl());
  }

  /** An instance in a process of its own that does the background work too. */
  serve(more: Readonly<Record<string, string>> = {}): Promise<Served> {
    return startApplication(this.urls, 'same-process', { ...OF_A_SITE, ...more });
  }

  signUp(name: string): Promise<Caller> {
    return signUp(this.url, name);
  }

  async site(options: FakeJiraOptions = {}): Promise<FakeJira> {
    const jira = await new FakeJira(options).start();
    this.sites.push(jira);
    return jira;
  }

  /** A bed in an organisation, driven through this process, its webhooks taken by another one where there is one. */
  bedOf(jira: FakeJira, { token, organisationId }: Caller, instance?: Served): JiraBed {
    const webhooks = instance ? { webhooksUrl: instance.url } : {};
    return new JiraBed({ app: this.app, url: this.url, token, organisationId, ...webhooks }, jira);
  }

  async close(): Promise<void> {
    await this.app.close();
    await Promise.all(this.sites.map((jira) => jira.stop()));
  }
}

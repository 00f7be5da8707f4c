import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../../src/application.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { migrate } from '../../src/platform/database/migrate.js';
import type { DatabaseUrls } from '../../src/platform/database/roles.js';
import { FakeJira, type FakeJiraOptions } from '../../test/support/jira/fake-jira.js';
import { JiraBed } from '../../test/support/jira/jira-bed.js';
import { type Caller, signUp } from '../client.js';
import { serve, type Served } from '../processes.js';

const secret = 'a-secret-for-the-benchmark-and-nothing-else';
export const PASSWORDS = { app: secret, migrator: secret, system: secret };

/** An application in this process, to look into, and others beside it on the same database, to be measured. */
export class Stage {
  private readonly sites: FakeJira[] = [];

  private constructor(
    private readonly environment: Readonly<Record<string, string>>,
    private readonly main: string,
    private readonly app: NestFastifyApplication,
    readonly url: string,
  ) {}

  static async open(urls: DatabaseUrls, main: string): Promise<Stage> {
    const environment = {
      DATABASE_URL: urls.app,
      DATABASE_MIGRATOR_URL: urls.migrator,
      DATABASE_SYSTEM_URL: urls.system,
      REGIE_SECRET: secret,
      REGIE_DEMO: 'false',
      REGIE_ALLOWED_HOSTS: '127.0.0.1',
      LOG_LEVEL: 'error',
      RATE_LIMIT_PER_TOKEN: '0',
      RATE_LIMIT_PER_ORGANISATION: '0',
      RATE_LIMIT_PER_ADDRESS: '0',
      NODE_ENV: 'production',
    };
    const settings = readSettings({ ...environment, REGIE_BACKGROUND: 'none' });
    await migrate(urls);
    const app = await createApplication({ settings, urls, secret });
    await app.listen(0, '127.0.0.1');
    return new Stage(environment, main, app, await app.getUrl());
  }

  /** An instance in a process of its own that does the background work too. */
  serve(more: Readonly<Record<string, string>> = {}): Promise<Served> {
    const environment = { ...this.environment, REGIE_BACKGROUND: 'same-process', ...more };
    return serve([this.main], environment, '/health/ready');
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

import { createApplication } from '../../../src/application.js';
import { Settings } from '../../../src/platform/config/settings.js';
import { signUp, type TestActor } from '../actors.js';
import { startTestApp, type TestApp } from '../test-app.js';
import { FakeJira, type FakeJiraOptions } from './fake-jira.js';
import { JiraBed } from './jira-bed.js';

/** Fake sites, each followed by one application, for one file of tests; `close` after all. */
export class TestBeds {
  private readonly sites: FakeJira[] = [];
  private readonly instances: { close(): Promise<void> }[] = [];

  private constructor(
    readonly t: TestApp,
    readonly owner: TestActor,
    readonly url: string,
  ) {}

  /** @param environment settings that differ; the loopback is allowed unless they say otherwise */
  static async start(environment: Readonly<Record<string, string>> = {}): Promise<TestBeds> {
    const t = await startTestApp({
      RATE_LIMIT_PER_TOKEN: '0',
      RATE_LIMIT_PER_ORGANISATION: '0',
      REGIE_ALLOWED_HOSTS: '127.0.0.1',
      REGIE_BACKGROUND: 'none',
      ...environment,
    });
    await t.app.listen(0, '127.0.0.1');
    return new TestBeds(t, await signUp(t), await t.app.getUrl());
  }

  async site(options: FakeJiraOptions = {}): Promise<FakeJira> {
    const jira = await new FakeJira(options).start();
    this.sites.push(jira);
    return jira;
  }

  /** A bed for a site, not yet connected. */
  bedOf(jira: FakeJira): JiraBed {
    const { token, organisationId } = this.owner;
    return new JiraBed({ app: this.t.app, url: this.url, token, organisationId }, jira);
  }

  /** A second instance of the application on the same database. @returns its address */
  async instance(): Promise<string> {
    const { urls } = this.t.database;
    const settings = this.t.app.get(Settings, { strict: false });
    const app = await createApplication({ settings, urls, secret: settings.REGIE_SECRET ?? '' });
    await app.listen(0, '127.0.0.1');
    this.instances.push(app);
    return app.getUrl();
  }

  async close(): Promise<void> {
    await Promise.all(this.instances.map((app) => app.close()));
    await this.t.close();
    await Promise.all(this.sites.map((jira) => jira.stop()));
  }
}

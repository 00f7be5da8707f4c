import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeJira } from '../fake-jira.js';
import type { FakeTarget } from '../fake-webhooks.js';
import { DemoClock } from './demo-clock.js';
import { connectDemo, type DemoPerson, type MadeConnection } from './demo-connection.js';
import { DemoPages } from './demo-pages.js';
import { DemoRegie } from './demo-regie.js';
import { seedDemoSite } from './demo-site.js';

const DIRECTOR = { email: 'annelies.dewit@polder-demo.example', password: 'polder-demo-director' };
const say = (text: string): boolean => process.stdout.write(`${text}\n`);

/** A Jira that needs no Jira: the fake one beside the application, both on this machine and gone when this ends. */
class Demo {
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'regie-demo-jira-'));
  private readonly jira = new FakeJira({ clock: new DemoClock(), timeZone: 'Europe/Amsterdam' });
  private server: ChildProcess | null = null;
  private ending: Promise<void> | null = null;

  async run(): Promise<void> {
    await this.jira.start(await portOr('JIRA_PORT', 8181));
    const url = await this.startRegie();
    const regie = await DemoRegie.signIn(url, DIRECTOR.email, DIRECTOR.password);
    const people = await regie.all<DemoPerson>('/v1/people');
    seedDemoSite(
      this.jira.site,
      people.flatMap(({ name, email }) => (email === null ? [] : [{ name, email }])),
    );
    const made = await connectDemo(regie, this.jira, people);
    const target = { url: url + new URL(made.webhookUrl).pathname, secret: made.webhookSecret };
    this.jira.webhooks.take(target);
    this.jira.pages = new DemoPages(this.jira.site, () => this.deliver(target), this.jira.oauth).answer;
    say(guide({ regie: url, jira: this.jira, made }));
  }

  /** Ends the server, which ends its database, and leaves nothing behind. */
  end(): Promise<void> {
    this.ending ??= this.close();
    return this.ending;
  }

  private async close(): Promise<void> {
    const { server } = this;
    if (server && server.exitCode === null && server.signalCode === null) {
      const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()));
      server.kill('SIGTERM');
      await gone;
    }
    await this.jira.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  /** @returns its address, once it listens */
  private async startRegie(): Promise<string> {
    const port = await portOr('PORT', 3000);
    const url = `http://localhost:${port}`;
    const env = {
      ...process.env,
      PORT: String(port),
      PUBLIC_URL: url,
      REGIE_DATA_DIR: this.dataDir,
      REGIE_DEMO: 'true',
      REGIE_ALLOWED_HOSTS: '127.0.0.1',
      ATLASSIAN_API_URL: this.jira.url,
      ATLASSIAN_AUTH_URL: this.jira.url,
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
      DATABASE_URL: '',
    };
    // A group of its own: Ctrl-C reaches this process alone, which then ends the server in order.
    const server = spawn(process.execPath, ['scripts/start.mjs'], {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.server = server;
    server.once('exit', () => void this.end().then(() => process.exit(1)));
    await new Promise<void>((resolve) => {
      server.stdout?.on('data', (text: Buffer) => {
        process.stdout.write(text);
        if (text.includes('Regie listens on')) resolve();
      });
    });
    return url;
  }

  private deliver(target: FakeTarget): void {
    const deliveries = this.jira.webhooks.take(target);
    this.jira.webhooks.send(deliveries, target).catch((error: unknown) => say(String(error)));
  }
}

/** The port that the setting names; the usual one, or any that is free. */
async function portOr(setting: string, usual: number): Promise<number> {
  const given = Number(process.env[setting] ?? '');
  if (given > 0) return given;
  for (const port of [usual, 0]) {
    const free = await new Promise<number | null>((resolve) => {
      const trial = createServer();
      trial.once('error', () => resolve(null));
      trial.listen(port, '127.0.0.1', () => {
        const address = trial.address();
        trial.close(() => resolve(typeof address === 'object' && address ? address.port : null));
      });
    });
    if (free !== null) return free;
  }
  return 0;
}

function guide({ regie, jira, made }: { regie: string; jira: FakeJira; made: MadeConnection }): string {
  const { created, skipped, edges, listRequests, points } = made.result;
  const [dark] = jira.site.all().filter(({ summary }) => summary === 'Track the status of your claim');
  const [epic] = jira.site.all().filter(({ summary }) => summary === 'Welkomstgesprek in de eerste maand');
  const at = `${regie}/v1/integrations/jira/${made.id}`;
  return `
The demo's Jira      ${jira.url}   (${jira.site.all().length} issues)
Regie                ${regie}   sign in as ${DIRECTOR.email} / ${DIRECTOR.password}
The connection       ${at}

Imported: ${JSON.stringify({ created, skipped, edges, listRequests, points })}

Try:
  T=$(curl -s ${regie}/v1/sessions -H 'Content-Type: application/json' -d '${JSON.stringify(DIRECTOR)}' | sed -E 's/.*"accessToken":"([^"]+)".*/\\1/')
  # how the connection is doing, and what became of each issue
  curl -s ${at}/health -H "Authorization: Bearer $T"
  curl -s '${at}/issues?limit=5' -H "Authorization: Bearer $T"
  # change an issue in Jira (or in the browser: ${jira.url}/browse/${epic?.key ?? ''}); a signed webhook brings it over at once
  curl -s ${jira.url}/demo/issues/${epic?.key ?? ''} -d summary='Welkomstgesprek in de eerste week' -d status=10068 -o /dev/null
  curl -s '${regie}/v1/initiatives?q=Welkomstgesprek' -H "Authorization: Bearer $T"
  # move it to another project: both keys find the same initiative
  curl -s ${jira.url}/demo/issues/${epic?.key ?? ''}/move -d project=WEB -o /dev/null
  curl -s -X PUT ${regie}/v1/initiatives/by-external/jira/${epic?.key ?? ''} -H "Authorization: Bearer $T" -H 'Content-Type: application/json' -d '{"effort":5}'
  # what other rules would do, before they are saved: counts, why it would skip, what would move
  curl -s -X POST ${at}/preview -H "Authorization: Bearer $T" -H 'Content-Type: application/json' -d '{"choice":{"projectKeys":["WEB"]}}'
  curl -s ${regie}/v1/operations/<its id> -H "Authorization: Bearer $T"
  # delete it in Jira: its initiative stays, and that its issue is gone is a finding
  curl -s -X POST ${jira.url}/demo/issues/${epic?.key ?? ''}/delete -o /dev/null
  curl -s '${regie}/v1/findings?kind=issue_gone' -H "Authorization: Bearer $T"
  # what looks like CX work and is in no register (within a minute of the import), and the dark ratio by team
  curl -s ${at}/dark -H "Authorization: Bearer $T"
  curl -s ${at}/dark/teams -H "Authorization: Bearer $T"
  curl -s -X PUT ${at}/dark/${dark?.id ?? ''} -H "Authorization: Bearer $T" -H 'Content-Type: application/json' -d '{"verdict":"register"}'

docs/jira.md walks through the rest. Ctrl-C ends all of it and leaves nothing.
`;
}

const demo = new Demo();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void demo.end().then(() => process.exit(0)));
demo.run().catch(async (error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  await demo.end();
  process.exit(1);
});

/** `npm run bench:web`: how the board feels in a real browser. `-- demo script large scroll` runs those parts only. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { DEMO_DIRECTOR } from '../../src/demo/demo.sign-ins.js';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.js';
import { type DatabaseUrls, setUpDatabase, withClient, withDatabase } from '../../src/platform/database/roles.js';
import { call, signUp, until } from '../client.js';
import { fillPortfolio, SHAPE } from '../portfolio.js';
import { during, serve, type Served } from '../processes.js';
import { say } from '../progress.js';
import { type Figure, machine, reaches, showInReadme, tableOf, writeResults } from '../report.js';
import { measureFirstScreen, measureScript, measureWaterfall, type Scene } from './loading.js';
import { measureScrolling } from './scrolling.js';
import { openBrowser, signIn } from './visitor.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const RESULTS = join(root, 'bench/web-results.json');
const INITIATIVES = 100_000;
const LARGE = 'web-large';
const secret = 'a-secret-for-the-benchmark-and-nothing-else';
const PASSWORDS = { app: secret, migrator: secret, system: secret };

interface Setting {
  readonly adminUrl: string;
  readonly browser: Browser;
}

/** The application as `npm start` runs it, from the build. @param background as REGIE_BACKGROUND */
function startApplication(urls: DatabaseUrls, demo: boolean, background: string): Promise<Served> {
  return serve(
    [join(root, 'dist/src/main.js')],
    {
      DATABASE_URL: urls.app,
      DATABASE_MIGRATOR_URL: urls.migrator,
      DATABASE_SYSTEM_URL: urls.system,
      REGIE_SECRET: secret,
      REGIE_DEMO: String(demo),
      REGIE_BACKGROUND: background,
      LOG_LEVEL: 'warn',
      RATE_LIMIT_PER_TOKEN: '0',
      RATE_LIMIT_PER_ORGANISATION: '0',
      RATE_LIMIT_PER_ADDRESS: '0',
      NODE_ENV: 'production',
    },
    '/health/ready',
  );
}

/** The demo organisation, once the radar has read and compared it. */
async function onDemo<T>({ adminUrl }: Setting, work: (app: Served) => Promise<T>): Promise<T> {
  const urls = await setUpDatabase(adminUrl, 'bench_web_demo', PASSWORDS);
  return during(startApplication(urls, true, 'own-process'), async (app) => {
    const { email, password } = DEMO_DIRECTOR;
    const { accessToken } = await call<{ accessToken: string }>(`${app.url}/v1/sessions`, null, 'POST', {
      ...{ email, password },
    });
    await until(
      'the radar',
      120,
      () => call<{ items: unknown[] }>(`${app.url}/v1/findings?kind=duplicate&limit=1`, accessToken),
      ({ items }) => items.length > 0,
      500,
    );
    say('demo ready');
    return work(app);
  });
}

async function measureDemo(setting: Setting): Promise<Figure[]> {
  return onDemo(setting, async ({ url }) => {
    const scene = { browser: setting.browser, url, signedIn: await signIn(setting.browser, url, DEMO_DIRECTOR) };
    return [...(await measureFirstScreen(scene, 'demo', 2)), await measureWaterfall(scene, 'demo')];
  });
}

async function measureScripts(setting: Setting): Promise<Figure[]> {
  const { browser } = setting;
  return onDemo(setting, async ({ url }) => [
    await measureScript(browser, { name: 'sign-in', url: `${url}/sign-in` }),
    await measureScript(browser, { name: 'overview', url, signedIn: await signIn(browser, url, DEMO_DIRECTOR) }),
  ]);
}

/** The register of the other benchmarks; made once where REGIE_BENCH_DATA keeps it. */
async function fillOnce(adminUrl: string, app: Served): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from organisations where name = $1', [LARGE]);
    if (rowCount) return;
    const { organisationId } = await signUp(app.url, LARGE);
    await fillPortfolio(client, organisationId, { ...SHAPE, initiatives: INITIATIVES });
    await client.query('vacuum analyze');
  });
  say('register of 100,000 ready');
}

/** On an instance that leaves background work to another, as a large organisation would have it. */
async function onLarge<T>({ adminUrl, browser }: Setting, work: (scene: Scene) => Promise<T>): Promise<T> {
  const urls = await setUpDatabase(adminUrl, 'bench_web', PASSWORDS);
  return during(startApplication(urls, false, 'none'), async (app) => {
    await fillOnce(withDatabase(adminUrl, 'bench_web'), app);
    const { url } = app;
    const director = { email: `director@${LARGE}.example`, password: 'correct-horse-battery-staple' };
    return work({ browser, url, signedIn: await signIn(browser, url, director) });
  });
}

const measureLarge = (setting: Setting): Promise<Figure[]> =>
  onLarge(setting, async (scene) => [
    ...(await measureFirstScreen(scene, '100,000 initiatives', 3)),
    await measureWaterfall(scene, '100,000 initiatives'),
  ]);

const measureTable = (setting: Setting): Promise<Figure[]> =>
  onLarge(setting, async (scene) => [await measureScrolling(scene, INITIATIVES)]);

const PARTS: Readonly<Record<string, (setting: Setting) => Promise<Figure[]>>> = {
  demo: measureDemo,
  script: measureScripts,
  large: measureLarge,
  scroll: measureTable,
};

type Measured = Readonly<Record<string, readonly Figure[]>>;

const measuredBefore = (): Measured =>
  existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { readonly parts: Measured }).parts : {};

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !(name in PARTS));
  if (unknown) throw new Error(`${unknown} is none of ${Object.keys(PARTS).join(', ')}`);
  const kept = process.env['REGIE_BENCH_DATA'];
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'regie-bench-web-'));
  // Run by root, the server is another user, who must be able to pass through.
  if (!kept) chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'db') });
  const browser = await openBrowser();
  const measured: Record<string, readonly Figure[]> = {};
  try {
    for (const part of named.length > 0 ? named : Object.keys(PARTS)) {
      const figures = (await PARTS[part]?.({ adminUrl: server.adminUrl, browser })) ?? [];
      measured[part] = figures;
      console.log(`\n${tableOf(figures)}\n`);
    }
  } finally {
    await browser.close();
    await server.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
  const parts: Measured = { ...measuredBefore(), ...measured };
  const figures = Object.keys(PARTS).flatMap((part) => parts[part] ?? []);
  console.log(`\n${tableOf(figures)}\n\n${JSON.stringify(machine())}`);
  writeResults(RESULTS, figures, { parts });
  showInReadme(join(root, 'README.md'), figures, new Date().toISOString().slice(0, 10), 'bench:web');
  if (figures.some((figure) => reaches(figure) === false)) process.exitCode = 1;
}

await main();

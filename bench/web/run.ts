/** `npm run bench:web`: how the board feels in a real browser. `-- demo script large scroll` runs those parts only. */
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { DEMO_DIRECTOR } from '../../src/demo/demo.sign-ins.js';
import { setUpDatabase, withClient, withDatabase } from '../../src/platform/database/roles.js';
import { call, signUp, until } from '../client.js';
import { onDatabaseServer, PASSWORDS, ROOT, startApplication } from '../installation.js';
import { keptParts, namedParts } from '../parts.js';
import { fillPortfolio, SHAPE } from '../portfolio.js';
import { during, type Served } from '../processes.js';
import { say } from '../progress.js';
import { type Figure, machine, reaches, showInReadme, tableOf, writeResults } from '../report.js';
import { measureFirstScreen, measureScript, measureWaterfall, type Scene } from './loading.js';
import { measureScrolling } from './scrolling.js';
import { openBrowser, signIn } from './visitor.js';

const RESULTS = join(ROOT, 'bench/web-results.json');
const INITIATIVES = 100_000;
const LARGE = 'web-large';

interface Setting {
  readonly adminUrl: string;
  readonly browser: Browser;
}

/** The demo organisation, once the radar has read and compared it. */
async function onDemo<T>({ adminUrl }: Setting, work: (app: Served) => Promise<T>): Promise<T> {
  const urls = await setUpDatabase(adminUrl, 'bench_web_demo', PASSWORDS);
  return during(startApplication(urls, 'own-process', { REGIE_DEMO: 'true' }), async (app) => {
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
  return during(startApplication(urls, 'none'), async (app) => {
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

async function main(): Promise<void> {
  const named = namedParts(Object.keys(PARTS));
  const measured: Record<string, readonly Figure[]> = {};
  await onDatabaseServer(process.env['REGIE_BENCH_DATA'], async (adminUrl) => {
    const browser = await openBrowser();
    try {
      for (const part of named) {
        const figures = (await PARTS[part]?.({ adminUrl, browser })) ?? [];
        measured[part] = figures;
        console.log(`\n${tableOf(figures)}\n`);
      }
    } finally {
      await browser.close();
    }
  });
  const parts = { ...keptParts<readonly Figure[]>(RESULTS), ...measured };
  const figures = Object.keys(PARTS).flatMap((part) => parts[part] ?? []);
  console.log(`\n${tableOf(figures)}\n\n${JSON.stringify(machine())}`);
  writeResults(RESULTS, figures, { parts });
  showInReadme(join(ROOT, 'README.md'), figures, new Date().toISOString().slice(0, 10), 'bench:web');
  if (figures.some((figure) => reaches(figure) === false)) process.exitCode = 1;
}

await main();

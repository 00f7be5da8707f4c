/** `npm run bench`: what it costs, beside a floor measured in the same run. See docs/operations.md. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DatabaseUrls, setUpDatabase, withClient, withDatabase } from '../src/platform/database/roles.js';
import { fillTroubles, measureAgenda } from './agenda.js';
import { fillHistory, measureAgreements, measureDryRun } from './agreements.js';
import { signIn, signUp } from './client.js';
import { measureDecisionSheet } from './decision-sheet.js';
import { measureImport } from './import.js';
import { APPLICATION, onDatabaseServer, PASSWORDS, ROOT, startApplication } from './installation.js';
import { namedParts } from './parts.js';
import { fillPortfolio, SHAPE } from './portfolio.js';
import { measurePriorities } from './priorities.js';
import { during, peakMemory, serve, type Served } from './processes.js';
import { elapsed, Progress, say } from './progress.js';
import { type Question, readUnderWrites, type Reading } from './reading-under-writes.js';
import { type Figure, machine, showInReadme, tableOf, writeResults } from './report.js';
import { draftFor, measureRequests } from './requests.js';
import { measurePacks, measureSimulations } from './what-if.js';

const FLOOR = [fileURLToPath(new URL('floor.js', import.meta.url))];
const [LARGE, SMALL, EMPTY] = ['bench-large', 'bench-small', 'bench-import'] as const;
const CONNECTIONS = 10;

async function fill(adminUrl: string, organisations: Record<string, string>): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await fillPortfolio(client, organisations[LARGE] ?? '', { ...SHAPE, initiatives: 100_000 });
    await fillPortfolio(client, organisations[SMALL] ?? '', { ...SHAPE, initiatives: 10_000 });
    await client.query('create sequence floor_keys start 1000000');
    await client.query('vacuum analyze');
  });
}

const QUESTIONS: readonly Question[] = [
  {
    name: 'overview',
    path: '/v1/portfolio/overview',
    countOf: (answer) => readCount(answer, ['initiatives']),
  },
  {
    name: 'matrix team × stage',
    path: '/v1/portfolio/matrix?rows=team&columns=stage&measure=effort',
    countOf: (answer) => readCount(answer, ['totals', 'initiatives']),
  },
];

function readCount(answer: unknown, path: readonly string[]): number {
  const value = path.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], answer);
  if (typeof value === 'number') return value;
  throw new Error(`no count of initiatives in ${JSON.stringify(answer).slice(0, 300)}`);
}

async function measureReading(app: Served): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const question of QUESTIONS) {
    const readings: Reading[] = [];
    for (const name of [SMALL, LARGE]) {
      const token = await signIn(app.url, name);
      const draft = { ...(await draftFor(app.url, token)), deliveryStatus: 'underway' };
      readings.push(await readUnderWrites({ url: app.url, token }, question, draft, 200));
      say(`${question.name} measured in ${name}`);
    }
    const [small, large] = readings as [Reading, Reading];
    figures.push(
      {
        name: `${question.name} at 100,000, p95`,
        value: large.p95,
        unit: 'ms',
        target: { atMost: 150 },
        detail: `p50 ${large.p50.toFixed(1)} ms, ${large.writesPerSecond.toFixed(1)} writes/s`,
      },
      {
        name: `${question.name}, of its cost at 10,000`,
        value: large.p50 / small.p50,
        unit: '×',
        target: { atMost: 12 },
        detail: `p50 ${small.p50.toFixed(1)} ms at 10,000`,
      },
      {
        name: `${question.name}, stale answers`,
        value: large.stale + small.stale,
        unit: '',
        target: { atMost: 0 },
        detail: `of ${large.requests + small.requests}`,
      },
    );
  }
  return figures;
}

/** Comes first: an instance that imports does all background work, and nothing else is to wait for it yet. */
async function measureImporting(urls: DatabaseUrls): Promise<Figure[]> {
  return during(startApplication(urls, 'same-process'), async (app) => {
    await signUp(app.url, EMPTY);
    const result = await measureImport(app.url, await signIn(app.url, EMPTY), 100_000, () => peakMemory(app.pid));
    const dryRun = `dry run ${result.analysisSeconds.toFixed(1)} s of ${result.megabytes.toFixed(1)} MB`;
    return [
      {
        name: 'commit of 100,000 CSV rows',
        value: result.rowsPerSecond,
        unit: 'rows/s',
        target: { atLeast: 5000 },
        detail: `${result.commitSeconds.toFixed(1)} s; ${dryRun}`,
      },
      {
        name: 'memory of the application during it',
        value: peakMemory(app.pid),
        unit: 'MB',
        target: { atMost: 400 },
        detail: `peak resident; ${result.memoryOfDryRun?.toFixed(0) ?? 'unknown'} MB after the dry run`,
      },
    ];
  });
}

/** The embedded database, with the demo loaded by a first start. */
async function measureWarmStart(dataDir: string): Promise<Figure[]> {
  const environment = { REGIE_DATA_DIR: dataDir, LOG_LEVEL: 'warn', DATABASE_URL: '', NODE_ENV: 'production' };
  const seconds = async (): Promise<number> =>
    during(serve(APPLICATION, environment, '/health/ready'), ({ startedInMilliseconds }) =>
      Promise.resolve(startedInMilliseconds / 1000),
    );
  const first = await seconds();
  const starts: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) starts.push(await seconds());
  return [
    {
      name: 'warm start to the first answer',
      value: starts.sort()[1] ?? null,
      unit: 's',
      target: { atMost: 3 },
      detail: `median of 3; the first start, with migrations and demo, ${first.toFixed(1)} s`,
    },
  ];
}

const PARTS = ['reading', 'board', 'agenda', 'requests', 'import', 'priorities', 'start'] as const;

/** Parts that stand on the generated portfolios. */
const ON_PORTFOLIOS: readonly string[] = ['reading', 'board', 'agenda', 'requests'];

async function measureServed(
  app: Served,
  adminUrl: string,
  progress: Progress,
  parts: ReadonlySet<string>,
): Promise<void> {
  const organisations: Record<string, string> = {};
  for (const name of [LARGE, SMALL]) organisations[name] = (await signUp(app.url, name)).organisationId;
  await fill(adminUrl, organisations);
  say('portfolios generated');
  if (parts.has('reading')) await progress.part('reading', () => measureReading(app));
  if (parts.has('board')) {
    await progress.part('decision sheet', async () => [
      await measureDecisionSheet(app.url, await signIn(app.url, LARGE)),
    ]);
    await progress.part('agreements', async () => [await measureAgreements(app.url, await signIn(app.url, LARGE))]);
  }
  if (parts.has('agenda')) {
    const troubles = () => withClient(adminUrl, (client) => fillTroubles(client, organisations[LARGE] ?? ''));
    await progress.part('agenda', async () => [await measureAgenda(app.url, await signIn(app.url, LARGE), troubles)]);
    await progress.part('what if', async () => [await measureSimulations(app.url, await signIn(app.url, LARGE))]);
    await progress.part('board pack', async () => measurePacks(app.url, await signIn(app.url, LARGE)));
  }
  if (parts.has('requests')) {
    const database = { FLOOR_DATABASE_URL: adminUrl, FLOOR_ORGANISATION: organisations[LARGE] ?? '' };
    await progress.part('requests', () =>
      during(serve(FLOOR, database, '/initiatives'), (floor) => measureRequests(app, floor, LARGE, CONNECTIONS)),
    );
  }
}

/**
 * What is background work, in a database of its own: beside the generated portfolios it would share its process with
 * the reading of their hundred thousand texts, and the figure would be that of the mixture.
 */
async function measureBackground(
  urls: DatabaseUrls,
  adminUrl: string,
  progress: Progress,
  parts: ReadonlySet<string>,
): Promise<void> {
  await during(startApplication(urls, 'same-process'), async (app) => {
    if (parts.has('board')) {
      await progress.part('dry run of an agreement', async () => {
        const { organisationId, token } = await signUp(app.url, SMALL);
        await withClient(adminUrl, async (client) => {
          await fillPortfolio(client, organisationId, { ...SHAPE, initiatives: 10_000 });
          await fillHistory(client, organisationId);
          await client.query('vacuum analyze');
        });
        return [await measureDryRun(app.url, token)];
      });
    }
    if (parts.has('priorities')) {
      await progress.part('priority round', async () => {
        const { token } = await signUp(app.url, 'bench-priorities');
        return measurePriorities(app.url, token);
      });
    }
  });
}

async function measure(adminUrl: string, folder: string, progress: Progress, parts: ReadonlySet<string>) {
  const urls = await setUpDatabase(adminUrl, 'bench', PASSWORDS);
  if (parts.has('import')) await progress.part('import', () => measureImporting(urls));
  if (ON_PORTFOLIOS.some((part) => parts.has(part))) {
    await during(startApplication(urls, 'none'), (app) =>
      measureServed(app, withDatabase(adminUrl, 'bench'), progress, parts),
    );
  }
  if (parts.has('board') || parts.has('priorities')) {
    const alone = await setUpDatabase(adminUrl, 'bench_background', PASSWORDS);
    await measureBackground(alone, withDatabase(adminUrl, 'bench_background'), progress, parts);
  }
  if (parts.has('start')) await progress.part('start', () => measureWarmStart(join(folder, 'warm')));
}

/** `npm run bench -- reading import` runs those parts only, and leaves results.json alone. */
async function main(): Promise<void> {
  const parts = new Set(namedParts(PARTS));
  const progress = new Progress();
  await onDatabaseServer(undefined, (adminUrl, folder) => measure(adminUrl, folder, progress, parts));
  const { figures, failures } = progress;
  const seconds = elapsed();
  console.log(`\n${tableOf(figures)}\n\n${JSON.stringify(machine())}, ${seconds} s`);
  if (failures.length > 0) throw new Error(`${failures.join(', ')} could not be measured; nothing was written`);
  if (parts.size === PARTS.length) {
    writeResults(join(ROOT, 'bench/results.json'), figures, { seconds, connections: CONNECTIONS });
    showInReadme(join(ROOT, 'README.md'), figures, new Date().toISOString().slice(0, 10));
  }
}

await main();

/** `npm run bench`: what it costs, beside a floor measured in the same run. See docs/operations.md. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../src/platform/database/embedded/embedded-postgres.js';
import { type DatabaseUrls, setUpDatabase, withClient, withDatabase } from '../src/platform/database/roles.js';
import { fillTroubles, measureAgenda } from './agenda.js';
import { fillHistory, measureAgreements, measureDryRun } from './agreements.js';
import { call, signIn, signUp } from './client.js';
import { measureDecisionSheet } from './decision-sheet.js';
import { measureImport } from './import.js';
import { fillPortfolio, SHAPE } from './portfolio.js';
import { measurePriorities } from './priorities.js';
import { peakMemory, serve, type Served } from './processes.js';
import { type Question, readUnderWrites, type Reading } from './reading-under-writes.js';
import { type Figure, machine, showInReadme, tableOf, writeResults } from './report.js';
import { compare } from './rounds.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const APPLICATION = [join(root, 'dist/src/main.js')];
const FLOOR = [fileURLToPath(new URL('floor.js', import.meta.url))];
const [LARGE, SMALL, EMPTY] = ['bench-large', 'bench-small', 'bench-import'] as const;
const CONNECTIONS = 10;
const secret = 'a-secret-for-the-benchmark-and-nothing-else';
const PASSWORDS = { app: secret, migrator: secret, system: secret };

const begun = performance.now();
const say = (text: string): void =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}`);

/** @param background whether it does background work beside answering, or leaves it to another instance */
function startApplication(urls: DatabaseUrls, background: boolean): Promise<Served> {
  return serve(
    APPLICATION,
    {
      DATABASE_URL: urls.app,
      DATABASE_MIGRATOR_URL: urls.migrator,
      DATABASE_SYSTEM_URL: urls.system,
      REGIE_SECRET: secret,
      REGIE_DEMO: 'false',
      REGIE_BACKGROUND: background ? 'same-process' : 'none',
      LOG_LEVEL: 'warn',
      RATE_LIMIT_PER_TOKEN: '0',
      RATE_LIMIT_PER_ORGANISATION: '0',
      RATE_LIMIT_PER_ADDRESS: '0',
      NODE_ENV: 'production',
    },
    '/health/ready',
  );
}

async function fill(adminUrl: string, organisations: Record<string, string>): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await fillPortfolio(client, organisations[LARGE] ?? '', { ...SHAPE, initiatives: 100_000 });
    await fillPortfolio(client, organisations[SMALL] ?? '', { ...SHAPE, initiatives: 10_000 });
    await client.query('create sequence floor_keys start 1000000');
    await client.query('vacuum analyze');
  });
}

async function draftFor(url: string, token: string): Promise<object> {
  const first = async (path: string): Promise<string[]> =>
    (await call<{ items: { id: string }[] }>(`${url}${path}?limit=3`, token)).items.map(({ id }) => id);
  const [teams, goals, kpis] = await Promise.all([first('/v1/teams'), first('/v1/goals'), first('/v1/kpis')]);
  const journey = await call<{ items: { id: string }[] }>(`${url}/v1/journeys?limit=1`, token);
  const stages = await first(`/v1/journeys/${journey.items[0]?.id ?? ''}/stages`);
  return {
    title: 'Explain the bill before it arrives',
    description: 'A message three days before the bill, which says what changed and why.',
    kind: 'improvement_project',
    teamId: teams[0],
    effort: 4,
    stages: stages.map((stageId, at) => ({ stageId, share: [0.5, 0.3, 0.2][at] })),
    goals: [{ goalId: goals[0], contribution: 'Nobody has to call about the bill.' }],
    kpis: [{ kpiId: kpis[0], expectedChange: 0.3, confidence: 0.5 }],
  };
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

async function measureRequests(app: Served, floor: Served): Promise<Figure[]> {
  const token = await signIn(app.url, LARGE);
  const headers = { authorization: `Bearer ${token}` };
  const list = await compare(
    { url: `${app.url}/v1/initiatives?limit=20&sort=-updatedAt`, method: 'GET', headers },
    { url: `${floor.url}/initiatives`, method: 'GET' },
    { rounds: 5, seconds: 4, connections: CONNECTIONS },
  );
  say('list measured');
  const body = JSON.stringify(await draftFor(app.url, token));
  const json = { 'content-type': 'application/json' };
  const create = await compare(
    { url: `${app.url}/v1/initiatives?similar=false`, method: 'POST', headers: { ...headers, ...json }, body },
    { url: `${floor.url}/initiatives`, method: 'POST', headers: json, body },
    { rounds: 5, seconds: 4, connections: CONNECTIONS },
  );
  const compared = await compare(
    { url: `${app.url}/v1/initiatives`, method: 'POST', headers: { ...headers, ...json }, body },
    { url: `${floor.url}/initiatives`, method: 'POST', headers: json, body },
    { rounds: 2, seconds: 4, connections: CONNECTIONS },
  );
  say('create measured');
  const beside = ({ application, floor: bare }: typeof list): string =>
    `${application.perSecond.toFixed(0)}/s beside ${bare.perSecond.toFixed(0)}/s; p50 ${application.p50} ms, p99 ${application.p99} ms`;
  return [
    {
      name: 'list of 20 with links, of the floor',
      value: list.ratio,
      unit: '×',
      target: { atLeast: 0.6 },
      detail: beside(list),
    },
    {
      name: 'create with links, of the floor',
      value: create.ratio,
      unit: '×',
      target: { atLeast: 0.5 },
      detail: beside(create),
    },
    {
      name: 'the same with the comparison that says what is like it',
      value: compared.ratio,
      unit: '×',
      detail: beside(compared),
    },
  ];
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
  const app = await startApplication(urls, true);
  await signUp(app.url, EMPTY);
  const result = await measureImport(app.url, await signIn(app.url, EMPTY), 100_000, () => peakMemory(app.pid));
  const memory = peakMemory(app.pid);
  await app.stop();
  say('import measured');
  return [
    {
      name: 'commit of 100,000 CSV rows',
      value: result.rowsPerSecond,
      unit: 'rows/s',
      target: { atLeast: 5000 },
      detail: `${result.commitSeconds.toFixed(1)} s; dry run ${result.analysisSeconds.toFixed(1)} s of ${result.megabytes.toFixed(1)} MB`,
    },
    {
      name: 'memory of the application during it',
      value: memory,
      unit: 'MB',
      target: { atMost: 400 },
      detail: `peak resident; ${result.memoryOfDryRun?.toFixed(0) ?? 'unknown'} MB after the dry run`,
    },
  ];
}

/** The embedded database, with the demo loaded by a first start. */
async function measureWarmStart(dataDir: string): Promise<Figure> {
  const environment = { REGIE_DATA_DIR: dataDir, LOG_LEVEL: 'warn', DATABASE_URL: '', NODE_ENV: 'production' };
  const first = await serve(APPLICATION, environment, '/health/ready');
  await first.stop();
  const starts: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const again = await serve(APPLICATION, environment, '/health/ready');
    starts.push(again.startedInMilliseconds / 1000);
    await again.stop();
  }
  say('warm start measured');
  const detail = `median of 3; the first start, with migrations and demo, ${(first.startedInMilliseconds / 1000).toFixed(1)} s`;
  return {
    name: 'warm start to the first answer',
    value: starts.sort()[1] ?? null,
    unit: 's',
    target: { atMost: 3 },
    detail,
  };
}

const PARTS = ['reading', 'board', 'agenda', 'requests', 'import', 'priorities', 'start'] as const;

/** Parts that stand on the generated portfolios. */
const ON_PORTFOLIOS: readonly string[] = ['reading', 'board', 'agenda', 'requests'];

/** `npm run bench -- reading import` runs those parts only, and leaves results.json alone. */
function chosenParts(): ReadonlySet<string> {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !PARTS.some((part) => part === name));
  if (unknown) throw new Error(`${unknown} is none of ${PARTS.join(', ')}`);
  return new Set(named.length > 0 ? named : PARTS);
}

async function measureServed(urls: DatabaseUrls, adminUrl: string, parts: ReadonlySet<string>): Promise<Figure[]> {
  const app = await startApplication(urls, false);
  const organisations: Record<string, string> = {};
  for (const name of [LARGE, SMALL]) organisations[name] = (await signUp(app.url, name)).organisationId;
  await fill(adminUrl, organisations);
  say('portfolios generated');
  const figures = parts.has('reading') ? await measureReading(app) : [];
  if (parts.has('board')) {
    figures.push(await measureDecisionSheet(app.url, await signIn(app.url, LARGE)));
    say('decision sheet measured');
    figures.push(await measureAgreements(app.url, await signIn(app.url, LARGE)));
    say('agreements measured');
  }
  if (parts.has('agenda')) {
    const troubles = () => withClient(adminUrl, (client) => fillTroubles(client, organisations[LARGE] ?? ''));
    figures.push(await measureAgenda(app.url, await signIn(app.url, LARGE), troubles));
    say('agenda measured');
  }
  if (parts.has('requests')) {
    const database = { FLOOR_DATABASE_URL: adminUrl, FLOOR_ORGANISATION: organisations[LARGE] ?? '' };
    const floor = await serve(FLOOR, database, '/initiatives');
    figures.push(...(await measureRequests(app, floor)));
    await floor.stop();
  }
  await app.stop();
  if (parts.has('board')) figures.push(await measureTryingAgreements(urls, adminUrl, organisations[SMALL] ?? ''));
  return figures;
}

/** The dry run of an agreement is background work. */
async function measureTryingAgreements(urls: DatabaseUrls, adminUrl: string, organisationId: string): Promise<Figure> {
  await withClient(adminUrl, (client) => fillHistory(client, organisationId));
  const app = await startApplication(urls, true);
  const figure = await measureDryRun(app.url, await signIn(app.url, SMALL));
  await app.stop();
  say('dry run of an agreement measured');
  return figure;
}

/** Choosing is background work. */
async function measureChoosing(urls: DatabaseUrls): Promise<Figure[]> {
  const app = await startApplication(urls, true);
  const { token } = await signUp(app.url, 'bench-priorities');
  const figures = await measurePriorities(app.url, token);
  await app.stop();
  say('priority round measured');
  return figures;
}

async function main(): Promise<void> {
  const parts = chosenParts();
  const folder = mkdtempSync(join(tmpdir(), 'regie-bench-'));
  // Run by root, the server is another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'bench') });
  const figures: Figure[] = [];
  try {
    const urls = await setUpDatabase(server.adminUrl, 'bench', PASSWORDS);
    const imported = parts.has('import') ? await measureImporting(urls) : [];
    if (ON_PORTFOLIOS.some((part) => parts.has(part)))
      figures.push(...(await measureServed(urls, withDatabase(server.adminUrl, 'bench'), parts)));
    figures.push(...imported);
    if (parts.has('priorities')) figures.push(...(await measureChoosing(urls)));
    if (parts.has('start')) figures.push(await measureWarmStart(join(folder, 'warm')));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`\n${tableOf(figures)}\n\n${JSON.stringify(machine())}, ${seconds} s`);
  if (parts.size === PARTS.length) {
    writeResults(join(root, 'bench/results.json'), figures, { seconds, connections: CONNECTIONS });
    showInReadme(join(root, 'README.md'), figures, new Date().toISOString().slice(0, 10));
  }
}

await main();

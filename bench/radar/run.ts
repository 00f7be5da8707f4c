/** `npm run bench:radar`: what it costs to look for what is alike, beside what one would reach for first. */
import { join } from 'node:path';
import type pg from 'pg';
import { type DatabaseUrls, setUpDatabase, withClient, withDatabase } from '../../src/platform/database/roles.js';
import { signIn, signUp } from '../client.js';
import { onDatabaseServer, PASSWORDS, ROOT, startApplication } from '../installation.js';
import { keptParts, namedParts } from '../parts.js';
import type { Served } from '../processes.js';
import { elapsed, say } from '../progress.js';
import { type Figure, machine, showInReadme, tableOf, writeResults } from '../report.js';
import { measureBeside } from './beside.js';
import { drafts, planted, recallText, timeChecks, type Timing } from './checks.js';
import { withApplication } from './application.js';
import { measureExamination, measureFindings } from './findings.js';
import { type Planted, plantedTexts } from './planted.js';
import { readTexts } from './reading.js';
import { fillRegister, plantedIn } from './register.js';

const RESULTS = join(ROOT, 'bench/radar-results.json');
const SIZES = { large: 100_000, small: 10_000 } as const;
const [WARMING, REQUESTS] = [60, 400] as const;

interface Setting {
  readonly urls: DatabaseUrls;
  readonly adminUrl: string;
  /** Organisation ids by size. */
  readonly organisations: Record<keyof typeof SIZES, string>;
  readonly plantedIds: readonly string[];
  /** What reading and posting cost; null where the registers were kept from an earlier run. */
  readonly index: { readonly seconds: number; readonly megabytes: number } | null;
}

/** The registers of an earlier run, where its data was kept. */
async function knownRegisters(client: pg.Client, planted: number) {
  const { rows } = await client.query<{ id: string; name: keyof typeof SIZES }>(
    `select id, name from organisations where name in ('small', 'large')`,
  );
  const [large, small] = [rows.find(({ name }) => name === 'large'), rows.find(({ name }) => name === 'small')];
  if (!large || !small) return null;
  return {
    organisations: { large: large.id, small: small.id },
    plantedIds: await plantedIn(client, large.id, planted),
  };
}

async function generate(app: Served, adminUrl: string, texts: readonly Planted[]) {
  const organisations = {
    large: (await signUp(app.url, 'large')).organisationId,
    small: (await signUp(app.url, 'small')).organisationId,
  };
  const plantedIds = await withClient(adminUrl, async (client) => {
    await fillRegister(client, organisations.large, SIZES.large, texts);
    await fillRegister(client, organisations.small, SIZES.small, []);
    await client.query('vacuum analyze');
    return plantedIn(client, organisations.large, texts.length);
  });
  return { organisations, plantedIds };
}

/** @returns seconds that the largest register took; 0 when all was read already */
async function readAll(urls: DatabaseUrls, organisations: readonly string[]): Promise<number> {
  return withApplication(urls, async (app) => {
    let most = 0;
    for (const id of organisations) most = Math.max(most, (await readTexts(app, id, say)).seconds);
    return most;
  });
}

async function prepare(urls: DatabaseUrls, adminUrl: string): Promise<Setting> {
  const app = await startApplication(urls, 'none');
  const texts = plantedTexts(ROOT);
  const known = await withClient(adminUrl, (client) => knownRegisters(client, texts.length));
  const { organisations, plantedIds } = known ?? (await generate(app, adminUrl, texts));
  say(known ? 'registers found' : 'registers generated');
  await app.stop();
  const seconds = await readAll(urls, Object.values(organisations));
  const megabytes = await withClient(adminUrl, async (client) => {
    if (seconds > 0) await client.query('vacuum analyze');
    const { rows } = await client.query<{ size: number }>(
      `select (pg_total_relation_size('initiative_texts') + pg_total_relation_size('initiative_postings'))::float8 as size`,
    );
    return (rows[0]?.size ?? 0) / 2 ** 20;
  });
  say('texts read and posted');
  const index = seconds === 0 ? null : { seconds, megabytes };
  return { urls, adminUrl, organisations, plantedIds, index };
}

async function measureChecks(setting: Setting): Promise<Figure[]> {
  const app = await startApplication(setting.urls, 'own-process');
  try {
    return await timeAllChecks(app, setting);
  } finally {
    await app.stop();
  }
}

async function timeAllChecks(app: Served, { plantedIds, index }: Setting): Promise<Figure[]> {
  const measured: Record<string, Timing> = {};
  for (const size of ['small', 'large'] as const) {
    const line = { url: app.url, token: await signIn(app.url, size) };
    const draft = await drafts(line);
    await timeChecks(line, draft, 2, WARMING);
    measured[size] = await timeChecks(line, draft, 2, REQUESTS);
    if (size === 'large') measured['saturated'] = await timeChecks(line, draft, 10, 2 * REQUESTS);
    say(`checks measured in the ${size} register`);
  }
  const { small, large, saturated } = measured as Record<'small' | 'large' | 'saturated', Timing>;
  const line = { url: app.url, token: await signIn(app.url, 'large') };
  const { paraphrase, english } = await planted(line, plantedTexts(ROOT), plantedIds);
  say('planted texts looked for');
  const beside = ({ p50, perSecond }: Timing): string => `p50 ${p50.toFixed(1)} ms, ${perSecond.toFixed(0)}/s`;
  return [
    {
      name: 'check of a draft against 100,000, two callers, p95',
      value: large.p95,
      unit: 'ms',
      target: { atMost: 60 },
      detail: beside(large),
    },
    {
      name: 'checks at saturation, ten callers',
      value: saturated.perSecond,
      unit: '/s',
      target: { atLeast: 80 },
      detail: `p50 ${saturated.p50.toFixed(0)} ms, p95 ${saturated.p95.toFixed(0)} ms`,
    },
    {
      name: 'check at 100,000, of its cost at 10,000',
      value: large.p50 / small.p50,
      unit: '×',
      target: { atMost: 3 },
      detail: `at 10,000: p95 ${small.p95.toFixed(1)} ms, ${beside(small)}`,
    },
    {
      name: 'planted texts found by a Dutch paraphrase, at 10',
      value: paraphrase.at10,
      unit: '',
      detail: recallText(paraphrase),
    },
    { name: 'the same by an English version, at 10', value: english.at10, unit: '', detail: recallText(english) },
    ...(index ? [indexFigure(index)] : []),
  ];
}

const indexFigure = ({ seconds, megabytes }: NonNullable<Setting['index']>): Figure => ({
  name: 'reading and posting 100,000 texts, by a job',
  value: seconds,
  unit: 's',
  detail: `texts and postings of both registers take ${megabytes.toFixed(0)} MB`,
});

async function measureOthers({ adminUrl, organisations, plantedIds }: Setting): Promise<Figure[]> {
  const found = await withClient(adminUrl, (client) =>
    measureBeside(client, organisations.large, plantedTexts(ROOT), plantedIds),
  );
  say('others measured');
  return found.flatMap(({ name, asked, p50, p95, paraphrase, english }) => [
    {
      name: `${name} beside it, p95`,
      value: p95,
      unit: 'ms',
      detail: `one caller, no walls; p50 ${p50.toFixed(1)} ms, of ${asked} questions`,
    },
    {
      name: `${name}, by a Dutch paraphrase, at 10`,
      value: paraphrase.at10,
      unit: '',
      detail: `${recallText(paraphrase)}; by English ${english.at10.toFixed(2)} at 10`,
    },
  ]);
}

/** The same application in this process, so that its own jobs stand still meanwhile. */
async function measureFollowing({ urls, organisations }: Setting): Promise<Figure[]> {
  const figures = await measureFindings(
    urls,
    { organisationId: organisations.small, initiatives: SIZES.small },
    { organisationId: organisations.large, initiatives: SIZES.large },
    say,
  );
  say('findings measured');
  return figures;
}

async function measureWhole({ urls, organisations }: Setting): Promise<Figure[]> {
  return measureExamination(urls, { organisationId: organisations.large, initiatives: SIZES.large }, say);
}

/** Each of them can be measured alone, and leaves what was measured of the others as it is. */
const PARTS: Readonly<Record<string, (setting: Setting) => Promise<Figure[]>>> = {
  check: measureChecks,
  beside: measureOthers,
  findings: measureFollowing,
  whole: measureWhole,
};
/** What takes too long for every run is measured when it is named. */
const UNNAMED = Object.keys(PARTS).filter((part) => part !== 'whole');

type Measured = Readonly<Record<string, readonly Figure[]>>;

function publish(measured: Measured): void {
  const figures = Object.keys(PARTS).flatMap((part) => measured[part] ?? []);
  writeResults(RESULTS, figures, { parts: measured });
  const today = new Date().toISOString().slice(0, 10);
  for (const text of ['README.md', 'docs/method.md']) showInReadme(join(ROOT, text), figures, today, 'bench:radar');
}

async function main(): Promise<void> {
  const named = namedParts(Object.keys(PARTS), UNNAMED);
  const measured: Record<string, readonly Figure[]> = { ...keptParts<readonly Figure[]>(RESULTS) };
  const figures: Figure[] = [];
  await onDatabaseServer(process.env['REGIE_BENCH_DATA'], async (adminUrl) => {
    const urls = await setUpDatabase(adminUrl, 'bench', PASSWORDS);
    const setting = await prepare(urls, withDatabase(adminUrl, 'bench'));
    for (const part of named) {
      const ofPart = (await PARTS[part]?.(setting)) ?? [];
      measured[part] = ofPart;
      figures.push(...ofPart);
      console.log(`\n${tableOf(ofPart)}\n`);
      publish(measured);
    }
  });
  console.log(`\n${tableOf(figures)}\n\n${JSON.stringify(machine())}, ${elapsed()} s`);
}

await main();

/** `npm run bench:jira`: whether what is promised of Jira holds at full size. `-- webhooks text` runs those parts only. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/embedded-postgres.js';
import { setUpDatabase } from '../../src/platform/database/roles.js';
import { type Figure, machine, reaches, showInReadme, tableOf } from '../report.js';
import { measureCurrency } from './currency.js';
import { measureFaults } from './faults.js';
import { measureImport } from './importing.js';
import { PASSWORDS, Stage } from './stage.js';
import { measureTexts } from './texts.js';
import { measureWebhooks } from './webhooks.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const RESULTS = join(root, 'bench/jira-results.json');

const begun = performance.now();
const say = (text: string): void =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}`);

const PARTS: Readonly<Record<string, (stage: Stage) => Promise<Figure[]>>> = {
  currency: (stage) => measureCurrency(stage, say),
  webhooks: (stage) => measureWebhooks(stage, say),
  faults: (stage) => measureFaults(stage, say),
  import: (stage) => measureImport(stage, say),
  text: async () => measureTexts(),
};

type Results = Record<string, { readonly date: string; readonly seconds: number; readonly figures: readonly Figure[] }>;

/** Each part keeps its last result, so that one can be measured again alone. */
const earlier = (): Results =>
  existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { parts: Results }).parts : {};

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const unknown = named.find((name) => !(name in PARTS));
  if (unknown) throw new Error(`${unknown} is none of ${Object.keys(PARTS).join(', ')}`);
  const folder = mkdtempSync(join(tmpdir(), 'regie-bench-jira-'));
  // Run by root, the server is another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'data') });
  const measured: Results = {};
  try {
    const urls = await setUpDatabase(server.adminUrl, 'bench', PASSWORDS);
    const stage = await Stage.open(urls, join(root, 'dist/src/main.js'));
    for (const name of named.length > 0 ? named : Object.keys(PARTS)) {
      const started = performance.now();
      const figures = (await PARTS[name]?.(stage)) ?? [];
      const seconds = Math.round((performance.now() - started) / 1000);
      measured[name] = { date: new Date().toISOString().slice(0, 10), seconds, figures };
      say(`${name} measured`);
      console.log(tableOf(figures));
    }
    await stage.close();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  const parts: Results = { ...earlier(), ...measured };
  const figures = Object.keys(PARTS).flatMap((name) => parts[name]?.figures ?? []);
  console.log(`\n${tableOf(figures)}\n\n${JSON.stringify(machine())}`);
  writeFileSync(RESULTS, `${JSON.stringify({ machine: machine(), parts }, null, 2)}\n`);
  showInReadme(join(root, 'docs/jira.md'), figures, new Date().toISOString().slice(0, 10), 'bench-jira');
  if (figures.some((figure) => reaches(figure) === false)) process.exitCode = 1;
}

await main();

/** `npm run bench:jira`: whether what is promised of Jira holds at full size. `-- webhooks text` runs those parts only. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setUpDatabase } from '../../src/platform/database/roles.js';
import { onDatabaseServer, PASSWORDS, ROOT } from '../installation.js';
import { keptParts, namedParts } from '../parts.js';
import { say } from '../progress.js';
import { type Figure, machine, reaches, showInReadme, tableOf } from '../report.js';
import { measureCurrency } from './currency.js';
import { measureFaults } from './faults.js';
import { measureImport } from './importing.js';
import { Stage } from './stage.js';
import { measureTexts } from './texts.js';
import { measureWebhooks } from './webhooks.js';

const RESULTS = join(ROOT, 'bench/jira-results.json');

const PARTS: Readonly<Record<string, (stage: Stage) => Promise<Figure[]>>> = {
  currency: (stage) => measureCurrency(stage, say),
  webhooks: (stage) => measureWebhooks(stage, say),
  faults: (stage) => measureFaults(stage, say),
  import: (stage) => measureImport(stage, say),
  text: async () => measureTexts(),
};

interface Kept {
  readonly date: string;
  readonly seconds: number;
  readonly figures: readonly Figure[];
}

async function main(): Promise<void> {
  const named = namedParts(Object.keys(PARTS));
  const measured: Record<string, Kept> = {};
  await onDatabaseServer(undefined, async (adminUrl) => {
    const stage = await Stage.open(await setUpDatabase(adminUrl, 'bench', PASSWORDS));
    for (const name of named) {
      const started = performance.now();
      const figures = (await PARTS[name]?.(stage)) ?? [];
      const seconds = Math.round((performance.now() - started) / 1000);
      measured[name] = { date: new Date().toISOString().slice(0, 10), seconds, figures };
      say(`${name} measured`);
      console.log(tableOf(figures));
    }
    await stage.close();
  });
  const parts = { ...keptParts<Kept>(RESULTS), ...measured };
  const figures = Object.keys(PARTS).flatMap((name) => parts[name]?.figures ?? []);
  console.log(`\n${tableOf(figures)}\n\n${JSON.stringify(machine())}`);
  writeFileSync(RESULTS, `${JSON.stringify({ machine: machine(), parts }, null, 2)}\n`);
  showInReadme(join(ROOT, 'docs/jira.md'), figures, new Date().toISOString().slice(0, 10), 'bench-jira');
  if (figures.some((figure) => reaches(figure) === false)) process.exitCode = 1;
}

await main();

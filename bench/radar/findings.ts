import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../../src/application.js';
import { InitiativesService } from '../../src/initiatives/initiatives.service.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { readSettings } from '../../src/platform/config/settings.js';
import type { DatabaseUrls } from '../../src/platform/database/roles.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { FindingsExaminer } from '../../src/radar/findings-examiner.js';
import type { Figure } from '../report.js';

const CHANGES = 200;
const WARMING = 20;
const FIGURES = 20;

interface Size {
  readonly organisationId: string;
  readonly initiatives: number;
}

/** The application in this process, without HTTP and without work in the background. */
async function startHere(urls: DatabaseUrls): Promise<NestFastifyApplication> {
  const settings = readSettings({
    DATABASE_URL: urls.app,
    DATABASE_MIGRATOR_URL: urls.migrator,
    DATABASE_SYSTEM_URL: urls.system,
    REGIE_SECRET: 'a-secret-for-the-benchmark-and-nothing-else',
    LOG_LEVEL: 'silent',
    REGIE_BACKGROUND: 'none',
  });
  const app = await createApplication({ settings, urls, secret: settings.REGIE_SECRET ?? '' });
  await app.init();
  return app;
}

/** What it costs to look at everything anew. */
export async function measureExamination(urls: DatabaseUrls, size: Size): Promise<Figure[]> {
  const app = await startHere(urls);
  try {
    const { seconds, findings } = await timeWhole(app, size);
    const name = `full examination of ${size.initiatives.toLocaleString('en')} initiatives`;
    return [{ name, value: seconds, unit: 's', detail: `${findings} findings` }];
  } finally {
    await app.close();
  }
}

/** What it costs to keep findings: everything looked at anew, and one change looked at. */
export async function measureFindings(urls: DatabaseUrls, small: Size, large: Size): Promise<Figure[]> {
  const app = await startHere(urls);
  try {
    const whole = await timeWhole(app, small);
    const one = await timeChanges(app, large);
    const figures = await timeFigures(app, large);
    const oneSmall = await timeChanges(app, small);
    const figuresSmall = await timeFigures(app, small);
    return [
      {
        name: `full examination of ${small.initiatives.toLocaleString('en')} initiatives`,
        value: whole.seconds,
        unit: 's',
        target: { atMost: 60 },
        detail: `${whole.findings} findings`,
      },
      {
        name: `pairs of one change examined at ${large.initiatives.toLocaleString('en')}, p95`,
        value: one.p95,
        unit: 'ms',
        target: { atMost: 150 },
        detail: `p50 ${one.p50.toFixed(0)} ms; at ${small.initiatives.toLocaleString('en')} p50 ${oneSmall.p50.toFixed(0)} ms, p95 ${oneSmall.p95.toFixed(0)} ms`,
      },
      {
        name: `figures of all ${large.initiatives.toLocaleString('en')} examined after one change, p95`,
        value: figures.p95,
        unit: 'ms',
        detail: `p50 ${figures.p50.toFixed(0)} ms, at most a tenth of the time; at ${small.initiatives.toLocaleString('en')} p50 ${figuresSmall.p50.toFixed(0)} ms`,
      },
    ];
  } finally {
    await app.close();
  }
}

export async function timeWhole(app: NestFastifyApplication, { organisationId }: Size) {
  const examiner = app.get(FindingsExaminer, { strict: false });
  const begun = performance.now();
  const { findings } = await examiner.examineWhole(organisationId, async () => undefined);
  return { seconds: (performance.now() - begun) / 1000, findings };
}

/** Effort, text and place by turns, of initiatives from all over the register: what each changes of pairs. */
export async function timeChanges(app: NestFastifyApplication, size: Size) {
  const examiner = app.get(FindingsExaminer, { strict: false });
  const ids = await someInitiatives(app, size, CHANGES + WARMING);
  const milliseconds: number[] = [];
  for (const [turn, id] of ids.entries()) {
    await change(app, size, id, turn);
    const begun = performance.now();
    while ((await examiner.examineQueued(size.organisationId, { patient: true, figures: false })) === 'more');
    if (turn >= WARMING) milliseconds.push(performance.now() - begun);
  }
  return percentiles(milliseconds);
}

/** What one change makes of the figures of the whole portfolio, its pairs having been looked at. */
export async function timeFigures(app: NestFastifyApplication, size: Size) {
  const examiner = app.get(FindingsExaminer, { strict: false });
  const milliseconds: number[] = [];
  for (const [turn, id] of (await someInitiatives(app, size, FIGURES)).entries()) {
    await change(app, size, id, 3 * turn);
    while ((await examiner.examineQueued(size.organisationId, { patient: true, figures: false })) === 'more');
    const begun = performance.now();
    while ((await examiner.examineQueued(size.organisationId, { patient: true, figures: true })) === 'more');
    milliseconds.push(performance.now() - begun);
  }
  return percentiles(milliseconds);
}

function percentiles(milliseconds: number[]) {
  milliseconds.sort((one, other) => one - other);
  const at = (part: number): number => milliseconds[Math.floor(milliseconds.length * part)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

async function someInitiatives(
  app: NestFastifyApplication,
  { organisationId, initiatives }: Size,
  count: number,
): Promise<string[]> {
  const database = app.get(TenantDatabase, { strict: false });
  const rows = await database.run(systemActor(organisationId, 'benchmark'), () =>
    database.query<{ id: string }>(
      `select id from initiatives where organisation_id = $1 and key_number % $2 = 3
         and state not in ('closed', 'stopped', 'merged') order by key_number limit $3`,
      [organisationId, Math.floor(initiatives / (2 * count)), count],
    ),
  );
  return rows.map(({ id }) => id);
}

async function change(app: NestFastifyApplication, { organisationId }: Size, id: string, turn: number): Promise<void> {
  const database = app.get(TenantDatabase, { strict: false });
  const service = app.get(InitiativesService, { strict: false });
  await database.run(systemActor(organisationId, 'benchmark'), async () => {
    const { title } = await service.read(id);
    const changes =
      turn % 3 === 0 ? { effort: 1 + (turn % 40) } : turn % 3 === 1 ? { title: `${title} ${turn}` } : { stages: [] };
    await service.amend(id, changes, 'any');
  });
}

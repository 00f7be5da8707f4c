import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { InitiativesService } from '../../src/initiatives/initiatives.service.js';
import type { InitiativeDraft } from '../../src/initiatives/initiatives.types.js';
import { systemActor } from '../../src/platform/access/actor.js';
import type { DatabaseUrls } from '../../src/platform/database/roles.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { ObservationsService } from '../../src/portfolio/observations.service.js';
import { keepExamination } from '../../src/radar/data/radar-queue.query.js';
import { writeReconciliation } from '../../src/radar/data/write-findings.query.js';
import { MOST_OF_A_KIND, PAIR_KINDS, type PairKind, type Sighting } from '../../src/radar/domain/findings/kinds.js';
import { FindingsExaminer } from '../../src/radar/findings-examiner.js';
import { markedSightings } from '../../src/radar/sighting-marks.js';
import { TextPoster } from '../../src/radar/text-poster.js';
import { TextStatisticsKeeper } from '../../src/radar/text-statistics.js';
import type { Figure } from '../report.js';
import { type Say, withApplication } from './application.js';

/** Of so many changes the cost is taken, after so many that warm up; of the figures, which cost more, fewer. */
const [CHANGES, FIGURES, WARMING] = [180, 20, 15] as const;
/** What is changed, by turns. */
const CHANGED = ['effort', 'text', 'place'] as const;
type Changed = (typeof CHANGED)[number];
/** No more is measured of a part after so many seconds; the table then says of how many changes it is. */
const MOST_SECONDS = 75;
/** As many findings of pairs as are kept of each kind. */
const KEPT = MOST_OF_A_KIND;

interface Size {
  readonly organisationId: string;
  readonly initiatives: number;
}

const named = ({ initiatives }: Size): string => initiatives.toLocaleString('en');

/** What it costs to look at everything anew. */
export function measureExamination(urls: DatabaseUrls, size: Size, say: Say): Promise<Figure[]> {
  return withApplication(urls, async (app) => [await wholeFigure(app, size, say)]);
}

/** What it costs to keep findings: one change looked at in a large register and a small one, and everything looked at anew. */
export function measureFindings(urls: DatabaseUrls, small: Size, large: Size, say: Say): Promise<Figure[]> {
  return withApplication(urls, async (app) => {
    await takeAsExamined(app, large);
    const one = await timeChanges(app, large, say);
    const figures = await timeFigures(app, large, say);
    const whole = await wholeFigure(app, small, say, 60);
    const oneSmall = await timeChanges(app, small, say);
    return [
      whole,
      {
        name: `one change re-examined at ${named(large)}, p95`,
        value: Math.max(...one.map(({ p95 }) => p95)),
        unit: 'ms',
        target: { atMost: 150 },
        detail: `the dearest of ${one.map(inWords).join('; ')}; at ${named(small)} ${oneSmall.map(inWords).join('; ')}`,
      },
      {
        name: `figures of all ${named(large)} after a change, in a step of their own, p95`,
        value: figures.p95,
        unit: 'ms',
        detail: `p50 ${figures.p50.toFixed(0)} ms, of ${figures.count} changes; at most a tenth of the time`,
      },
    ];
  });
}

async function wholeFigure(app: NestFastifyApplication, size: Size, say: Say, atMost?: number): Promise<Figure> {
  const examiner = app.get(FindingsExaminer, { strict: false });
  const begun = performance.now();
  let told = 0;
  const { findings } = await examiner.examineWhole(size.organisationId, async (done, total) => {
    if (Math.floor((done / total) * 4) <= told) return;
    told = Math.floor((done / total) * 4);
    say(`full examination of ${named(size)}: ${done.toLocaleString('en')} compared`);
  });
  return {
    name: `full examination of ${named(size)} initiatives`,
    value: (performance.now() - begun) / 1000,
    unit: 's',
    ...(atMost === undefined ? {} : { target: { atMost } }),
    detail: `${findings} findings`,
  };
}

/**
 * Takes a register as examined, with as many findings of pairs as are ever kept: looking at all pairs of 100,000 would take
 * longer than everything else here together, and what one change costs does not depend on which pairs were found before.
 */
async function takeAsExamined(app: NestFastifyApplication, size: Size): Promise<void> {
  const database = app.get(TenantDatabase, { strict: false });
  const ids = await someInitiatives(app, size, 2 * KEPT * PAIR_KINDS.length);
  await database.run(systemActor(size.organisationId, 'benchmark'), async () => {
    const { standing } = await app.get(TextStatisticsKeeper, { strict: false }).current();
    const { medianEffort } = await app.get(ObservationsService, { strict: false }).efforts();
    await database.query('delete from findings where organisation_id = $1', [size.organisationId]);
    await unqueueAll(database);
    const opened = PAIR_KINDS.flatMap((kind, at) =>
      Array.from({ length: KEPT }, (_, index) => {
        const first = 2 * (at * KEPT + index);
        return keptSighting(kind, [ids[first]!, ids[first + 1]!].sort(), index);
      }),
    );
    await writeReconciliation(database, { opened: markedSightings(opened), updated: [] });
    await keepExamination(database, { whole: true, medianEffort, statistics: standing.countedAt });
  });
}

function keptSighting(kind: PairKind, ids: readonly string[], index: number): Sighting {
  return {
    ...{
      kind,
      subject: ids.join(' '),
      certainty: 0.3 + (0.6 * index) / KEPT,
      stake: 1 + (index % 10),
      estimated: false,
    },
    records: ids.map((id) => ({ type: 'initiative', id })),
    ...{ evidence: { text: 0.6, place: 0.6 }, ground: [...ids] },
  };
}

async function unqueueAll(database: TenantDatabase): Promise<void> {
  await database.query('delete from radar_queue where organisation_id = $1', [database.organisationId]);
}

/**
 * Effort, text and place by turns, of initiatives from all over the register, each kind for itself because an effort
 * compares no texts: from taking the change off the queue to its findings written. What else the application does of a
 * change, posting its text, is done between two measurements.
 */
async function timeChanges(app: NestFastifyApplication, size: Size, say: Say): Promise<ChangeCost[]> {
  const database = app.get(TenantDatabase, { strict: false });
  const examiner = app.get(FindingsExaminer, { strict: false });
  const poster = app.get(TextPoster, { strict: false });
  const until = performance.now() + 1000 * MOST_SECONDS;
  const milliseconds: Record<Changed, number[]> = { effort: [], text: [], place: [] };
  for (const [turn, id] of (await someInitiatives(app, size, CHANGES + WARMING)).entries()) {
    if (performance.now() > until) break;
    const changed = CHANGED[turn % CHANGED.length]!;
    await change(app, size, { id, changed, turn });
    const begun = performance.now();
    while ((await examiner.examineQueued(size.organisationId, { patient: true, figures: false })) === 'more');
    if (turn >= WARMING) milliseconds[changed].push(performance.now() - begun);
    await database.run(systemActor(size.organisationId, 'benchmark'), () => poster.postSome(100));
  }
  const costs = CHANGED.map((changed) => ({ changed, ...percentiles(milliseconds[changed]) }));
  say(`one change at ${named(size)}: ${costs.map(inWords).join('; ')}`);
  return costs;
}

interface ChangeCost extends Percentiles {
  readonly changed: Changed;
}

const inWords = ({ changed, p50, p95, count }: ChangeCost): string =>
  `${changed} p50 ${p50.toFixed(0)}, p95 ${p95.toFixed(0)} ms (${count})`;

/** What one change makes of the figures of the whole portfolio, its pairs having been looked at. */
async function timeFigures(app: NestFastifyApplication, size: Size, say: Say): Promise<Percentiles> {
  const examiner = app.get(FindingsExaminer, { strict: false });
  const until = performance.now() + 1000 * MOST_SECONDS;
  const milliseconds: number[] = [];
  for (const [turn, id] of (await someInitiatives(app, size, FIGURES)).entries()) {
    if (performance.now() > until) break;
    await change(app, size, { id, changed: 'effort', turn });
    while ((await examiner.examineQueued(size.organisationId, { patient: true, figures: false })) === 'more');
    const begun = performance.now();
    while ((await examiner.examineQueued(size.organisationId, { patient: true, figures: true })) === 'more');
    milliseconds.push(performance.now() - begun);
  }
  return told(percentiles(milliseconds), `figures at ${named(size)}`, say);
}

interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
}

function told(found: Percentiles, what: string, say: Say): Percentiles {
  say(`${what}: p50 ${found.p50.toFixed(0)} ms, p95 ${found.p95.toFixed(0)} ms, of ${found.count}`);
  return found;
}

function percentiles(milliseconds: number[]): Percentiles {
  milliseconds.sort((one, other) => one - other);
  const at = (part: number): number => milliseconds[Math.floor(milliseconds.length * part)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), count: milliseconds.length };
}

/** Initiatives from all over the register that are not final, always the same. */
async function someInitiatives(
  app: NestFastifyApplication,
  { organisationId }: Size,
  count: number,
): Promise<string[]> {
  const database = app.get(TenantDatabase, { strict: false });
  const rows = await database.run(systemActor(organisationId, 'benchmark'), () =>
    database.query<{ id: string }>(
      `select id from initiatives where organisation_id = $1 and state not in ('closed', 'stopped', 'merged')
       order by (key_number::bigint * 7919) % 100003 limit $2`,
      [organisationId, count],
    ),
  );
  return rows.map(({ id }) => id);
}

interface OneChange {
  readonly id: string;
  readonly changed: Changed;
  readonly turn: number;
}

async function change(app: NestFastifyApplication, { organisationId }: Size, one: OneChange): Promise<void> {
  const database = app.get(TenantDatabase, { strict: false });
  const service = app.get(InitiativesService, { strict: false });
  await database.run(systemActor(organisationId, 'benchmark'), async () => {
    const { title, effort } = await service.read(one.id);
    const drafts: Record<Changed, () => Promise<InitiativeDraft> | InitiativeDraft> = {
      effort: () => ({ effort: (effort ?? 0) + 1 }),
      text: () => ({ title: `${title} ${one.turn}` }),
      place: async () => ({ stages: await anotherPlace(database, one.id) }),
    };
    await service.amend(one.id, await drafts[one.changed](), 'any');
  });
}

/** The stages of the next initiative that has any. */
function anotherPlace(database: TenantDatabase, id: string): Promise<{ stageId: string; share: number }[]> {
  return database.query(
    `select stage_id as "stageId", share from initiative_stages where organisation_id = $1 and initiative_id =
       (select initiative_id from initiative_stages where organisation_id = $1 and initiative_id > $2
        order by initiative_id limit 1)`,
    [database.organisationId, id],
  );
}

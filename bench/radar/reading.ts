import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { TextPoster } from '../../src/radar/text-poster.js';
import { TextReader } from '../../src/radar/text-reader.js';
import { TextStatisticsKeeper } from '../../src/radar/text-statistics.js';
import type { Say } from './application.js';

const AT_ONCE = 1000;
const POSTED_AT_ONCE = 5000;
const TOLD_EVERY = 20_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Reads, posts and counts all texts of an organisation that are still to be read, by the same steps as the application's
 * own job but without its pauses: a job in the background leaves half of the machine to others, and nobody is there.
 * @returns how many texts were read, and in how many seconds all of it was done
 */
export async function readTexts(
  app: NestFastifyApplication,
  organisationId: string,
  say: Say,
): Promise<{ readonly read: number; readonly seconds: number }> {
  const database = app.get(TenantDatabase, { strict: false });
  const reader = app.get(TextReader, { strict: false });
  const poster = app.get(TextPoster, { strict: false });
  const actor = systemActor(organisationId, 'benchmark');
  const begun = performance.now();
  let read = 0;
  for (let after: string | undefined = BEFORE_ALL; after !== undefined;) {
    const from: string = after;
    const some: Awaited<ReturnType<TextReader['readSome']>> = await database.run(actor, () =>
      reader.readSome(from, AT_ONCE),
    );
    if (Math.floor((read + some.read) / TOLD_EVERY) > Math.floor(read / TOLD_EVERY))
      say(`${(read + some.read).toLocaleString('en')} texts read`);
    read += some.read;
    after = some.last;
  }
  await database.run(actor, () =>
    database.query('delete from text_backlog where organisation_id = $1', [organisationId]),
  );
  if (read === 0) return { read, seconds: 0 };
  while (await database.run(actor, () => poster.postSome(POSTED_AT_ONCE)));
  await app.get(TextStatisticsKeeper, { strict: false }).recount(actor);
  return { read, seconds: (performance.now() - begun) / 1000 };
}

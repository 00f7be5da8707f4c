import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { withClient } from '../../src/platform/database/roles.js';
import { fillPortfolio, SHAPE } from '../portfolio.js';
import type { Planted } from './planted.js';
import { inventedText } from './texts.js';

const AT_ONCE = 10_000;
/** Every so many initiatives one is a planted one. */
const SPACING = 300;

/** Fills an organisation with initiatives whose texts differ, and plants originals. */
export async function fillRegister(
  client: pg.Client,
  organisationId: string,
  initiatives: number,
  planted: readonly Planted[],
): Promise<void> {
  await fillPortfolio(client, organisationId, { ...SHAPE, initiatives });
  const places = placesOf(planted.length);
  await client.query('set session_replication_role = replica');
  for (let from = 0; from < initiatives; from += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, initiatives - from) }, (_, at) => from + at);
    const texts = numbers.map((n) => planted[places.indexOf(n)]?.original ?? inventedText(n));
    await client.query(
      `update initiatives set title = new.title, title_key = lower(new.title), description = new.description
       from unnest($2::integer[], $3::text[], $4::text[]) as new (n, title, description)
       where organisation_id = $1 and key_number = new.n + 1`,
      [organisationId, numbers, texts.map(({ title }) => title), texts.map(({ description }) => description)],
    );
  }
  await client.query('set session_replication_role = origin');
}

const placesOf = (planted: number): number[] => Array.from({ length: planted }, (_, at) => at * SPACING + 7);

/** The ids of what was planted, in its order. */
export async function plantedIn(client: pg.Client, organisationId: string, planted: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    'select id from initiatives where organisation_id = $1 and key_number = any ($2::integer[]) order by key_number',
    [organisationId, placesOf(planted).map((n) => n + 1)],
  );
  return rows.map(({ id }) => id);
}

/**
 * Says that much was written past the application, and waits until the application's own job has read it.
 * @returns seconds that the job took for the largest organisation
 */
export async function untilIndexed(adminUrl: string, organisations: readonly string[]): Promise<number> {
  return withClient(adminUrl, async (client) => {
    for (const id of organisations)
      await client.query('insert into text_backlog (organisation_id, id) values ($1, uuidv7())', [id]);
    for (;;) {
      const { rows } = await client.query<{ left: number }>('select count(*)::int as left from text_backlog');
      if (rows[0]?.left === 0) break;
      await pause(500);
    }
    const { rows } = await client.query<{ seconds: number }>(
      `select max(extract(epoch from updated_at - created_at))::float8 as seconds from operations
       where kind = 'read_texts' and state in ('running', 'succeeded')`,
    );
    await client.query('vacuum analyze');
    return rows[0]?.seconds ?? 0;
  });
}

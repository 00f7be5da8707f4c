import type pg from 'pg';
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

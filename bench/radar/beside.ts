import type pg from 'pg';
import { percentile } from '../rounds.js';
import { type Recall, recallOf } from './checks.js';
import type { Planted } from './planted.js';
import type { InventedText } from './texts.js';

/** What one would reach for first, over the same texts: as superuser, without walls, each with the index made for it. */
export interface Beside {
  readonly name: string;
  /** Questions asked: as many as there was time for. */
  readonly asked: number;
  readonly p50: number;
  readonly p95: number;
  readonly paraphrase: Recall;
  readonly english: Recall;
}

const PREPARE = [
  'create extension if not exists pg_trgm',
  'drop table if exists beside',
  `create unlogged table beside as
   select id, title || ' ' || description as body, to_tsvector('dutch', title || ' ' || description) as vector
   from initiatives where organisation_id = $1`,
  'create index beside_trigrams on beside using gin (body gin_trgm_ops)',
  'create index beside_vector on beside using gin (vector)',
  'vacuum analyze beside',
];

/** The default of .3 finds next to nothing in texts of this length; lower is slower. */
const TRIGRAM_THRESHOLD = 'set pg_trgm.similarity_threshold = 0.2';

const WAYS = {
  'pg_trgm similarity': `select id from beside where body % $1 order by similarity(body, $1) desc, id limit 10`,
  'full text ts_rank': `
    select id from beside, (
      select nullif(string_agg(quote_literal(lexeme), ' | '), '')::tsquery as asked
      from unnest(to_tsvector('dutch', $1)) as words (lexeme)
    ) as question
    where vector @@ asked order by ts_rank(vector, asked) desc, id limit 10`,
} as const;

/** One way is asked for so long at most; what was not asked by then counts nowhere. */
const LONGEST_MILLISECONDS = 90_000;

export async function measureBeside(
  client: pg.Client,
  organisationId: string,
  planted: readonly Planted[],
  ids: readonly string[],
): Promise<Beside[]> {
  for (const text of PREPARE) await client.query(text, text.includes('$1') ? [organisationId] : []);
  await client.query(TRIGRAM_THRESHOLD);
  const found: Beside[] = [];
  for (const [name, sql] of Object.entries(WAYS)) {
    const times: number[] = [];
    const ranks = { paraphrase: [] as number[], english: [] as number[] };
    const rank = async ({ title, description }: InventedText, id: string | undefined): Promise<number> => {
      const begun = performance.now();
      const { rows } = await client.query<{ id: string }>(sql, [`${title} ${description}`]);
      times.push(performance.now() - begun);
      return rows.findIndex((row) => row.id === id);
    };
    const begun = performance.now();
    for (const [at, text] of planted.entries()) {
      if (performance.now() - begun > LONGEST_MILLISECONDS) break;
      ranks.paraphrase.push(await rank(text.paraphrase, ids[at]));
      ranks.english.push(await rank(text.english, ids[at]));
    }
    found.push({
      name,
      asked: times.length,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      paraphrase: recallOf(ranks.paraphrase),
      english: recallOf(ranks.english),
    });
  }
  await client.query('drop table beside');
  return found;
}

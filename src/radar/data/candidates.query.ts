import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import { heaviest } from '../domain/text/posting-lists.js';

/** An initiative that may be like the one asked about, with what was read of its text. */
export interface Candidate {
  readonly id: string;
  readonly features: Buffer;
}

/** A term to look for, in at most `blocks` of its lists, the newest initiatives first. */
export interface TermToFind {
  readonly term: number;
  readonly worth: number;
  readonly blocks: number;
}

/** A link to look for: `weight` is what sharing it is worth. */
export interface LinkToFind {
  readonly id: string;
  readonly weight: number;
}

export interface PlaceToFind {
  readonly stages: readonly LinkToFind[];
  readonly goals: readonly LinkToFind[];
  readonly kpis: readonly LinkToFind[];
}

const LISTS = `
select lists.term, lists.block, lists.postings
from unnest($2::integer[], $3::integer[]) as asked (term, blocks)
cross join lateral (
  select initiative_postings.term, initiative_postings.block, initiative_postings.postings
  from initiative_postings
  where initiative_postings.organisation_id = $1 and initiative_postings.term = asked.term
  order by initiative_postings.block desc
  limit asked.blocks
) as lists`;

const NUMBERED = `
select texts.initiative_id as id, texts.features
from unnest($2::integer[]) with ordinality as found (number, rank)
join initiative_texts as texts on texts.organisation_id = $1 and texts.number = found.number
where texts.features is not null
order by found.rank`;

/** The initiatives that hold most of the terms asked for. Grain: one row per initiative, likeliest first. */
export async function candidatesByTerms(
  database: TenantDatabase,
  terms: readonly TermToFind[],
  limit: number,
): Promise<Candidate[]> {
  if (terms.length === 0) return [];
  const worths = new Map(terms.map(({ term, worth }) => [term, worth]));
  const lists = await database.statement<{ term: number; block: number; postings: Buffer }>({
    name: 'radar-lists',
    text: LISTS,
    values: [database.organisationId, terms.map(({ term }) => term), terms.map(({ blocks }) => blocks)],
  });
  const numbers = heaviest(
    lists.rows.map(({ term, block, postings }) => ({ list: postings, block, worth: worths.get(term) ?? 0 })),
    limit,
  );
  const { rows } = await database.statement<Candidate & { [column: string]: unknown }>({
    name: 'radar-candidates-by-number',
    text: NUMBERED,
    values: [database.organisationId, numbers],
  });
  return rows;
}

const LINKS = {
  stages: ['initiative_stages', 'stage_id'],
  goals: ['initiative_goals', 'goal_id'],
  kpis: ['initiative_kpis', 'kpi_id'],
} as const;
type LinkKind = keyof typeof LINKS;

const linksOf = ([table, column]: readonly [string, string], ids: number): string => `
  select link.initiative_id as id, asked.weight
  from unnest($${ids}::uuid[], $${ids + 1}::double precision[]) as asked (id, weight)
  cross join lateral (
    select ${table}.initiative_id from ${table}
    where ${table}.organisation_id = $1 and ${table}.${column} = asked.id
    order by ${table}.initiative_id desc
    limit $2
  ) as link`;

const byPlace = (kinds: readonly LinkKind[]): string => `
with links as (${kinds.map((kind, at) => linksOf(LINKS[kind], 4 + 2 * at)).join('\n  union all')}
)
select links.id from links
group by links.id order by sum(links.weight) desc, links.id desc limit $3`;

/**
 * The initiatives that share most stages, goals and KPIs. Of each link at most `perLink` initiatives are looked at, the
 * newest first. Grain: one row per initiative, likeliest first.
 */
export async function candidatesByPlace(
  database: TenantDatabase,
  place: PlaceToFind,
  perLink: number,
  limit: number,
): Promise<string[]> {
  const kinds = (Object.keys(LINKS) as LinkKind[]).filter((kind) => place[kind].length > 0);
  if (kinds.length === 0) return [];
  const { rows } = await database.statement<{ id: string }>({
    name: `radar-candidates-by-place-${kinds.join('-')}`,
    text: byPlace(kinds),
    values: [
      database.organisationId,
      perLink,
      limit,
      ...kinds.flatMap((kind) => [place[kind].map(({ id }) => id), place[kind].map(({ weight }) => weight)]),
    ],
  });
  return rows.map(({ id }) => id);
}

const WAITING = `
select texts.initiative_id as id, texts.features
from initiative_texts as texts
where texts.organisation_id = $1 and not texts.is_posted and texts.features is not null
order by texts.initiative_id desc limit $2`;

/** Texts that were read and are not in the index yet, the newest first. Grain: one row per initiative. */
export async function candidatesWaiting(database: TenantDatabase, limit: number): Promise<Candidate[]> {
  const { rows } = await database.statement<Candidate & { [column: string]: unknown }>({
    name: 'radar-candidates-waiting',
    text: WAITING,
    values: [database.organisationId, limit],
  });
  return rows;
}

const FEATURES = `
select texts.initiative_id as id, texts.features
from initiative_texts as texts
where texts.organisation_id = $1 and texts.initiative_id = any ($2::uuid[]) and texts.features is not null`;

/** What was read of the texts of these initiatives. Grain: one row per initiative whose text was read. */
export async function featuresOf(database: TenantDatabase, ids: readonly string[]): Promise<Candidate[]> {
  if (ids.length === 0) return [];
  const { rows } = await database.statement<Candidate & { [column: string]: unknown }>({
    name: 'radar-features',
    text: FEATURES,
    values: [database.organisationId, ids],
  });
  return rows;
}

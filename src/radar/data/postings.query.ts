import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import { joined } from './texts.query.js';

/** A term's initiatives of one block (`posting-lists.ts`). */
export interface PostingList {
  readonly term: number;
  readonly block: number;
  readonly postings: Uint8Array;
}

/** A text that was read and is not in the index as it reads now. `posted`: the terms under which it stands there. */
export interface WaitingText {
  readonly id: string;
  readonly number: number;
  readonly features: Buffer;
  readonly posted: readonly number[];
}

/** Lets one transaction at a time change an organisation's lists. */
export async function holdPostings(database: TenantDatabase): Promise<void> {
  await database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `initiative postings ${database.organisationId}`,
  ]);
}

/** Grain: one row per text, by id; held, those that somebody is changing left out. */
export async function holdWaiting(database: TenantDatabase, limit: number): Promise<WaitingText[]> {
  return database.query<WaitingText & { [column: string]: unknown }>(
    `select texts.initiative_id as id, texts.number, texts.features, texts.posted from initiative_texts as texts
     where texts.organisation_id = $1 and not texts.is_posted and texts.features is not null
     order by texts.initiative_id limit $2 for update skip locked`,
    [database.organisationId, limit],
  );
}

/** Takes note of initiatives that are gone and still stand in lists. Grain: one row per initiative. */
export async function takeRemovals(
  database: TenantDatabase,
  limit: number,
): Promise<{ number: number; terms: number[] }[]> {
  return database.query(
    `delete from text_removals using (
       select number from text_removals where text_removals.organisation_id = $1 order by number limit $2
     ) as taken
     where text_removals.organisation_id = $1 and text_removals.number = taken.number
     returning text_removals.number, text_removals.terms`,
    [database.organisationId, limit],
  );
}

/** Those of the named lists that are there. Grain: one row per term and block. */
export async function namedLists(
  database: TenantDatabase,
  named: readonly { readonly term: number; readonly block: number }[],
): Promise<PostingList[]> {
  return database.query<PostingList & { [column: string]: unknown }>(
    `select lists.term, lists.block, lists.postings
     from unnest($2::integer[], $3::integer[]) as named (term, block)
     join initiative_postings as lists
       on lists.organisation_id = $1 and lists.term = named.term and lists.block = named.block`,
    [database.organisationId, named.map(({ term }) => term), named.map(({ block }) => block)],
  );
}

const WRITE = `
insert into initiative_postings (organisation_id, term, block, postings)
select $1::uuid, lists.term, lists.block, substring($4::bytea from lists.first for lists.length)
from unnest($2::integer[], $3::integer[], $5::integer[], $6::integer[]) as lists (term, block, first, length)
order by lists.term, lists.block
on conflict (organisation_id, term, block) do update set postings = excluded.postings`;

export async function writeLists(database: TenantDatabase, lists: readonly PostingList[]): Promise<void> {
  if (lists.length === 0) return;
  const { bytes, first, lengths } = joined(lists.map(({ postings }) => postings));
  await database.statement({
    name: 'radar-write-lists',
    text: WRITE,
    values: [
      database.organisationId,
      lists.map(({ term }) => term),
      lists.map(({ block }) => block),
      bytes,
      first,
      lengths,
    ],
  });
}

const NOTE_POSTED = `
with posted as (
  select one.id, array_agg(one.term) as terms from unnest($3::integer[], $4::uuid[]) as one (term, id) group by one.id
)
update initiative_texts set is_posted = true, posted = coalesce(posted.terms, '{}')
from unnest($2::uuid[]) as texts (id) left join posted on posted.id = texts.id
where initiative_texts.organisation_id = $1 and initiative_texts.initiative_id = texts.id`;

/** These texts stand in the index under these terms. */
export async function notePosted(
  database: TenantDatabase,
  texts: readonly { readonly id: string; readonly terms: readonly number[] }[],
): Promise<void> {
  await database.statement({
    name: 'radar-note-posted',
    text: NOTE_POSTED,
    values: [
      database.organisationId,
      texts.map(({ id }) => id),
      texts.flatMap(({ terms }) => terms),
      texts.flatMap(({ id, terms }) => terms.map(() => id)),
    ],
  });
}

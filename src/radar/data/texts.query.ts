import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { Posting } from '../domain/text/postings.js';

/** A text that was read, on its way to the index. */
export interface ReadText {
  readonly id: string;
  readonly features: Uint8Array;
}

export interface PostedText extends ReadText {
  readonly postings: readonly Posting[];
}

const KEEP = `
insert into initiative_texts (organisation_id, initiative_id, features)
select $1::uuid, texts.id, texts.features from unnest($2::uuid[], $3::bytea[]) as texts (id, features)
on conflict (organisation_id, initiative_id) do update set features = excluded.features, is_posted = false`;

/** Keeps what was read of a few texts; their postings follow later. Grain: one row per initiative. */
export async function keepTexts(database: TenantDatabase, texts: readonly ReadText[]): Promise<void> {
  await database.statement({
    name: 'radar-keep-texts',
    text: KEEP,
    values: [database.organisationId, texts.map(({ id }) => id), texts.map(({ features }) => Buffer.from(features))],
  });
}

/** Says that many initiatives were written at once: those amended are to be read anew, those added are not there yet. */
export async function leaveBacklog(database: TenantDatabase, id: string, amended: readonly string[]): Promise<void> {
  await Promise.all([
    database.query('insert into text_backlog (organisation_id, id) values ($1, $2)', [database.organisationId, id]),
    amended.length === 0
      ? null
      : database.query(
          `update initiative_texts set features = null, is_posted = false
           where initiative_texts.organisation_id = $1 and initiative_texts.initiative_id = any ($2::uuid[])`,
          [database.organisationId, amended],
        ),
  ]);
}

/** Title and description of one initiative; null when it is not there. */
export async function textOf(
  database: TenantDatabase,
  id: string,
): Promise<{ title: string; description: string | null } | null> {
  const [row] = await database.query<{ title: string; description: string | null }>(
    'select title, description from initiatives where initiatives.organisation_id = $1 and initiatives.id = $2',
    [database.organisationId, id],
  );
  return row ?? null;
}

/** Features of another version begin with another byte (`text-codec.ts`). */
const IS_READ = `texts.features is not null and get_byte(texts.features, 0) = $2`;

/**
 * Initiatives after `after` whose text is still to be read, held so that nobody changes them meanwhile. Grain: one row
 * per initiative, by id.
 */
export async function unreadTexts(
  database: TenantDatabase,
  version: number,
  after: string,
  limit: number,
): Promise<{ id: string; title: string; description: string | null }[]> {
  return database.query(
    `select initiatives.id, initiatives.title, initiatives.description
     from initiatives
     where initiatives.organisation_id = $1 and initiatives.id > $3
       and not exists (
         select from initiative_texts as texts
         where texts.organisation_id = $1 and texts.initiative_id = initiatives.id and ${IS_READ})
     order by initiatives.id limit $4
     for share of initiatives`,
    [database.organisationId, version, after, limit],
  );
}

/** How many texts are still to be read. */
export async function countUnread(database: TenantDatabase, version: number): Promise<number> {
  const [row] = await database.query<{ unread: number }>(
    `select count(*)::int as unread from initiatives
     where initiatives.organisation_id = $1 and not exists (
       select from initiative_texts as texts
       where texts.organisation_id = $1 and texts.initiative_id = initiatives.id and ${IS_READ})`,
    [database.organisationId, version],
  );
  return row?.unread ?? 0;
}

/** Texts that were read and wait for their postings, held. Grain: one row per initiative, by id. */
export async function holdWaiting(
  database: TenantDatabase,
  limit: number,
): Promise<{ id: string; features: Buffer }[]> {
  return database.query(
    `select texts.initiative_id as id, texts.features from initiative_texts as texts
     where texts.organisation_id = $1 and not texts.is_posted and texts.features is not null
     order by texts.initiative_id limit $2 for update skip locked`,
    [database.organisationId, limit],
  );
}

const POST = `
with texts as (
  insert into initiative_texts (organisation_id, initiative_id, features, is_posted)
  select $1::uuid, new.id, new.features, true from unnest($2::uuid[], $3::bytea[]) as new (id, features)
  on conflict (organisation_id, initiative_id) do update set features = excluded.features, is_posted = true
)
insert into initiative_postings (organisation_id, term, initiative_id, weight)
select $1::uuid, new.term, new.id, new.weight
from unnest($4::integer[], $5::uuid[], $6::smallint[]) as new (term, id, weight)
order by new.term, new.id
on conflict (organisation_id, term, initiative_id) do update set weight = excluded.weight
  where initiative_postings.weight <> excluded.weight`;

const TAKE_BACK = `
delete from initiative_postings using initiative_texts as texts
where texts.organisation_id = $1 and texts.initiative_id = any ($2::uuid[])
  and initiative_postings.organisation_id = $1 and initiative_postings.initiative_id = texts.initiative_id
  and initiative_postings.term = any (texts.posted)`;

const NOTE_POSTED = `
update initiative_texts set posted = new.terms
from (select id, array_agg(term) as terms from unnest($2::integer[], $3::uuid[]) as one (term, id) group by id) as new
where initiative_texts.organisation_id = $1 and initiative_texts.initiative_id = new.id`;

/** Puts texts that this transaction holds into the index, in place of what stood there of them. */
export async function postTexts(database: TenantDatabase, texts: readonly PostedText[]): Promise<void> {
  if (texts.length === 0) return;
  const rows = texts.flatMap(({ id, postings }) => postings.map(({ term, weight }) => ({ id, term, weight })));
  const ids = texts.map(({ id }) => id);
  const [terms, holders] = [rows.map(({ term }) => term), rows.map(({ id }) => id)];
  const { organisationId } = database;
  await Promise.all([
    database.statement({ name: 'radar-take-back', text: TAKE_BACK, values: [organisationId, ids] }),
    database.statement({
      name: 'radar-post',
      text: POST,
      values: [
        organisationId,
        ids,
        texts.map(({ features }) => Buffer.from(features)),
        terms,
        holders,
        rows.map(({ weight }) => weight),
      ],
    }),
    database.statement({ name: 'radar-note-posted', text: NOTE_POSTED, values: [organisationId, terms, holders] }),
  ]);
}

/** The features of everything that was read, a page at a time. Grain: one row per initiative, by id. */
export async function featuresAfter(
  database: TenantDatabase,
  after: string,
  limit: number,
): Promise<{ id: string; features: Buffer }[]> {
  return database.query(
    `select texts.initiative_id as id, texts.features from initiative_texts as texts
     where texts.organisation_id = $1 and texts.initiative_id > $2 and texts.features is not null
     order by texts.initiative_id limit $3`,
    [database.organisationId, after, limit],
  );
}

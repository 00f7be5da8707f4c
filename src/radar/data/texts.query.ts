import type { TenantDatabase } from '../../platform/database/tenant-database.js';

/** A text that was read. */
export interface ReadText {
  readonly id: string;
  readonly features: Uint8Array;
}

const KEEP = `
insert into initiative_texts (organisation_id, initiative_id, number, features)
select $1::uuid, initiatives.id, initiatives.key_number, substring($3::bytea from texts.first for texts.length)
from unnest($2::uuid[], $4::integer[], $5::integer[]) as texts (id, first, length)
join initiatives on initiatives.organisation_id = $1 and initiatives.id = texts.id
on conflict (organisation_id, initiative_id) do update set features = excluded.features, is_posted = false`;

/** Of one text, as with every initiative that somebody registers: lists in it would be planned anew every time. */
const KEEP_ONE = `
insert into initiative_texts (organisation_id, initiative_id, number, features)
select $1::uuid, initiatives.id, initiatives.key_number, $3::bytea
from initiatives where initiatives.organisation_id = $1 and initiatives.id = $2::uuid
on conflict (organisation_id, initiative_id) do update set features = excluded.features, is_posted = false`;

/** Keeps what was read of texts; their postings follow. Grain: one row per initiative. */
export async function keepTexts(database: TenantDatabase, texts: readonly ReadText[]): Promise<void> {
  const [only, ...others] = texts;
  if (only === undefined) return;
  if (others.length === 0) {
    const values = [database.organisationId, only.id, only.features];
    await database.statement({ name: 'radar-keep-text', text: KEEP_ONE, values });
    return;
  }
  const { bytes, first, lengths } = joined(texts.map(({ features }) => features));
  await database.statement({
    name: 'radar-keep-texts',
    text: KEEP,
    values: [database.organisationId, texts.map(({ id }) => id), bytes, first, lengths],
  });
}

/** Many byte strings as one, with where each begins (from 1, as SQL counts) and how long it is: far cheaper to send. */
export function joined(parts: readonly Uint8Array[]): { bytes: Buffer; first: number[]; lengths: number[] } {
  const lengths = parts.map(({ length }) => length);
  let end = 1;
  const first = lengths.map((length) => (end += length) - length);
  return { bytes: Buffer.concat(parts), first, lengths };
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

/** Features of another version or edition of the words begin with another mark (`readingMark` of `text-codec.ts`). */
const IS_READ = `texts.features is not null and substring(texts.features from 1 for 3) = $2`;

/**
 * Initiatives after `after` whose text is still to be read, held so that nobody changes them meanwhile. Grain: one row
 * per initiative, by id.
 */
export async function unreadTexts(
  database: TenantDatabase,
  mark: Uint8Array,
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
    [database.organisationId, Buffer.from(mark), after, limit],
  );
}

/** How many texts are still to be read. */
export async function countUnread(database: TenantDatabase, mark: Uint8Array): Promise<number> {
  const [row] = await database.query<{ unread: number }>(
    `select count(*)::int as unread from initiatives
     where initiatives.organisation_id = $1 and not exists (
       select from initiative_texts as texts
       where texts.organisation_id = $1 and texts.initiative_id = initiatives.id and ${IS_READ})`,
    [database.organisationId, Buffer.from(mark)],
  );
  return row?.unread ?? 0;
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

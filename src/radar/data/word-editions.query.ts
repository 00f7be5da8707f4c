import type { TenantDatabase } from '../../platform/database/tenant-database.js';

const EDITION = `
select coalesce(editions.edition, 0) as edition
from (select) as always left join radar_word_editions as editions on editions.organisation_id = $1`;

/** The edition of the organisation's own words that is in force; 0 before the first word. Grain: one row. */
export async function wordEdition(database: TenantDatabase): Promise<number> {
  const { rows } = await database.statement<{ edition: number }>({
    name: 'radar-word-edition',
    text: EDITION,
    values: [database.organisationId],
  });
  return rows[0]?.edition ?? 0;
}

/** Puts a new edition in force: every text is to be read anew. */
export async function raiseWordEdition(database: TenantDatabase): Promise<void> {
  await database.query(
    `insert into radar_word_editions (organisation_id, edition) values ($1, 1)
     on conflict (organisation_id) do update set edition = radar_word_editions.edition + 1`,
    [database.organisationId],
  );
}

/** All groups of words of the organisation, the oldest first. Grain: one row per group. */
export async function wordGroups(database: TenantDatabase): Promise<{ id: string; nl: string[]; en: string[] }[]> {
  return database.query(
    `select words.id, words.nl, words.en from radar_words as words where words.organisation_id = $1 order by words.id`,
    [database.organisationId],
  );
}

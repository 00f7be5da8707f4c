import type { SystemDatabase } from '../../platform/database/system-database.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';

/** How far the index of an organisation is. */
export interface TextStanding {
  /** Which snapshot of the statistics is in force; null before the first. */
  readonly countedAt: string | null;
  /** With which version of the features it was counted. */
  readonly version: number | null;
  readonly documents: number;
  /** Which edition of the organisation's own words it was counted with, and which one is in force. */
  readonly countedWords: number;
  readonly words: number;
  /** Some of what was written in bulk is not in the index yet. */
  readonly isBehind: boolean;
}

const STANDING = `
select statistics.counted_at::text as "countedAt", statistics.features_version as version,
  coalesce(statistics.documents, 0) as documents, coalesce(statistics.words, 0) as "countedWords",
  coalesce(editions.edition, 0) as words,
  exists (select from text_backlog where text_backlog.organisation_id = $1) as "isBehind"
from (select) as always left join text_statistics as statistics on statistics.organisation_id = $1
left join radar_word_editions as editions on editions.organisation_id = $1`;

/** Grain: one row. */
export async function textStanding(database: TenantDatabase): Promise<TextStanding> {
  const { rows } = await database.statement<TextStanding & { [column: string]: unknown }>({
    name: 'radar-standing',
    text: STANDING,
    values: [database.organisationId],
  });
  return rows[0]!;
}

/** The frequencies of the snapshot in force; null before the first. */
export async function keptFrequencies(database: TenantDatabase): Promise<Buffer | null> {
  const [row] = await database.query<{ frequencies: Buffer }>(
    'select frequencies from text_statistics where text_statistics.organisation_id = $1',
    [database.organisationId],
  );
  return row?.frequencies ?? null;
}

export async function keepStatistics(
  database: TenantDatabase,
  kept: {
    readonly documents: number;
    readonly frequencies: Uint8Array;
    readonly version: number;
    readonly words: number;
  },
): Promise<void> {
  await database.query(
    `insert into text_statistics (organisation_id, documents, frequencies, features_version, words)
     values ($1, $2, $3, $4, $5)
     on conflict (organisation_id) do update set documents = excluded.documents, frequencies = excluded.frequencies,
       features_version = excluded.features_version, words = excluded.words, counted_at = now()`,
    [database.organisationId, kept.documents, Buffer.from(kept.frequencies), kept.version, kept.words],
  );
}

/** How many texts were read. */
export async function countTexts(database: TenantDatabase): Promise<number> {
  const [row] = await database.query<{ texts: number }>(
    'select count(*)::int as texts from initiative_texts where initiative_texts.organisation_id = $1',
    [database.organisationId],
  );
  return row?.texts ?? 0;
}

/** Takes the backlog that nobody works on for an operation. @returns whether there is any */
export async function claimBacklog(database: TenantDatabase, operationId: string): Promise<boolean> {
  const rows = await database.query(
    `update text_backlog set operation_id = $2
     where text_backlog.organisation_id = $1 and text_backlog.operation_id is null returning text_backlog.id`,
    [database.organisationId, operationId],
  );
  return rows.length > 0;
}

export async function hasUnclaimedBacklog(database: TenantDatabase): Promise<boolean> {
  const rows = await database.query(
    `select text_backlog.id from text_backlog
     where text_backlog.organisation_id = $1 and text_backlog.operation_id is null limit 1`,
    [database.organisationId],
  );
  return rows.length > 0;
}

/** The operation is done with what it claimed, or gives it back to be tried again. */
export async function settleBacklog(database: TenantDatabase, operationId: string, isDone: boolean): Promise<void> {
  const change = isDone ? 'delete from text_backlog' : 'update text_backlog set operation_id = null';
  await database.query(`${change} where text_backlog.organisation_id = $1 and text_backlog.operation_id = $2`, [
    database.organisationId,
    operationId,
  ]);
}

/** Organisations with texts to be read, posted or counted. */
export async function unfinishedOrganisations(system: SystemDatabase, version: number): Promise<string[]> {
  const rows = await system.query<{ id: string }>(
    `select organisations.id from organisations
     left join text_statistics on text_statistics.organisation_id = organisations.id
     where text_statistics.features_version is distinct from $1
     union select text_backlog.organisation_id from text_backlog where text_backlog.operation_id is null
     union select texts.organisation_id from initiative_texts as texts where not texts.is_posted
     union select text_removals.organisation_id from text_removals
     order by 1`,
    [version],
  );
  return rows.map(({ id }) => id);
}

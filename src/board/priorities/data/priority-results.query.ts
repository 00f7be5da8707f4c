import { newId } from '../../../platform/ids.js';
import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { RoundQuestion } from '../priorities.types.js';
import type { KeptResult, ResultInShort, RoundResult, ResultSummary } from '../results.types.js';

/** Keeps what came of a round. @returns its id */
export async function keepResult(
  database: TenantDatabase,
  round: { readonly id: string; readonly version: number; readonly question: RoundQuestion },
  { asOf, summary, result }: { readonly asOf: Date; readonly summary: ResultSummary; readonly result: RoundResult },
  ranByName: string,
): Promise<string> {
  const id = newId();
  await database.query(
    `insert into priority_results
       (organisation_id, id, round_id, round_version, as_of, ran_by_name, question, summary, result)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[database.organisationId, id, round.id, round.version, asOf, ranByName],
      ...[round.question, summary, result].map((part) => JSON.stringify(part)),
    ],
  );
  return id;
}

const IN_SHORT = `kept.id, kept.round_id as "roundId", kept.round_version as "roundVersion", kept.as_of as "asOf",
  kept.ran_by_name as "ranByName", kept.summary, kept.created_at as "createdAt"`;

/**
 * What came of a round each time, in short. Grain: one row per result.
 * @param page how many, in which order, and after which one
 */
export function resultsOf(
  database: TenantDatabase,
  roundId: string,
  page: {
    readonly limit: number;
    readonly orderBy: string;
    readonly after: (first: number) => { sql: string; values: unknown[] };
  },
): Promise<ResultInShort[]> {
  const after = page.after(4);
  return database.query<ResultInShort & Record<string, unknown>>(
    `select ${IN_SHORT}
     from priority_results kept
     where kept.organisation_id = $1 and kept.round_id = $2 and ${after.sql}
     order by ${page.orderBy} limit $3`,
    [database.organisationId, roundId, page.limit, ...after.values],
  );
}

/** One result with everything; undefined when there is none. */
export async function findResult(
  database: TenantDatabase,
  roundId: string,
  id: string,
): Promise<KeptResult | undefined> {
  const [row] = await database.query<KeptResult & Record<string, unknown>>(
    `select ${IN_SHORT}, kept.question, kept.result
     from priority_results kept
     where kept.organisation_id = $1 and kept.round_id = $2 and kept.id = $3`,
    [database.organisationId, roundId, id],
  );
  return row;
}

/** The newest result of all rounds with its round's title; undefined when no round ever ran. */
export async function newestResult(database: TenantDatabase): Promise<(KeptResult & { title: string }) | undefined> {
  const [row] = await database.query<KeptResult & { title: string } & Record<string, unknown>>(
    `select ${IN_SHORT}, kept.question, kept.result, rounds.title
     from priority_results kept
     join priority_rounds rounds on rounds.organisation_id = $1 and rounds.id = kept.round_id
     where kept.organisation_id = $1
     order by kept.id desc limit 1`,
    [database.organisationId],
  );
  return row;
}

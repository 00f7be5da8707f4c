import type { TenantDatabase } from '../../../platform/database/tenant-database.js';

/** Somebody or something that a decision names. */
export interface MentionedRecord {
  readonly type: string;
  readonly id: string;
}

/** Findings come and go with what the radar sees; a decision does not hold them. */
const HELD = ['initiative', 'journey', 'stage', 'goal', 'kpi', 'person', 'member'];

/** Makes these the mentions of a decision. Grain: one row per record named, however often. */
export async function replaceMentions(
  database: TenantDatabase,
  decisionId: string,
  mentioned: readonly MentionedRecord[],
): Promise<void> {
  const held = mentioned.filter(({ type }) => HELD.includes(type));
  await database.query('delete from decision_mentions where organisation_id = $1 and decision_id = $2', [
    database.organisationId,
    decisionId,
  ]);
  await database.query(
    `insert into decision_mentions (organisation_id, decision_id, type, record_id)
     select distinct $1::uuid, $2::uuid, named.type, named.id from unnest($3::text[], $4::uuid[]) as named (type, id)`,
    [database.organisationId, decisionId, held.map(({ type }) => type), held.map(({ id }) => id)],
  );
}

import type { TenantDatabase } from '../../platform/database/tenant-database.js';

/** Which part of a list is wanted: its order, where to go on (parameters from `first` on) and how many rows. */
export interface Stretch {
  readonly limit: number;
  readonly orderBy: string;
  readonly after: (first: number) => { sql: string; values: unknown[] };
}

/** One member's word; `id` is the member's, which is unique within one wording. */
export interface AcknowledgementRow {
  id: string;
  acknowledgedAt: Date;
}

/** For each wording how many members acknowledged it and whether this one did; one row a wording that anybody did. */
export async function acknowledgementCounts(
  database: TenantDatabase,
  visionIds: readonly string[],
  memberId: string,
): Promise<Map<string, { count: number; mine: boolean }>> {
  const rows = await database.query<{ vision_id: string; count: number; mine: boolean }>(
    `select a.vision_id, count(*)::int as count, bool_or(a.member_id = $3) as mine
     from vision_acknowledgements as a
     where a.organisation_id = $1 and a.vision_id = any ($2::uuid[])
     group by a.vision_id
     order by a.vision_id`,
    [database.organisationId, visionIds, memberId],
  );
  return new Map(rows.map(({ vision_id, count, mine }) => [vision_id, { count, mine }]));
}

/** One page of those who acknowledged a wording, one row a member. */
export async function acknowledgementsOf(
  database: TenantDatabase,
  visionId: string,
  stretch: Stretch,
): Promise<AcknowledgementRow[]> {
  const after = stretch.after(3);
  return database.query<AcknowledgementRow & Record<string, unknown>>(
    `select a.member_id as id, a.acknowledged_at as "acknowledgedAt"
     from vision_acknowledgements as a
     where a.organisation_id = $1 and a.vision_id = $2 and (${after.sql})
     order by ${stretch.orderBy}
     limit ${stretch.limit}`,
    [database.organisationId, visionId, ...after.values],
  );
}

/** Keeps a member's word; said twice, the first time counts. Out: when it was given, and whether it is new. */
export async function acknowledge(
  database: TenantDatabase,
  visionId: string,
  memberId: string,
): Promise<{ acknowledgedAt: Date; isNew: boolean }> {
  const scope = [database.organisationId, visionId, memberId];
  const [kept] = await database.query<{ acknowledged_at: Date }>(
    `insert into vision_acknowledgements (organisation_id, vision_id, member_id, acknowledged_at)
     values ($1, $2, $3, now())
     on conflict do nothing
     returning acknowledged_at`,
    scope,
  );
  if (kept) return { acknowledgedAt: kept.acknowledged_at, isNew: true };
  const [earlier] = await database.query<{ acknowledged_at: Date }>(
    `select a.acknowledged_at from vision_acknowledgements as a
     where a.organisation_id = $1 and a.vision_id = $2 and a.member_id = $3`,
    scope,
  );
  return { acknowledgedAt: earlier?.acknowledged_at ?? new Date(), isNew: false };
}

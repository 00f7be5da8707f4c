import { newId } from '../../platform/ids.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { PagePlan } from '../../platform/http/pages.js';
import type { FindingStatus } from '../domain/findings/kinds.js';
import type { Judged, OwnReason } from '../domain/findings/life.js';

/** Writes what a person says of a finding, and the entry in its history. */
export async function judgeFinding(
  database: TenantDatabase,
  id: string,
  judgement: { readonly status: FindingStatus; readonly reason: string | null; readonly judged: Judged | null },
): Promise<void> {
  const { status, reason, judged } = judgement;
  const { actor } = database;
  await database.query(
    `update findings set version = version + 1, updated_at = now(), status = $3, reason = $4,
       judged_ground = $5, judged_certainty = $6, judged_stake = $7
     where organisation_id = $1 and id = $2`,
    [
      actor.organisationId,
      id,
      status,
      reason,
      judged?.ground ?? null,
      judged?.certainty ?? null,
      judged?.stake ?? null,
    ],
  );
  await database.query(
    `insert into finding_changes (organisation_id, id, finding_id, status, reason, actor_kind, actor_id, actor_name, certainty)
     select $1, $2, $3, $4, $5, $6, $7, $8, finding.certainty from findings as finding
     where finding.organisation_id = $1 and finding.id = $3`,
    [actor.organisationId, newId(), id, status, reason, actor.kind, actor.id, actor.name],
  );
}

export interface FindingChangeRow {
  readonly id: string;
  readonly changed_at: Date;
  readonly status: FindingStatus;
  readonly because: OwnReason | null;
  readonly reason: string | null;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly actor_name: string;
}

/** What became of one finding. Grain: one row per change of its status. */
export async function findingChanges(
  database: TenantDatabase,
  findingId: string,
  plan: Pick<PagePlan, 'after' | 'orderBy' | 'limit'>,
): Promise<FindingChangeRow[]> {
  const after = plan.after(3);
  return database.query<FindingChangeRow>(
    `select change.id, change.changed_at, change.status, change.because, change.reason, change.actor_kind,
       change.actor_id, change.actor_name
     from finding_changes as change
     where change.organisation_id = $1 and change.finding_id = $2 and ${after.sql}
     order by ${plan.orderBy}
     limit ${plan.limit}`,
    [database.organisationId, findingId, ...after.values],
  );
}

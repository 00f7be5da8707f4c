import { v7 as uuid } from 'uuid';
import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { Approval, ApprovalEnd, ApprovedContent, Drift } from '../approvals.types.js';

const COLUMNS = `approval.id, approval.initiative_id as "initiativeId", approval.initiative_version as "initiativeVersion",
  approval.snapshot, approval.approved_at as "approvedAt", approval.approved_by as "approvedBy",
  approval.decision_id as "decisionId", approval.ended_at as "endedAt", approval.ended_by as "endedBy", approval.lapse`;

type Row = Approval & Record<string, unknown>;

/** The approvals of these initiatives that hold. Grain: one row per initiative that has one. */
export function standingApprovals(database: TenantDatabase, initiativeIds: readonly string[]): Promise<Approval[]> {
  return database.query<Row>(
    `select ${COLUMNS} from approvals approval
     where approval.organisation_id = $1 and approval.initiative_id = any($2::uuid[]) and approval.ended_at is null
     order by approval.initiative_id`,
    [database.organisationId, initiativeIds],
  );
}

/** The last approval of an initiative, whatever became of it. Grain: one row or none. */
export async function lastApproval(database: TenantDatabase, initiativeId: string): Promise<Approval | null> {
  const [row] = await database.query<Row>(
    `select ${COLUMNS} from approvals approval
     where approval.organisation_id = $1 and approval.initiative_id = $2 order by approval.id desc limit 1`,
    [database.organisationId, initiativeId],
  );
  return row ?? null;
}

/** Keeps what somebody signs. */
export async function insertApproval(
  database: TenantDatabase,
  signed: {
    readonly initiativeId: string;
    readonly initiativeVersion: number;
    readonly snapshot: ApprovedContent;
    readonly decisionId: string | null;
  },
): Promise<void> {
  await database.query(
    `insert into approvals (organisation_id, id, initiative_id, initiative_version, snapshot, approved_by, decision_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      database.organisationId,
      uuid(),
      signed.initiativeId,
      signed.initiativeVersion,
      JSON.stringify(signed.snapshot),
      database.actor.name,
      signed.decisionId,
    ],
  );
}

/** Ends the approval of an initiative that holds, if there is one. */
export async function endApproval(
  database: TenantDatabase,
  initiativeId: string,
  by: ApprovalEnd,
  lapse: Drift | null = null,
): Promise<void> {
  await database.query(
    `update approvals set ended_at = now(), ended_by = $3, lapse = $4
     where organisation_id = $1 and initiative_id = $2 and ended_at is null`,
    [database.organisationId, initiativeId, by, lapse && JSON.stringify(lapse)],
  );
}

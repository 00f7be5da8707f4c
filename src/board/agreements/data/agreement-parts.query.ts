import { v7 as uuid } from 'uuid';
import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { AgreementContent, AgreementException, AgreementVersion } from '../agreements.types.js';
import type { DryRunResult } from '../domain/dry-run.js';

/** Keeps one wording of an agreement. */
export async function keepVersion(
  database: TenantDatabase,
  agreementId: string,
  version: number,
  content: AgreementContent,
): Promise<void> {
  await database.query(
    `insert into agreement_versions (organisation_id, agreement_id, version, recorded_by, content)
     values ($1, $2, $3, $4, $5)`,
    [database.organisationId, agreementId, version, database.actor.name, JSON.stringify(content)],
  );
}

/** The wordings of an agreement, newest first. Grain: one row per version. */
export function versionsOf(database: TenantDatabase, agreementId: string): Promise<AgreementVersion[]> {
  return database.query<AgreementVersion & Record<string, unknown>>(
    `select kept.version, kept.recorded_at as "recordedAt", kept.recorded_by as "recordedBy", kept.content
     from agreement_versions kept
     where kept.organisation_id = $1 and kept.agreement_id = $2
     order by kept.version desc limit 200`,
    [database.organisationId, agreementId],
  );
}

/** The exceptions of some initiatives that hold on a day. Grain: one row per exception. */
export function exceptionsOf(
  database: TenantDatabase,
  initiativeIds: readonly string[],
  today: string,
): Promise<AgreementException[]> {
  return database.query<AgreementException & Record<string, unknown>>(
    `select ex.id, ex.version, ex.agreement_id as "agreementId", ex.initiative_id as "initiativeId", ex.reason,
       ex.approver_id as "approverId", ex.approver_name as "approverName",
       to_char(ex.expires_on, 'YYYY-MM-DD') as "expiresOn", ex.created_at as "createdAt", ex.updated_at as "updatedAt"
     from agreement_exceptions ex
     where ex.organisation_id = $1 and ex.initiative_id = any($2::uuid[]) and ex.expires_on >= $3::date
     order by ex.id`,
    [database.organisationId, initiativeIds, today],
  );
}

/** A trial over the history, as it is kept. */
export interface KeptDryRun {
  readonly id: string;
  readonly agreementVersion: number;
  /** What was tried: `ruleText`. */
  readonly rule: string;
  readonly result: DryRunResult;
  readonly createdAt: Date;
}

export async function keepDryRun(
  database: TenantDatabase,
  agreement: { readonly id: string; readonly version: number },
  rule: string,
  result: DryRunResult,
): Promise<string> {
  const id = uuid();
  await database.query(
    `insert into agreement_dry_runs (organisation_id, id, agreement_id, agreement_version, rule, result)
     values ($1, $2, $3, $4, $5, $6)`,
    [database.organisationId, id, agreement.id, agreement.version, rule, JSON.stringify(result)],
  );
  return id;
}

/** The trials of an agreement, newest first. Grain: one row per trial. */
export function dryRunsOf(database: TenantDatabase, agreementId: string): Promise<KeptDryRun[]> {
  return database.query<KeptDryRun & Record<string, unknown>>(
    `select run.id, run.agreement_version as "agreementVersion", run.rule, run.result, run.created_at as "createdAt"
     from agreement_dry_runs run
     where run.organisation_id = $1 and run.agreement_id = $2
     order by run.id desc limit 20`,
    [database.organisationId, agreementId],
  );
}

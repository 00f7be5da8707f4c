import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { FindingKind, FindingStatus } from '../domain/findings/kinds.js';
import type { KeptFinding } from '../domain/findings/reconcile.js';

interface KeptRow {
  readonly id: string;
  readonly kind: FindingKind;
  readonly subject: string;
  readonly status: FindingStatus;
  readonly present: boolean;
  readonly ground: string;
  readonly evidence_hash: string;
  readonly judged_ground: string | null;
  readonly judged_certainty: number | null;
  readonly judged_stake: number | null;
}

const COLUMNS = `finding.id, finding.kind, finding.subject, finding.status, finding.present, finding.ground,
  finding.evidence_hash, finding.judged_ground, finding.judged_certainty, finding.judged_stake`;

/** Every finding of these kinds, whatever its status. Grain: one row per finding. */
export async function keptOfKinds(database: TenantDatabase, kinds: readonly FindingKind[]): Promise<KeptFinding[]> {
  const { rows } = await database.statement<KeptRow>({
    name: 'findings-of-kinds',
    text: `select ${COLUMNS} from findings as finding
           where finding.organisation_id = $1 and finding.kind = any ($2) order by finding.id`,
    values: [database.organisationId, kinds],
  });
  return rows.map(asKept);
}

/** Every finding of these kinds that concerns one of the initiatives, whatever its status. Grain: one row per finding. */
export async function keptOnInitiatives(
  database: TenantDatabase,
  kinds: readonly FindingKind[],
  initiativeIds: readonly string[],
): Promise<KeptFinding[]> {
  const { rows } = await database.statement<KeptRow>({
    name: 'findings-on-initiatives',
    text: `select ${COLUMNS} from findings as finding
           where finding.organisation_id = $1 and finding.kind = any ($2)
             and finding.id in (select record.finding_id from finding_records as record
                                where record.organisation_id = $1 and record.record_id = any ($3::uuid[]))
           order by finding.id`,
    values: [database.organisationId, kinds, initiativeIds],
  });
  return rows.map(asKept);
}

/** How many findings have their ground, whatever was said of them. */
export async function countPresent(database: TenantDatabase): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    'select count(*)::int as count from findings as finding where finding.organisation_id = $1 and finding.present',
    [database.organisationId],
  );
  return row?.count ?? 0;
}

function asKept(row: KeptRow): KeptFinding {
  const { id, kind, subject, status, present, ground, evidence_hash, judged_ground, judged_stake } = row;
  const judged =
    judged_ground === null || judged_stake === null
      ? null
      : { ground: judged_ground, certainty: row.judged_certainty, stake: judged_stake };
  return { id, kind, subject, status, present, judged, ground, evidenceHash: evidence_hash };
}

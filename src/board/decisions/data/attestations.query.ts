import { newId } from '../../../platform/ids.js';
import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { Attestation, AttestationKind } from '../decisions.types.js';

interface Row {
  readonly decision_id: string;
  readonly id: string;
  readonly kind: AttestationKind;
  readonly member_id: string;
  readonly member_name: string;
  readonly at: Date;
}

const COLUMNS = 'decision_id, id, kind, member_id, member_name, at';

/** What was attested of each of these decisions, first given first. Grain: one row per attestation. */
export async function attestationsOf(
  database: TenantDatabase,
  decisionIds: readonly string[],
): Promise<Map<string, Attestation[]>> {
  const rows = await database.query<Row>(
    `select ${COLUMNS} from decision_attestations
     where organisation_id = $1 and decision_id = any ($2::uuid[]) order by at, id`,
    [database.organisationId, decisionIds],
  );
  const byDecision = new Map<string, Attestation[]>(decisionIds.map((id) => [id, []]));
  for (const row of rows) byDecision.get(row.decision_id)?.push(attestationOf(row));
  return byDecision;
}

/** Writes an attestation of the caller; one that is there already stays as it is, and null is answered. */
export async function attest(
  database: TenantDatabase,
  decisionId: string,
  kind: AttestationKind,
): Promise<Attestation | null> {
  const { actor } = database;
  const [row] = await database.query<Row>(
    `insert into decision_attestations (organisation_id, id, decision_id, member_id, member_name, kind, at)
     values ($1, $2, $3, $4, $5, $6, now())
     on conflict on constraint decision_attestations_once do nothing
     returning ${COLUMNS}`,
    [actor.organisationId, newId(), decisionId, actor.id, actor.name, kind],
  );
  return row ? attestationOf(row) : null;
}

/** Takes attestations back: one, or all of a decision. @returns how many */
export async function takeBack(database: TenantDatabase, decisionId: string, id: string | null): Promise<number> {
  const rows = await database.query(
    `delete from decision_attestations
     where organisation_id = $1 and decision_id = $2 and ($3::uuid is null or id = $3) returning id`,
    [database.organisationId, decisionId, id],
  );
  return rows.length;
}

function attestationOf({ id, kind, member_id, member_name, at }: Row): Attestation {
  return { id, kind, memberId: member_id, memberName: member_name, at: at.toISOString() };
}

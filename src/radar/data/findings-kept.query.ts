import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { FindingKind, FindingStatus } from '../domain/findings/kinds.js';
import type { Told } from '../domain/findings/sentences.js';
import type { KeptFinding } from '../domain/findings/reconcile.js';
import { WEIGHTY_SHARE } from '../domain/findings/severity.js';
import { severitySql } from './severity-sql.js';

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

export interface KeptPair extends KeptFinding {
  /** The initiatives that it concerns, at most fifty. */
  readonly initiativeIds: readonly string[];
  /** The title of a group; null for a pair. */
  readonly title: string | null;
  /** How many initiatives a group had. */
  readonly members: number;
  readonly estimated: boolean;
}

interface PairRow extends KeptRow {
  readonly initiative_ids: string[];
  readonly title: string | null;
  readonly members: number | null;
  readonly estimated: boolean;
}

const PAIR_COLUMNS = `${COLUMNS}, finding.estimated, finding.evidence ->> 'title' as title,
  (finding.evidence ->> 'initiatives')::int as members,
  array(select record.id from jsonb_to_recordset(finding.records) as record (id uuid)) as initiative_ids`;

/**
 * The findings of pairs that an examination of these initiatives can change: those that concern one of them, all
 * groups, and with `estimated` those whose stake stands on the median. Grain: one row per finding.
 */
export async function keptPairs(
  database: TenantDatabase,
  kinds: readonly FindingKind[],
  initiativeIds: readonly string[],
  estimated: boolean,
): Promise<KeptPair[]> {
  const { rows } = await database.statement<PairRow>({
    name: 'findings-of-pairs',
    text: `select ${PAIR_COLUMNS} from findings as finding
           where finding.organisation_id = $1 and finding.kind = any ($2) and finding.id in (
             select record.finding_id from finding_records as record
             where record.organisation_id = $1 and record.record_id = any ($3::uuid[])
             union all
             select groups.id from findings as groups where groups.organisation_id = $1 and groups.is_group
             union all
             select standing.id from findings as standing
             where $4 and standing.organisation_id = $1 and standing.estimated and standing.present)
           order by finding.id`,
    values: [database.organisationId, kinds, initiativeIds, estimated],
  });
  return rows.map((row) => ({
    ...asKept(row),
    initiativeIds: row.initiative_ids,
    title: row.title,
    members: row.members ?? 0,
    estimated: row.estimated,
  }));
}

/**
 * Forgets open findings beyond the most severe of their kind that nobody has said anything about, and the oldest of those
 * that resolved themselves: their number stays bounded, whatever is registered.
 */
export async function keepMostSevere(
  database: TenantDatabase,
  { opened, resolved }: { readonly opened: readonly FindingKind[]; readonly resolved: readonly FindingKind[] },
  activeEffort: number,
  most: number,
): Promise<void> {
  await database.query(
    `delete from findings using (
       select ranked.id, row_number() over (partition by ranked.kind, ranked.present
         order by case when ranked.present then ${severitySql('ranked', '$3')} else extract(epoch from ranked.updated_at) end
           desc nulls last, ranked.subject collate "C") as place
       from findings as ranked
       where ranked.organisation_id = $1 and (
           ranked.status = 'open' and ranked.present and ranked.kind = any ($2)
           or ranked.status = 'resolved' and not ranked.present and ranked.kind = any ($5))
         and ${isUnspoken('ranked')}
     ) as beyond
     where findings.organisation_id = $1 and findings.id = beyond.id and beyond.place > $4`,
    [database.organisationId, opened, WEIGHTY_SHARE * activeEffort, most, resolved],
  );
}

/** The last finding of a kind that is kept, when there are as many as may be: what is less severe is not worth opening. */
export interface LeastKept {
  readonly kind: FindingKind;
  readonly severity: number | null;
  readonly subject: string;
}

/** Of each of these kinds that has its fill of open findings, the least severe of the most severe. Grain: one row per kind. */
export async function leastKept(
  database: TenantDatabase,
  kinds: readonly FindingKind[],
  activeEffort: number,
  most: number,
): Promise<LeastKept[]> {
  return database.query<LeastKept & { [column: string]: unknown }>(
    `select ranked.kind, ranked.severity, ranked.subject from (
       select weighed.*, row_number() over (partition by weighed.kind
         order by weighed.severity desc nulls last, weighed.subject collate "C") as place
       from (
         select finding.kind, finding.subject, ${severitySql('finding', '$3')} as severity from findings as finding
         where finding.organisation_id = $1 and finding.status = 'open' and finding.present and finding.kind = any ($2)
           and ${isUnspoken('finding')}
       ) as weighed
     ) as ranked
     where ranked.place = $4 order by ranked.kind`,
    [database.organisationId, kinds, WEIGHTY_SHARE * activeEffort, most],
  );
}

/** Nobody has said anything about it. */
function isUnspoken(row: string): string {
  return `not exists (select from finding_changes as change
    where change.organisation_id = $1 and change.finding_id = ${row}.id and change.because is null)`;
}

/** A finding as it is told, without what became of it. */
export interface PresentFinding extends Told {
  readonly certainty: number | null;
  readonly stake: number;
}

/** All findings that have their ground. Grain: one row per finding, by id. */
export async function presentFindings(database: TenantDatabase): Promise<PresentFinding[]> {
  return database.query<PresentFinding & { [column: string]: unknown }>(
    `select finding.kind, finding.subject, finding.certainty, finding.stake, finding.records, finding.evidence
     from findings as finding where finding.organisation_id = $1 and finding.present order by finding.id`,
    [database.organisationId],
  );
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

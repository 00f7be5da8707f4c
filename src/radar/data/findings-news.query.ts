import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ConcernedRecord, Evidence, FindingKind } from '../domain/findings/kinds.js';
import { WEIGHTY_SHARE } from '../domain/findings/severity.js';
import { severitySql } from './severity-sql.js';

export interface NewsRow {
  readonly id: string;
  readonly kind: FindingKind;
  readonly subject: string;
  readonly records: ConcernedRecord[];
  readonly evidence: Evidence;
  readonly severity: number | null;
}

export interface News {
  /** At least this severe, 0..100. */
  readonly severity: number;
  /** First seen, or come back, after this moment; null: whenever. */
  readonly since: Date | null;
  /** These too, whenever they were seen and however severe they are. */
  readonly kept: readonly string[];
  readonly limit: number;
}

const SEVERITY = severitySql('finding', '$2');

/**
 * The worst findings that stand (open or acknowledged, their ground still there) and are news, and how many there are.
 * Grain: one row per finding.
 */
export async function findingsNews(
  database: TenantDatabase,
  activeEffort: number,
  { severity, since, kept, limit }: News,
): Promise<{ found: number; rows: NewsRow[] }> {
  const rows = await database.query<NewsRow & { found: number } & Record<string, unknown>>(
    `with news as (
       select finding.id, ${SEVERITY} as severity from findings as finding
       where finding.organisation_id = $1 and finding.status in ('open', 'acknowledged') and finding.present
         and (finding.id = any ($5::uuid[]) or (${SEVERITY} >= $3::double precision
           and ($4::timestamptz is null or finding.first_seen_at > $4 or exists (
             select from finding_changes as change
             where change.organisation_id = $1 and change.finding_id = finding.id and change.status = 'open'
               and change.changed_at > $4))))
     ),
     worst as (
       select news.id, news.severity, count(*) over ()::int as found from news
       order by news.severity desc nulls last, news.id limit $6
     )
     select worst.found, worst.severity, finding.id, finding.kind, finding.subject, finding.records, finding.evidence
     from worst join findings as finding on finding.organisation_id = $1 and finding.id = worst.id
     order by worst.severity desc nulls last, worst.id`,
    [database.organisationId, WEIGHTY_SHARE * activeEffort, severity, since, kept, limit],
  );
  return { found: rows[0]?.found ?? 0, rows };
}

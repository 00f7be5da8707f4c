import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { PagePlan } from '../../platform/http/pages.js';
import { WEIGHTY_SHARE } from '../domain/findings/severity.js';
import type { ConcernedRecord, Evidence, FindingKind, FindingStatus } from '../domain/findings/kinds.js';
import type { FindingSelected } from '../findings.types.js';
import { severitySql } from './severity-sql.js';

/** A finding as it is kept, with its severity beside the effort that is active now. */
export interface FindingRow {
  readonly id: string;
  readonly version: number;
  readonly kind: FindingKind;
  readonly subject: string;
  readonly status: FindingStatus;
  readonly present: boolean;
  readonly certainty: number | null;
  readonly stake: number;
  readonly estimated: boolean;
  readonly records: ConcernedRecord[];
  readonly evidence: Evidence;
  readonly ground: string;
  readonly reason: string | null;
  readonly first_seen_at: Date;
  readonly last_seen_at: Date;
  readonly severity: number | null;
}

const SEVERITY = severitySql('finding', '$2');

const COLUMNS = `finding.id, finding.version, finding.kind, finding.subject, finding.status, finding.present,
  finding.certainty, finding.stake, finding.estimated, finding.records, finding.evidence, finding.ground, finding.reason,
  finding.first_seen_at,
  case when finding.present then greatest(finding.last_seen_at, coalesce(examination.examined_at, finding.last_seen_at))
    else finding.last_seen_at end as last_seen_at,
  ${SEVERITY} as severity`;

const FROM = `from findings as finding
  left join radar_examinations as examination on examination.organisation_id = finding.organisation_id`;

/** One page of findings. Grain: one row per finding. */
export async function listFindings(
  database: TenantDatabase,
  activeEffort: number,
  filter: FindingSelected,
  plan: Pick<PagePlan, 'after' | 'orderBy' | 'limit'>,
): Promise<FindingRow[]> {
  const after = plan.after(10);
  return database.query<FindingRow>(
    `with listed as (
       select ${COLUMNS} ${FROM}
       where finding.organisation_id = $1
         and ($3::text[] is null or finding.kind = any ($3))
         and ($4::text[] is null or finding.status = any ($4))
         and ($5::int is null or ${SEVERITY} >= $5)
         and ($6::uuid is null or exists (select from finding_records as record
           where record.organisation_id = $1 and record.finding_id = finding.id
             and record.record_type = 'initiative' and record.record_id = $6))
         and ($7::uuid[] is null or ${ON_JOURNEYS})
         and ($8::uuid[] is null or ${OF_TEAMS})
         and ($9::uuid[] is null or finding.id = any ($9))
     )
     select listed.* from listed
     where ${after.sql}
     order by ${plan.orderBy}
     limit ${plan.limit}`,
    [
      ...[database.organisationId, WEIGHTY_SHARE * activeEffort, filter.kind ?? null, filter.status ?? null],
      ...[filter.severity ?? null, filter.initiativeId ?? null, filter.journeyIds ?? null],
      ...[filter.teamId ?? null, filter.findingIds ?? null],
      ...after.values,
    ],
  );
}

/** It concerns one of the journeys, a stage of one, or an initiative that works on such a stage. */
const ON_JOURNEYS = `exists (
  select from finding_records as record
  where record.organisation_id = $1 and record.finding_id = finding.id and (
    record.record_id = any ($7)
    or exists (select from stages as stage
      where stage.organisation_id = $1 and stage.id = record.record_id and stage.journey_id = any ($7))
    or exists (select from initiative_stages as link join stages as stage
        on stage.organisation_id = $1 and stage.id = link.stage_id
      where link.organisation_id = $1 and link.initiative_id = record.record_id and stage.journey_id = any ($7))))`;

/** One of the initiatives that it concerns is of one of the teams, or it says that work is split over one of them. */
const OF_TEAMS = `(finding.evidence -> 'teamIds' ?| ($8::uuid[])::text[] or exists (
  select from finding_records as record
  join initiatives as initiative on initiative.organisation_id = $1 and initiative.id = record.record_id
  where record.organisation_id = $1 and record.finding_id = finding.id and record.record_type = 'initiative'
    and initiative.team_id = any ($8)))`;

/** One finding; undefined when there is none. @param lock so that nobody else changes it until the transaction ends */
export async function findFinding(
  database: TenantDatabase,
  activeEffort: number,
  id: string,
  lock = false,
): Promise<FindingRow | undefined> {
  const [row] = await database.query<FindingRow>(
    `select ${COLUMNS} ${FROM} where finding.organisation_id = $1 and finding.id = $3
     ${lock ? 'for no key update of finding' : ''}`,
    [database.organisationId, WEIGHTY_SHARE * activeEffort, id],
  );
  return row;
}

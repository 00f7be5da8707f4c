import type { TenantDatabase } from '../../platform/database/tenant-database.js';

export interface DuplicatesRow {
  readonly id: string;
  readonly likely: number;
  readonly unanswered: number;
}

/**
 * How many likely duplicates the radar sees of each initiative. Grain: one row per initiative that was there at the last
 * examination.
 */
export function duplicatesSeen(database: TenantDatabase, initiativeIds: readonly string[]): Promise<DuplicatesRow[]> {
  return database.query<DuplicatesRow & Record<string, unknown>>(
    `with asked as (
       select i.id from initiatives i
       join radar_examinations examination
         on examination.organisation_id = $1 and examination.examined_at >= i.created_at
       where i.organisation_id = $1 and i.id = any($2::uuid[])
     )
     select asked.id,
       count(finding.id) filter (where finding.status <> 'dismissed')::int as likely,
       count(finding.id) filter (where finding.status = 'open')::int as unanswered
     from asked
     left join finding_records concerned
       on concerned.organisation_id = $1 and concerned.record_id = asked.id and concerned.record_type = 'initiative'
     left join findings finding
       on finding.organisation_id = $1 and finding.id = concerned.finding_id and finding.present
      and finding.kind in ('duplicate', 'possible_duplicate')
     group by asked.id
     order by asked.id`,
    [database.organisationId, initiativeIds],
  );
}

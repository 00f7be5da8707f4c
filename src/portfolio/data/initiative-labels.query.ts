import type { TenantDatabase } from '../../platform/database/tenant-database.js';

/** How people recognise an initiative. */
export interface InitiativeLabel {
  readonly id: string;
  /** Such as `CX-12`. */
  readonly key: string;
  readonly title: string;
  readonly teamId: string | null;
}

/** The labels of the named initiatives, by id. Grain: one row per initiative that is (still) there. */
export async function initiativeLabels(
  database: TenantDatabase,
  ids: Iterable<string>,
): Promise<Map<string, InitiativeLabel>> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = await database.query<InitiativeLabel>(
    `select initiatives.id, 'CX-' || initiatives.key_number as key, initiatives.title, initiatives.team_id as "teamId"
     from initiatives
     where initiatives.organisation_id = $1 and initiatives.id = any ($2::uuid[])
     order by initiatives.id`,
    [database.organisationId, wanted],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { InitiativeState } from '../initiatives.types.js';

/** One line per known id. Grain: one row per initiative. */
export async function initiativeSummaries(
  database: TenantDatabase,
  ids: readonly string[],
): Promise<{ id: string; key: string; title: string; teamId: string | null; state: InitiativeState }[]> {
  return database.query(
    `select i.id, 'CX-' || i.key_number as key, i.title, i.team_id as "teamId", i.state
     from initiatives i where i.organisation_id = $1 and i.id = any($2::uuid[]) order by i.id`,
    [database.organisationId, ids],
  );
}

/** External id → initiative id within one source. Grain: one row per reference. */
export async function initiativesByExternal(
  database: TenantDatabase,
  source: string,
  externalIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await database.query<{ external_id: string; initiative_id: string }>(
    `select ref.external_id, ref.initiative_id from initiative_references ref
     where ref.organisation_id = $1 and ref.source = $2 and ref.external_id = any($3::text[])
     order by ref.external_id`,
    [database.organisationId, source, externalIds],
  );
  return new Map(rows.map((row) => [row.external_id, row.initiative_id]));
}

/** Which of a source's references a merge brought where, and for whom they were made. Grain: one row per reference. */
export async function carriedByExternal(
  database: TenantDatabase,
  source: string,
  externalIds: readonly string[],
): Promise<{ externalId: string; initiativeId: string; fromKey: string }[]> {
  return database.query(
    `select c.external_id as "externalId", c.initiative_id as "initiativeId", 'CX-' || made_for.key_number as "fromKey"
     from initiative_carried_references c
     join initiatives made_for on made_for.organisation_id = $1 and made_for.id = c.from_id
     where c.organisation_id = $1 and c.source = $2 and c.external_id = any($3::text[])
     order by c.external_id`,
    [database.organisationId, source, externalIds],
  );
}

/** Initiatives by title key (`domain/title-key.ts`). Grain: one row per initiative. */
export async function initiativesByTitleKey(
  database: TenantDatabase,
  titleKeys: readonly string[],
  source?: string,
): Promise<{ id: string; key: string; title: string; titleKey: string }[]> {
  return database.query(
    `select i.id, 'CX-' || i.key_number as key, i.title, i.title_key as "titleKey"
     from initiatives i
     where i.organisation_id = $1 and i.title_key = any($2::text[])
       and ($3::text is null or exists (select from initiative_references ref
         where ref.organisation_id = $1 and ref.initiative_id = i.id and ref.source = $3))
     order by i.id`,
    [database.organisationId, titleKeys, source ?? null],
  );
}

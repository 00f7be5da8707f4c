import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import { type ChosenSettings, settingsOf } from '../domain/portfolio-settings.js';
import type { EffortUnit, Organisation, OrganisationFields } from '../organisations.types.js';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly slug: string;
  readonly locale: Locale;
  readonly currency: string;
  readonly effort_unit: EffortUnit;
  readonly settings: ChosenSettings;
  readonly demo: boolean;
  readonly created_at: Date;
  readonly updated_at: Date;
}

export type NewOrganisation = Required<OrganisationFields> & { readonly id: string; readonly slug: string };

export async function insertOrganisation(database: TenantDatabase, organisation: NewOrganisation): Promise<void> {
  const { id, name, slug, locale, currency, effortUnit, demo } = organisation;
  await database.query(
    `insert into organisations (id, name, slug, locale, currency, effort_unit, demo) values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, name, slug, locale, currency, effortUnit, demo],
  );
}

export interface StoredOrganisation extends Organisation {
  /** What was chosen of the settings, without the defaults. */
  readonly chosen: ChosenSettings;
}

/** The one row of the current organisation. */
export async function currentOrganisation(database: TenantDatabase, lock = false): Promise<StoredOrganisation> {
  const {
    rows: [row],
  } = await database.statement<Row & { [column: string]: unknown }>({
    name: lock ? 'organisation-locked' : 'organisation',
    text: `select id, version, name, slug, locale, currency, effort_unit, settings, demo, created_at, updated_at
     from organisations where id = $1 ${lock ? 'for no key update' : ''}`,
    values: [database.organisationId],
  });
  if (!row) throw new Error('the organisation of this unit of work is gone');
  const { effort_unit, created_at, updated_at, settings, ...rest } = row;
  return {
    ...rest,
    effortUnit: effort_unit,
    chosen: settings,
    settings: settingsOf(settings),
    createdAt: created_at,
    updatedAt: updated_at,
  };
}

/** Writes the organisation back as a new version. */
export async function updateOrganisation(
  database: TenantDatabase,
  organisation: Pick<StoredOrganisation, 'version' | 'name' | 'locale' | 'currency' | 'effortUnit' | 'chosen'>,
): Promise<void> {
  const { version, name, locale, currency, effortUnit, chosen } = organisation;
  await database.query(
    `update organisations
     set version = $2, updated_at = now(), name = $3, locale = $4, currency = $5, effort_unit = $6, settings = $7::jsonb
     where id = $1`,
    [database.organisationId, version, name, locale, currency, effortUnit, JSON.stringify(chosen)],
  );
}

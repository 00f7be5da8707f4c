import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import type { EffortUnit, OwnAccount } from '../organisations.types.js';
import type { Role } from '../roles.js';

interface Row {
  readonly user_id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly version: number;
  readonly member_id: string;
  readonly roles: Role[];
  readonly person_id: string | null;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly slug: string;
  readonly organisation_locale: Locale;
  readonly currency: string;
  readonly effort_unit: EffortUnit;
}

/** The one row of a member: the user, the place and the organisation. Its version goes up with each of the three. */
export async function ownAccount(database: TenantDatabase, memberId: string, lock = false): Promise<OwnAccount> {
  const [row] = await database.query<Row>(
    `select users.id as user_id, users.name, users.email, users.locale,
       users.version + members.version + organisations.version - 2 as version,
       members.id as member_id, members.roles, members.person_id,
       organisations.id as organisation_id, organisations.name as organisation_name, organisations.slug,
       organisations.locale as organisation_locale, organisations.currency, organisations.effort_unit
     from members
     join users on users.id = members.user_id
     join organisations on organisations.id = members.organisation_id
     where members.organisation_id = $1 and members.id = $2 ${lock ? 'for no key update of users' : ''}`,
    [database.organisationId, memberId],
  );
  if (!row) throw new Error('the member of this unit of work is gone');
  const { name, email, locale, version, roles } = row;
  return {
    version,
    user: { id: row.user_id, name, email, locale },
    member: { id: row.member_id, roles, personId: row.person_id },
    organisation: {
      id: row.organisation_id,
      name: row.organisation_name,
      slug: row.slug,
      locale: row.organisation_locale,
      currency: row.currency,
      effortUnit: row.effort_unit,
    },
  };
}

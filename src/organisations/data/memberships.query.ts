import type { SystemDatabase } from '../../platform/database/system-database.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import type { EffortUnit, Membership } from '../organisations.types.js';
import type { Role } from '../roles.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly locale: Locale;
  readonly currency: string;
  readonly effort_unit: EffortUnit;
  readonly member_id: string;
  readonly user_name: string;
  readonly roles: Role[];
  readonly person_id: string | null;
}

/** A membership with its user's name. */
export interface NamedMembership extends Membership {
  readonly name: string;
}

/** One row an organisation that the user is a member of, by name. Across organisations: only for signing in. */
export async function membershipsOf(system: SystemDatabase, userId: string): Promise<NamedMembership[]> {
  const rows = await system.query<Row>(
    `select organisations.id, organisations.name, organisations.slug, organisations.locale, organisations.currency,
       organisations.effort_unit, members.id as member_id, users.name as user_name, members.roles, members.person_id
     from members
     join organisations on organisations.id = members.organisation_id
     join users on users.id = members.user_id
     where members.user_id = $1 and members.removed_at is null
     order by lower(organisations.name), organisations.id`,
    [userId],
    'memberships-of',
  );
  return rows.map(({ id, name, slug, locale, currency, effort_unit, member_id, user_name, roles, person_id }) => ({
    organisation: { id, name, slug, locale, currency, effortUnit: effort_unit },
    memberId: member_id,
    name: user_name,
    roles,
    personId: person_id,
  }));
}

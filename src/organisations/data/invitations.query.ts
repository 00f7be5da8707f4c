import type { SystemDatabase } from '../../platform/database/system-database.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import type { EffortUnit, Membership } from '../organisations.types.js';
import type { Role } from '../roles.js';

export interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly roles: Role[];
  readonly organisation: Membership['organisation'];
}

interface Row {
  readonly id: string;
  readonly email: string;
  readonly roles: Role[];
  readonly organisation_id: string;
  readonly name: string;
  readonly slug: string;
  readonly locale: Locale;
  readonly currency: string;
  readonly effort_unit: EffortUnit;
}

/** One row at most: an invitation that can still be accepted, with its organisation. Before anybody is signed in. */
export async function openInvitation(
  system: SystemDatabase,
  organisationId: string,
  id: string,
): Promise<OpenInvitation | undefined> {
  const [row] = await system.query<Row>(
    `select invitations.id, invitations.email, invitations.roles, organisations.id as organisation_id, organisations.name,
       organisations.slug, organisations.locale, organisations.currency, organisations.effort_unit
     from invitations
     join organisations on organisations.id = invitations.organisation_id
     where invitations.organisation_id = $1 and invitations.id = $2 and invitations.accepted_at is null
       and invitations.revoked_at is null and invitations.expires_at > now()`,
    [organisationId, id],
  );
  if (!row) return undefined;
  const { id: invitationId, email, roles, organisation_id, effort_unit, ...organisation } = row;
  return {
    id: invitationId,
    email,
    roles,
    organisation: { ...organisation, id: organisation_id, effortUnit: effort_unit },
  };
}

/** @returns whether the invitation was open until now */
export async function markAccepted(database: TenantDatabase, id: string): Promise<boolean> {
  const rows = await database.query(
    `update invitations set accepted_at = now(), version = version + 1, updated_at = now()
     where organisation_id = $1 and id = $2 and accepted_at is null and revoked_at is null and expires_at > now()
     returning id`,
    [database.organisationId, id],
  );
  return rows.length > 0;
}

/** An expired invitation makes room for a new one to the same address. */
export async function closeExpired(database: TenantDatabase, email: string): Promise<void> {
  await database.query(
    `update invitations set revoked_at = now(), version = version + 1, updated_at = now()
     where organisation_id = $1 and lower(email) = lower($2) and accepted_at is null and revoked_at is null
       and expires_at <= now()`,
    [database.organisationId, email],
  );
}

/** Whether somebody with that address is a member of the current organisation. */
export async function isMember(database: TenantDatabase, email: string): Promise<boolean> {
  const rows = await database.query(
    `select 1 from members join users on users.id = members.user_id
     where members.organisation_id = $1 and members.removed_at is null and lower(users.email) = lower($2)`,
    [database.organisationId, email],
  );
  return rows.length > 0;
}

import type { SystemDatabase } from '../../platform/database/system-database.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { PagePlan } from '../../platform/http/pages.js';
import type { Member } from '../organisations.types.js';
import type { Role } from '../roles.js';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly user_id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: Role[];
  readonly person_id: string | null;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const MEMBERS = `
select members.id, members.version, members.user_id, users.name, users.email, members.roles, members.person_id,
  members.created_at, members.updated_at
from members
join users on users.id = members.user_id
where members.organisation_id = $1 and members.removed_at is null`;

/** One row a member of the current organisation, in the order of the plan. */
export async function listMembers(database: TenantDatabase, role: Role | undefined, plan: PagePlan): Promise<Member[]> {
  const after = plan.after(4);
  const rows = await database.query<Row>(
    `${MEMBERS} and ($2::text is null or $2 = any (members.roles)) and ${after.sql} order by ${plan.orderBy} limit $3`,
    [database.organisationId, role ?? null, plan.limit, ...after.values],
  );
  return rows.map(memberOf);
}

/** One row at most: the member with that id, unless it was removed. */
export async function memberById(database: TenantDatabase, id: string): Promise<Member | undefined> {
  const [row] = await database.query<Row>(`${MEMBERS} and members.id = $2`, [database.organisationId, id]);
  return row && memberOf(row);
}

/** One row for each of these members who is there. */
export async function membersById(database: TenantDatabase, ids: readonly string[]): Promise<Member[]> {
  const rows = await database.query<Row>(`${MEMBERS} and members.id = any ($2::uuid[]) order by members.id`, [
    database.organisationId,
    ids,
  ]);
  return rows.map(memberOf);
}

/** One row a member with one of these roles, by name. */
export async function membersWithRoles(database: TenantDatabase, roles: readonly Role[]): Promise<Member[]> {
  const rows = await database.query<Row>(
    `${MEMBERS} and members.roles && $2::text[] order by lower(users.name), members.id`,
    [database.organisationId, roles],
  );
  return rows.map(memberOf);
}

/** How many members are administrators, but for one. */
export async function otherAdmins(database: TenantDatabase, memberId: string): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from members
     where organisation_id = $1 and id <> $2 and removed_at is null and 'admin' = any (roles)`,
    [database.organisationId, memberId],
  );
  return row?.count ?? 0;
}

function memberOf({ user_id, person_id, created_at, updated_at, ...row }: Row): Member {
  return { ...row, userId: user_id, personId: person_id, createdAt: created_at, updatedAt: updated_at };
}

/** The place that a user had in an organisation before, if any. */
export async function formerMemberId(
  system: SystemDatabase,
  organisationId: string,
  userId: string,
): Promise<string | undefined> {
  const [row] = await system.query<{ id: string }>(
    'select id from members where organisation_id = $1 and user_id = $2',
    [organisationId, userId],
  );
  return row?.id;
}

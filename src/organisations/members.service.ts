import { Injectable } from '@nestjs/common';
import { mapConstraints, taken, unknownReference } from '../platform/database/constraints.js';
import { type RecordKind, Records } from '../platform/database/records.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { Actors } from './actors.js';
import { MemberEntity } from './data/member.entity.js';
import {
  formerMemberId,
  listMembers,
  memberById,
  membersById,
  membersWithRoles,
  otherAdmins,
} from './data/members.query.js';
import { organisationProblems } from './domain/organisation.problems.js';
import type { Member } from './organisations.types.js';
import type { Role } from './roles.js';

const MEMBER: RecordKind<MemberEntity> = { entity: MemberEntity, type: 'member', table: 'members' };

const MEMBERS: ListDefinition<Member> = {
  name: 'members',
  defaultSort: 'name',
  sortable: {
    name: { sql: 'lower(users.name)', type: 'text', value: (member) => member.name.toLowerCase() },
    createdAt: { sql: 'members.created_at', type: 'timestamptz', value: (member) => member.createdAt },
    updatedAt: { sql: 'members.updated_at', type: 'timestamptz', value: (member) => member.updatedAt },
  },
};

mapConstraints({
  members_person_fk: unknownReference('/personId', 'person'),
  members_person_unique: taken('personId'),
});

export interface NewMember {
  readonly id: string;
  readonly userId: string;
  readonly roles: readonly Role[];
}

/** Members: the users of an organisation, with their roles. */
@Injectable()
export class MembersService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly system: SystemDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly events: EventLog,
    private readonly actors: Actors,
  ) {}

  async list(query: PageQuery & { role?: Role }): Promise<Page<Member>> {
    const plan = this.pages.plan(MEMBERS, query, 'members.id');
    return this.pages.finish(MEMBERS, query, await listMembers(this.database, query.role, plan));
  }

  /** @throws Problem `not_found` also for a member who was removed */
  async read(id: string): Promise<Member> {
    const member = await memberById(this.database, id);
    if (!member) throw new Problem(platformProblems.not_found, { record: 'member' });
    return member;
  }

  /** The members with these ids, by id; unknown and removed ones are missing. */
  async present(ids: readonly string[]): Promise<Map<string, Member>> {
    const members = ids.length === 0 ? [] : await membersById(this.database, ids);
    return new Map(members.map((member) => [member.id, member]));
  }

  /** Every member with one of these roles, by name. */
  withRoles(roles: readonly Role[]): Promise<Member[]> {
    return membersWithRoles(this.database, roles);
  }

  /** The id of the place that a user has or had in an organisation. Before anybody is signed in. */
  formerPlace(organisationId: string, userId: string): Promise<string | undefined> {
    return formerMemberId(this.system, organisationId, userId);
  }

  /**
   * Makes a user a member, inside the open unit of work. Somebody who was a member before and comes back gets the
   * former place, with the new roles.
   * @returns the member's id: the given one, or the former
   * @throws Problem `already_member`
   */
  async add({ id, userId, roles }: NewMember): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `insert into members (organisation_id, id, version, created_at, updated_at, user_id, roles)
       values ($1, $2, 1, now(), now(), $3, $4)
       on conflict (organisation_id, user_id) do update
       set version = members.version + 1, updated_at = now(), roles = excluded.roles, removed_at = null
       where members.removed_at is not null
       returning id`,
      [this.database.organisationId, id, userId, roles],
    );
    if (!row) throw new Problem(organisationProblems.already_member);
    const memberId = row.id;
    await this.events.record({
      name: 'member.joined',
      recordType: 'member',
      recordId: memberId,
      after: { userId, roles },
    });
    this.database.afterCommit(() => this.actors.forget(memberId));
    return memberId;
  }

  /**
   * Gives a member other roles, or links a person of the register.
   * @throws Problem `last_admin`, `stale`, `not_found`, `validation` for an unknown person, `conflict` for a linked one
   */
  async amend(
    id: string,
    changes: { roles?: readonly Role[]; personId?: string | null },
    expected: ExpectedVersion,
  ): Promise<Member> {
    const member = await this.lock(id, expected);
    if (changes.roles && !changes.roles.includes('admin')) await this.keepAnAdmin(member);
    const { roles, personId } = changes;
    await this.records.amend(MEMBER, member, { personId, ...(roles ? { roles: [...roles] } : {}) });
    this.database.afterCommit(() => this.actors.forget(id));
    return this.read(id);
  }

  /** Removes a member: its sessions are over at once. @throws Problem `last_admin`, `stale`, `not_found` */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    const member = await this.lock(id, expected);
    await this.keepAnAdmin(member);
    // The link is given up, so that the person can be somebody else's or be deleted.
    await this.records.amend(MEMBER, member, { removedAt: new Date(), personId: null }, 'removed');
    this.database.afterCommit(() => this.actors.forget(id));
  }

  /** Changes of members come one after the other: two administrators must not remove each other at the same moment. */
  private async lock(id: string, expected: ExpectedVersion): Promise<MemberEntity> {
    const { organisationId } = this.database;
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`members ${organisationId}`]);
    const member = await this.records.lock(MEMBER, id, expected);
    if (member.removedAt !== null) throw new Problem(platformProblems.not_found, { record: 'member' });
    return member;
  }

  private async keepAnAdmin(member: MemberEntity): Promise<void> {
    if (!member.roles.includes('admin')) return;
    if ((await otherAdmins(this.database, member.id)) === 0) throw new Problem(organisationProblems.last_admin);
  }
}

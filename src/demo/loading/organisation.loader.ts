import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/ids.js';
import type { NewUser } from '../../identity/identity.types.js';
import { UsersService } from '../../identity/users.service.js';
import { MembersService } from '../../organisations/members.service.js';
import { PeopleService } from '../../people/people.service.js';
import { TeamsService } from '../../people/teams.service.js';
import { people, teams } from '../data/people.js';
import { DEMO_DIRECTOR, DEMO_MEMBERS, type DemoSignIn } from '../demo.sign-ins.js';
import type { LocalIds } from './local-ids.js';

/** What a member is called in `LocalIds`. */
export function memberKey({ person }: Pick<DemoSignIn, 'person'>): string {
  return `member of ${person}`;
}

/** Teams, people, and the people who can sign in. */
@Injectable()
export class OrganisationLoader {
  constructor(
    private readonly users: UsersService,
    private readonly members: MembersService,
    private readonly teams: TeamsService,
    private readonly people: PeopleService,
  ) {}

  /** Hashes the passwords, before a transaction is open. */
  prepareUsers(): Promise<NewUser[]> {
    return Promise.all(DEMO_MEMBERS.map((member) => this.users.prepare({ ...member, locale: 'nl' }, '/password')));
  }

  async load(ids: LocalIds, directorId: string, newUsers: readonly NewUser[]): Promise<void> {
    for (const { key, name, parent } of teams) {
      ids.set(key, (await this.teams.create({ name, parentId: ids.orNull(parent) })).id);
    }
    for (const { key, name, email, team, active } of people) {
      ids.set(key, (await this.people.create({ name, email, teamId: ids.of(team), active: active ?? true })).id);
    }
    await this.members.amend(directorId, { personId: ids.of(DEMO_DIRECTOR.person) }, 'any');
    for (const [at, user] of newUsers.entries()) {
      const signIn = DEMO_MEMBERS[at];
      if (!signIn) continue;
      await this.users.add(user);
      const memberId = await this.members.add({ id: newId(), userId: user.id, roles: signIn.roles });
      await this.members.amend(memberId, { personId: ids.of(signIn.person) }, 'any');
      ids.set(memberKey(signIn), memberId);
    }
  }
}

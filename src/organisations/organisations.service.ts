import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { newId } from '../platform/ids.js';
import type { Client, NewUser, User } from '../identity/identity.types.js';
import { UsersService } from '../identity/users.service.js';
import { may } from '../platform/access/actor.js';
import { difference } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { type ExpectedVersion, expectVersion } from '../platform/http/etags.js';
import { currentRequest } from '../platform/http/request-context.js';
import { Faults } from '../platform/problems/field-errors.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import { memberActor } from './actors.js';
import {
  currentOrganisation,
  insertOrganisation,
  type NewOrganisation,
  updateOrganisation,
} from './data/organisation.query.js';
import { organisationProblems } from './domain/organisation.problems.js';
import { changeSettings } from './domain/portfolio-settings.js';
import { slugOf } from './domain/slug.js';
import { MembersService } from './members.service.js';
import type { Membership, Organisation, OrganisationChanges, SignedIn, SignUpFields } from './organisations.types.js';
import type { Role } from './roles.js';
import { SessionsService } from './sessions.service.js';

/** Whoever signs an organisation up can set the whole register up, and lead it. */
const FOUNDER: Role[] = ['admin', 'director'];

/** Organisations: the tenants. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly users: UsersService,
    private readonly database: TenantDatabase,
    private readonly members: MembersService,
    private readonly events: EventLog,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * Makes an organisation with its first member and signs that member in. Somebody who is a user already gives the
   * password of that user.
   * @throws Problem `email_in_use` (409) when the password is not that user's, `validation` for a weak password
   */
  async signUp(fields: SignUpFields, client: Client): Promise<SignedIn> {
    const { user, added } = await this.founder(fields, client);
    const organisation = newOrganisation(fields.organisation);
    const membership: Membership = { organisation, memberId: newId(), roles: FOUNDER, personId: null };
    const actor = memberActor({
      organisationId: organisation.id,
      sessionId: null,
      member_id: membership.memberId,
      user_id: user.id,
      name: user.name,
      person_id: null,
      roles: FOUNDER,
    });
    return this.database.run(actor, async () => {
      if (added) await this.users.add(added);
      await insertOrganisation(this.database, organisation);
      const { id, ...after } = organisation;
      await this.events.record({
        name: 'organisation.signed_up',
        recordType: 'organisation',
        recordId: id,
        after: { ...after },
      });
      await this.members.add({ id: membership.memberId, userId: user.id, roles: FOUNDER });
      return this.sessions.open(user, membership, client);
    });
  }

  /** The organisation of the open unit of work. */
  read(): Promise<Organisation> {
    return currentOrganisation(this.database);
  }

  /**
   * Amends the organisation of the open unit of work; absent keeps.
   * @throws Problem `stale`, `forbidden` for settings without `settings:manage`, `validation` for settings that contradict each other
   */
  async amend(changes: OrganisationChanges, expected: ExpectedVersion): Promise<Organisation> {
    const { settings, ...fields } = changes;
    if (settings && !may(this.database.actor, 'settings:manage'))
      throw new Problem(platformProblems.forbidden, { permission: 'settings:manage' });
    const current = await currentOrganisation(this.database, true);
    expectVersion(expected, current.version);
    const faults = new Faults();
    const chosen = settings
      ? changeSettings(current.chosen, settings, faults, fields.effortUnit ?? current.effortUnit)
      : current.chosen;
    faults.throwIfAny();
    const { before, after } = difference({ ...current, settings: current.chosen }, { ...fields, settings: chosen });
    if (Object.keys(after).length === 0) return current;
    await updateOrganisation(this.database, { ...current, ...fields, chosen, version: current.version + 1 });
    await this.events.record({
      name: 'organisation.amended',
      recordType: 'organisation',
      recordId: current.id,
      before,
      after,
    });
    return this.read();
  }

  private async founder(
    { user }: SignUpFields,
    client: Client,
  ): Promise<{ user: User & { verifiedAt: Date }; added?: NewUser }> {
    const known = await this.users.findByEmail(user.email);
    if (!known) {
      const added = await this.users.prepare(user, '/user/password');
      return { user: { ...added, verifiedAt: new Date() }, added };
    }
    const verified = await this.users.verify(user.email, user.password, client.address).catch((error: unknown) => {
      if (error instanceof Problem && error.kind.status === 401) return undefined;
      throw error;
    });
    if (!verified) {
      const errors = [{ pointer: '/user/email', code: 'already_taken' }];
      throw new Problem(organisationProblems.email_in_use, {}, { errors });
    }
    return { user: verified };
  }
}

function newOrganisation(fields: SignUpFields['organisation']): NewOrganisation {
  return {
    id: newId(),
    name: fields.name,
    // Names need not be unique, addresses do; the tail also hides who else is here.
    slug: `${slugOf(fields.name)}-${randomBytes(3).toString('hex')}`,
    locale: fields.locale ?? currentRequest().locale,
    currency: fields.currency ?? 'EUR',
    effortUnit: fields.effortUnit ?? 'fte_months',
    demo: fields.demo ?? false,
  };
}

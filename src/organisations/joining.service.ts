import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import type { Client, NewUser, VerifiedUser } from '../identity/identity.types.js';
import { UsersService } from '../identity/users.service.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { invalid } from '../platform/problems/field-errors.js';
import { memberActor } from './actors.js';
import { markAccepted, type OpenInvitation } from './data/invitations.query.js';
import { organisationErrors } from './domain/organisation.problems.js';
import { InvitationMail } from './invitation-mail.js';
import { MembersService } from './members.service.js';
import type { SignedIn } from './organisations.types.js';
import { SessionsService } from './sessions.service.js';

export interface Acceptance {
  readonly token: string;
  readonly password: string;
  readonly name?: string;
}

/** How an invited person becomes a member: with a new user, or with the one that has that e-mail address already. */
@Injectable()
export class JoiningService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly users: UsersService,
    private readonly members: MembersService,
    private readonly mail: InvitationMail,
    private readonly sessions: SessionsService,
    private readonly events: EventLog,
  ) {}

  /**
   * Accepts an invitation and signs its new member in. Who is a user already gives the password of that user; who is
   * not chooses a name and a password.
   * @throws Problem `validation` for a dead link, a missing name or a weak password; `wrong_credentials`; `already_member`
   */
  async accept(acceptance: Acceptance, client: Client): Promise<SignedIn> {
    const invitation = await this.mail.read(acceptance.token);
    if (!invitation) throw deadLink();
    const { user, added } = await this.whoJoins(acceptance, invitation, client);
    const { organisation, roles } = invitation;
    const memberId = (added ? undefined : await this.members.formerPlace(organisation.id, user.id)) ?? newId();
    const actor = memberActor({
      organisationId: organisation.id,
      sessionId: null,
      member_id: memberId,
      user_id: user.id,
      name: user.name,
      person_id: null,
      roles,
    });
    return this.database.run(actor, async () => {
      if (!(await markAccepted(this.database, invitation.id))) throw deadLink();
      await this.events.record({ name: 'invitation.accepted', recordType: 'invitation', recordId: invitation.id });
      if (added) await this.users.add(added);
      await this.members.add({ id: memberId, userId: user.id, roles });
      return this.sessions.open(user, { organisation, memberId, roles, personId: null }, client);
    });
  }

  private async whoJoins(
    { name, password }: Acceptance,
    { email }: OpenInvitation,
    client: Client,
  ): Promise<{ user: VerifiedUser; added?: NewUser }> {
    if (await this.users.findByEmail(email)) return { user: await this.users.verify(email, password, client.address) };
    if (name === undefined) throw invalid([{ pointer: '/name', code: 'required' }]);
    const added = await this.users.prepare({ email, name, password }, '/password');
    return { user: { ...added, verifiedAt: new Date() }, added };
  }
}

const deadLink = () => invalid([{ pointer: '/token', code: organisationErrors.dead_invitation }]);

import { Injectable } from '@nestjs/common';
import { UsersService } from '../identity/users.service.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Actors, memberActor } from './actors.js';
import { deleteOldSessions } from './data/credentials.query.js';
import { membershipsOf } from './data/memberships.query.js';

const FORGET = 'organisations.forget-old-sessions';

/** What happens to sessions without their owner: forgotten when long over, ended by a password reset. */
@Injectable()
export class SessionUpkeep {
  constructor(
    private readonly system: SystemDatabase,
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly actors: Actors,
    users: UsersService,
    jobs: Jobs,
  ) {
    jobs.handle(FORGET, () => deleteOldSessions(system));
    jobs.repeat(FORGET, '23 3 * * *');
    users.onPasswordReset((userId) => this.passwordWasReset(userId));
  }

  /** Each organisation of the user can read in its own trail that the password was reset. */
  private async passwordWasReset(userId: string): Promise<void> {
    this.actors.forget(userId);
    for (const { organisation, memberId, name, roles, personId } of await membershipsOf(this.system, userId)) {
      const actor = memberActor({
        organisationId: organisation.id,
        sessionId: null,
        member_id: memberId,
        user_id: userId,
        name,
        person_id: personId,
        roles,
      });
      const event = { name: 'member.password_reset', recordType: 'member', recordId: memberId };
      await this.database.run(actor, () => this.events.record(event));
    }
  }
}

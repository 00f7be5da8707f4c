import { Injectable } from '@nestjs/common';
import { UsersService } from '../identity/users.service.js';
import type { Actor } from '../platform/access/actor.js';
import { difference } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { EventLog } from '../platform/events/event-log.js';
import { type ExpectedVersion, expectVersion } from '../platform/http/etags.js';
import { invalid } from '../platform/problems/field-errors.js';
import { Actors } from './actors.js';
import { ownAccount } from './data/caller.query.js';
import type { AccountChanges, OwnAccount } from './organisations.types.js';
import { refuseMachines, SessionsService } from './sessions.service.js';

/** The caller's own account. */
@Injectable()
export class AccountService {
  constructor(
    private readonly users: UsersService,
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
    private readonly sessions: SessionsService,
    private readonly actors: Actors,
  ) {}

  /** @throws Problem `people_only` for an API key */
  async read(caller: Actor): Promise<OwnAccount> {
    refuseMachines(caller);
    return ownAccount(this.database, caller.id);
  }

  /**
   * Changes the caller's name, language or password. Opens its own unit of work, since hashing takes its time. A new
   * password ends every other session of the user.
   * @throws Problem `stale`, `people_only`, `validation` for a wrong current password or a weak new one, `too_many_attempts`
   */
  async amend(caller: Actor, changes: AccountChanges, expected: ExpectedVersion): Promise<OwnAccount> {
    const { userId } = refuseMachines(caller);
    const passwordHash = await this.newPassword(userId, changes);
    return this.database.run(caller, async () => {
      const current = await ownAccount(this.database, caller.id, true);
      expectVersion(expected, current.version);
      const { name, locale } = changes;
      const { before, after } = difference(current.user, { name, locale });
      if (Object.keys(after).length === 0 && passwordHash === undefined) return current;
      await this.users.amendOwn(userId, { name, locale, passwordHash });
      const record = { recordType: 'member', recordId: caller.id };
      if (Object.keys(after).length > 0) await this.events.record({ name: 'member.amended', ...record, before, after });
      if (passwordHash !== undefined) {
        await this.events.record({ name: 'member.password_changed', ...record });
        await this.sessions.endAll(caller, caller.sessionId);
      }
      this.database.afterCommit(() => this.actors.forget(userId));
      return ownAccount(this.database, caller.id);
    });
  }

  private async newPassword(
    userId: string,
    { password, currentPassword }: AccountChanges,
  ): Promise<string | undefined> {
    if (password === undefined) return undefined;
    if (currentPassword === undefined) throw invalid([{ pointer: '/currentPassword', code: 'required' }]);
    return this.users.prepareChange(userId, currentPassword, password);
  }
}

import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { MailedLinks } from '../platform/mail/mailed-links.js';
import { Mailer } from '../platform/mail/mailer.js';
import { invalid } from '../platform/problems/field-errors.js';
import { Attempts } from './attempts.js';
import { deleteOldResets, insertPasswordReset, openReset, spendReset } from './data/password-resets.query.js';
import { identityErrors } from './domain/identity.faults.js';
import { passwordResetMail } from './domain/mails.js';
import type { User, VerifiedUser } from './identity.types.js';
import { UsersService } from './users.service.js';

export const PASSWORD_RESET = 'password-reset';
const LIFETIME_MINUTES = 60;

/** A new password for somebody who forgot the old one and still has the mailbox. */
@Injectable()
export class PasswordResetsService {
  constructor(
    private readonly system: SystemDatabase,
    private readonly users: UsersService,
    private readonly attempts: Attempts,
    private readonly links: MailedLinks,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
  ) {
    const mail = (payload: Readonly<Record<string, unknown>>): Promise<void> =>
      this.mail(String(payload['id']), String(payload['email']));
    jobs.handle('identity.password-reset', mail, 'awaited');
    jobs.handle('identity.forget-old-resets', () => deleteOldResets(system));
    jobs.repeat('identity.forget-old-resets', '17 3 * * *');
  }

  /** Asks for a link by mail. Says nothing about whether the address is anybody's: that is looked up later, in a job. */
  async ask(email: string, address: string): Promise<void> {
    if (!(await this.attempts.mayAskForMail(email, address))) return;
    await this.jobs.enqueueForNobody('identity.password-reset', { id: newId(), email });
  }

  /** Whose link this is, without using it. @throws Problem `validation` for a dead link */
  async userOf(token: string): Promise<string> {
    return (await this.open(token)).user.id;
  }

  /**
   * Sets the new password, once. Every session of the user is over.
   * @returns the user, as somebody who has just proved to be it
   * @throws Problem `validation` for a dead link or a weak password
   */
  async confirm(token: string, password: string): Promise<VerifiedUser> {
    const { id, user } = await this.open(token);
    const passwordHash = await this.users.hashNew(password, user.email, '/password');
    const verifiedAt = await spendReset(this.system, id, passwordHash);
    if (!verifiedAt) throw deadLink();
    await this.users.passwordWasReset(user.id);
    return { ...user, verifiedAt };
  }

  private async open(token: string): Promise<{ id: string; user: User }> {
    const [id] = this.links.read(PASSWORD_RESET, token) ?? [];
    const user = id === undefined ? undefined : await openReset(this.system, id);
    if (id === undefined || !user) throw deadLink();
    return { id, user };
  }

  private async mail(id: string, email: string): Promise<void> {
    const user = await this.users.findByEmail(email);
    if (!user) return;
    await insertPasswordReset(this.system, { id, userId: user.id, lifetimeSeconds: LIFETIME_MINUTES * 60 });
    const link = this.links.address('reset-password', this.links.token(PASSWORD_RESET, [id]));
    const mail = passwordResetMail(user.locale, { name: user.name, link, minutes: LIFETIME_MINUTES });
    await this.mailer.send({ to: user.email, ...mail });
  }
}

const deadLink = () => invalid([{ pointer: '/token', code: identityErrors.dead_link }]);

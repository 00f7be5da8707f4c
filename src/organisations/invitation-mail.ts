import { Injectable } from '@nestjs/common';
import { SystemDatabase } from '../platform/database/system-database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { MailedLinks } from '../platform/mail/mailed-links.js';
import { Mailer } from '../platform/mail/mailer.js';
import { type OpenInvitation, openInvitation } from './data/invitations.query.js';
import { invitationMail } from './domain/mails.js';

export const INVITATION_LINK = 'invitation';
export const MAIL_INVITATION = 'organisations.mail-invitation';
export const INVITATION_DAYS = 14;

/** Sends the mail of an invitation once it is certain, and reads its link back. */
@Injectable()
export class InvitationMail {
  constructor(
    private readonly system: SystemDatabase,
    private readonly links: MailedLinks,
    private readonly mailer: Mailer,
    jobs: Jobs,
  ) {
    const send = ({ organisationId, invitationId }: Readonly<Record<string, unknown>>): Promise<void> =>
      this.send(String(organisationId), String(invitationId));
    jobs.handle(MAIL_INVITATION, send, 'awaited');
  }

  /** The open invitation that a mailed token stands for; undefined when it was used, withdrawn, has expired or never was. */
  async read(token: string): Promise<OpenInvitation | undefined> {
    const [organisationId, id] = this.links.read(INVITATION_LINK, token) ?? [];
    if (organisationId === undefined || id === undefined) return undefined;
    return openInvitation(this.system, organisationId, id);
  }

  private async send(organisationId: string, id: string): Promise<void> {
    const invitation = await openInvitation(this.system, organisationId, id);
    if (!invitation) return;
    const link = this.links.address('accept-invitation', this.links.token(INVITATION_LINK, [organisationId, id]));
    const { name, locale } = invitation.organisation;
    const mail = invitationMail(locale, { organisation: name, link, days: INVITATION_DAYS });
    await this.mailer.send({ to: invitation.email, ...mail });
  }
}

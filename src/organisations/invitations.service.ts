import { Injectable } from '@nestjs/common';
import { mapConstraints, taken } from '../platform/database/constraints.js';
import { type RecordKind, Records } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Problem } from '../platform/problems/problem.js';
import { InvitationEntity } from './data/invitation.entity.js';
import { closeExpired, isMember } from './data/invitations.query.js';
import { organisationProblems } from './domain/organisation.problems.js';
import { INVITATION_DAYS, MAIL_INVITATION } from './invitation-mail.js';
import type { Invitation, InvitationStatus } from './organisations.types.js';
import type { Role } from './roles.js';

const DAY_MS = 24 * 60 * 60 * 1000;

const INVITATION: RecordKind<InvitationEntity> = {
  entity: InvitationEntity,
  type: 'invitation',
  table: 'invitations',
};

const INVITATIONS: ListDefinition<InvitationEntity> = {
  name: 'invitations',
  defaultSort: '-createdAt',
  sortable: {
    createdAt: { sql: 'invitation.created_at', type: 'timestamptz', value: (invitation) => invitation.createdAt },
    email: { sql: 'lower(invitation.email)', type: 'text', value: (invitation) => invitation.email.toLowerCase() },
  },
};

mapConstraints({ invitations_open_unique: taken('email') });

const STATUS: Readonly<Record<InvitationStatus, string>> = {
  open: 'invitation.accepted_at is null and invitation.revoked_at is null and invitation.expires_at > now()',
  accepted: 'invitation.accepted_at is not null',
  revoked: 'invitation.accepted_at is null and invitation.revoked_at is not null',
  expired: 'invitation.accepted_at is null and invitation.revoked_at is null and invitation.expires_at <= now()',
};

/** Invitations: how people come in. The link is mailed and shown nowhere else, so it proves who has the mailbox. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly jobs: Jobs,
  ) {}

  async list(query: PageQuery & { status?: InvitationStatus }): Promise<Page<Invitation>> {
    const builder = this.database
      .repository(InvitationEntity)
      .createQueryBuilder('invitation')
      .where('invitation.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (query.status) builder.andWhere(STATUS[query.status]);
    return this.pages.read(INVITATIONS, query, builder);
  }

  read(id: string): Promise<Invitation> {
    return this.records.find(INVITATION, id);
  }

  /** Invites somebody by mail. @throws Problem `already_member`, `conflict` when an invitation is open already */
  async create({ email, roles }: { email: string; roles: readonly Role[] }): Promise<Invitation> {
    if (await isMember(this.database, email)) throw new Problem(organisationProblems.already_member);
    await closeExpired(this.database, email);
    const invitation = await this.records.create(INVITATION, {
      email,
      roles: [...roles],
      expiresAt: new Date(Date.now() + INVITATION_DAYS * DAY_MS),
      acceptedAt: null,
      revokedAt: null,
    });
    await this.jobs.enqueue(MAIL_INVITATION, {
      organisationId: this.database.organisationId,
      invitationId: invitation.id,
    });
    return invitation;
  }

  /** Withdraws an invitation: its link no longer works. Once accepted it stays as it is. @throws Problem `stale`, `not_found` */
  async revoke(id: string, expected: ExpectedVersion): Promise<void> {
    const invitation = await this.records.lock(INVITATION, id, expected);
    if (invitation.acceptedAt !== null || invitation.revokedAt !== null) return;
    await this.records.amend(INVITATION, invitation, { revokedAt: new Date() }, 'revoked');
  }
}

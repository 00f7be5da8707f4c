import { ApiProperty } from '@nestjs/swagger';
import { type Actor, may } from '../../platform/access/actor.js';
import { RecordResponse, recordResponse } from '../../platform/http/record.responses.js';
import { INVITATION_STATUSES, type Invitation, type InvitationStatus } from '../organisations.types.js';
import { ROLES, type Role } from '../roles.js';

export class CanRevoke {
  revoke!: boolean;
}

export class InvitationResponse extends RecordResponse {
  /** @example "joost.bakker@example.org" */
  email!: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: readonly Role[];
  @ApiProperty({ enum: INVITATION_STATUSES }) status!: InvitationStatus;
  expiresAt!: string;
  acceptedAt!: string | null;
  can!: CanRevoke;
}

export class InvitationPage {
  items!: InvitationResponse[];
  nextCursor!: string | null;
}

export function toInvitationResponse(invitation: Invitation, caller: Actor): InvitationResponse {
  const status = statusOf(invitation);
  return {
    ...recordResponse(invitation),
    email: invitation.email,
    roles: invitation.roles,
    status,
    expiresAt: invitation.expiresAt.toISOString(),
    acceptedAt: invitation.acceptedAt?.toISOString() ?? null,
    can: { revoke: status === 'open' && may(caller, 'members:manage') },
  };
}

function statusOf(invitation: Invitation): InvitationStatus {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt > new Date() ? 'open' : 'expired';
}

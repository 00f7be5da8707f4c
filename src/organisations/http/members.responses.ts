import { ApiProperty } from '@nestjs/swagger';
import { type Actor, may } from '../../platform/access/actor.js';
import { Can, RecordResponse, recordResponse } from '../../platform/http/record.responses.js';
import type { Member } from '../organisations.types.js';
import { ROLES, type Role } from '../roles.js';

export class MemberResponse extends RecordResponse {
  /** @example "Iris Vos" */
  name!: string;
  /** @example "iris.vos@example.org" */
  email!: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: readonly Role[];
  /** The person of the register that this member is. */
  personId!: string | null;
  can!: Can;
}

export class MemberPage {
  items!: MemberResponse[];
  nextCursor!: string | null;
}

export function toMemberResponse(member: Member, caller: Actor): MemberResponse {
  const manages = may(caller, 'members:manage');
  return {
    ...recordResponse(member),
    name: member.name,
    email: member.email,
    roles: member.roles,
    personId: member.personId,
    can: { amend: manages, delete: manages },
  };
}

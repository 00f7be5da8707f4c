import { ApiProperty } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import type { Organisation, OwnAccount } from '../organisations.types.js';
import { ROLES, type Role } from '../roles.js';
import { SignedInOrganisation } from './sessions.responses.js';

export class AccountMember {
  id!: string;
  /** The person of the register that this member is. */
  personId!: string | null;
}

export class AccountCan {
  amend!: boolean;
}

export class AccountResponse {
  @ApiProperty({ enum: ['member', 'api_key'] }) kind!: 'member' | 'api_key';
  /** Goes up with every change of what stands here; part of the ETag. */
  version!: number;
  /** The member's or API key's name. @example "Iris Vos" */
  name!: string;
  /** Null for an API key. @example "iris.vos@example.org" */
  email!: string | null;
  @ApiProperty({ enum: ['nl', 'en'], nullable: true, type: String }) locale!: 'nl' | 'en' | null;
  @ApiProperty({ type: AccountMember, nullable: true }) member!: AccountMember | null;
  organisation!: SignedInOrganisation;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: readonly Role[];
  /** Everything that the caller may do. @example ["initiatives:propose", "register:read"] */
  permissions!: string[];
  can!: AccountCan;
}

export function toAccountResponse(account: OwnAccount, caller: Actor): AccountResponse {
  const { user, member, organisation, version } = account;
  return {
    kind: 'member',
    version,
    name: user.name,
    email: user.email,
    locale: user.locale,
    member: { id: member.id, personId: member.personId },
    organisation,
    roles: member.roles,
    permissions: [...caller.permissions].sort(),
    can: { amend: true },
  };
}

/** A machine's account: what it is called and what it may. */
export function toMachineResponse(caller: Actor, organisation: Organisation): AccountResponse {
  const { id, name, slug, locale, currency, effortUnit, version } = organisation;
  return {
    kind: 'api_key',
    version,
    name: caller.name,
    email: null,
    locale: null,
    member: null,
    organisation: { id, name, slug, locale, currency, effortUnit },
    roles: [],
    permissions: [...caller.permissions].sort(),
    can: { amend: false },
  };
}

import { type EffortUnit, EFFORT_UNITS, type OwnSession } from '../organisations.types.js';
import { ROLES, type Role } from '../roles.js';
import { ApiProperty } from '@nestjs/swagger';

export class SignedInMember {
  id!: string;
  name!: string;
  email!: string;
  @ApiProperty({ enum: ROLES, isArray: true }) roles!: readonly Role[];
  /** The person of the register that this member is linked to. */
  personId!: string | null;
}

export class SignedInOrganisation {
  id!: string;
  name!: string;
  slug!: string;
  @ApiProperty({ enum: ['nl', 'en'] }) locale!: 'nl' | 'en';
  currency!: string;
  @ApiProperty({ enum: EFFORT_UNITS }) effortUnit!: EffortUnit;
}

export class SignedInResponse {
  accessToken!: string;
  /** Seconds that the access token is good for. */
  expiresIn!: number;
  /** Good for one refresh; each answer brings the next. */
  refreshToken!: string;
  member!: SignedInMember;
  organisation!: SignedInOrganisation;
}

export class SessionResponse {
  id!: string;
  createdAt!: string;
  lastUsedAt!: string;
  expiresAt!: string;
  userAgent!: string | null;
  address!: string | null;
  /** The session of this very request. */
  current!: boolean;
}

export class SessionPage {
  items!: SessionResponse[];
  nextCursor!: string | null;
}

export function toSessionResponse(session: OwnSession, currentId: string | null): SessionResponse {
  return {
    id: session.id,
    createdAt: session.createdAt.toISOString(),
    lastUsedAt: session.lastUsedAt.toISOString(),
    expiresAt: session.expiresAt.toISOString(),
    userAgent: session.userAgent,
    address: session.address,
    current: session.id === currentId,
  };
}

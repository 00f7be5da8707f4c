import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsArray, IsEmail, IsIn, IsString, MaxLength } from 'class-validator';
import { Line, MayBeAbsent } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { INVITATION_STATUSES, type InvitationStatus } from '../organisations.types.js';
import { ROLES, type Role } from '../roles.js';

export class Invite {
  /** @example "joost.bakker@example.org" */
  @Line(254) @IsEmail() email!: string;
  @ApiProperty({ enum: ROLES, isArray: true, example: ['product_owner'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles!: Role[];
}

export class ListInvitations extends PageQuery {
  @ApiPropertyOptional({ enum: INVITATION_STATUSES })
  @MayBeAbsent()
  @IsIn(INVITATION_STATUSES)
  status?: InvitationStatus;
}

export class AcceptInvitation {
  /** The token of the mailed link. */
  @Line(400) token!: string;
  /** The name of a new user; not needed by somebody who is one already. @example "Joost Bakker" */
  @MayBeAbsent() @Line() name?: string;
  /** Chosen by a new user (10–200 characters), or the password of the user who is there already. @example "een lang wachtwoord" */
  @IsString() @MaxLength(1000) password!: string;
}

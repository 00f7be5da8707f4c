import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { Id, MayBeAbsent, MayBeNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { ROLES, type Role } from '../roles.js';

export class AmendMember {
  @ApiPropertyOptional({ enum: ROLES, isArray: true, example: ['product_owner'] })
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(ROLES, { each: true })
  roles?: Role[];
  /** The person of the register that this member is; null gives the link up. */
  @MayBeNull() @Id() personId?: string | null;
}

export class ListMembers extends PageQuery {
  @ApiProperty({ enum: ROLES, required: false })
  @MayBeAbsent()
  @IsIn(ROLES)
  role?: Role;
}

import { ApiProperty } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { Instant, Line, MayBeAbsent, MayBeNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { SCOPES } from '../roles.js';

export class CreateApiKey {
  /** @example "Jira" */
  @Line() name!: string;
  /** What the machine may do. Deciding and administering are for people. */
  @ApiProperty({ enum: SCOPES, isArray: true, example: ['register:read', 'initiatives:propose'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(SCOPES, { each: true })
  scopes!: string[];
  /** When it stops working; null for never. @example "2099-12-31T00:00:00Z" */
  @MayBeNull() @Instant() expiresAt?: string | null;
}

export class ListApiKeys extends PageQuery {
  /** `false` (default), `true` or `all`. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) revoked?: 'true' | 'false' | 'all';
}

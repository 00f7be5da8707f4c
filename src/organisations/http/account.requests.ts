import { IsIn, IsString, MaxLength } from 'class-validator';
import { Line, MayBeAbsent } from '../../platform/http/fields.js';

export class AmendAccount {
  /** @example "Iris Vos" */
  @MayBeAbsent() @Line() name?: string;
  @MayBeAbsent() @IsIn(['nl', 'en']) locale?: 'nl' | 'en';
  /** A new password, 10–200 characters; needs the current one. It ends every other session. */
  @MayBeAbsent() @IsString() @MaxLength(1000) password?: string;
  @MayBeAbsent() @IsString() @MaxLength(1000) currentPassword?: string;
}

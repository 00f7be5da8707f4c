import { IsString, MaxLength } from 'class-validator';
import { Line, MayBeAbsent } from '../../platform/http/fields.js';

export class ResetPasswordInBrowser {
  /** The token of the mailed link. */
  @Line(400) token!: string;
  /** 10–200 characters. @example "een heel nieuw wachtwoord" */
  @IsString() @MaxLength(1000) password!: string;
  /** Id or slug of the organisation to sign in to; needed when the user belongs to several. */
  @MayBeAbsent() @Line() organisation?: string;
}

import { IsEmail, IsString, MaxLength } from 'class-validator';
import { Line } from '../../platform/http/fields.js';

export class AskPasswordReset {
  /** @example "iris.vos@example.org" */
  @Line(254) @IsEmail() email!: string;
}

export class ConfirmPasswordReset {
  /** The token of the mailed link. */
  @Line(400) token!: string;
  /** 10–200 characters. @example "een heel nieuw wachtwoord" */
  @IsString() @MaxLength(1000) password!: string;
}

import { IsString, MaxLength } from 'class-validator';
import { Line, MayBeAbsent } from '../../platform/http/fields.js';

export class SignIn {
  /** @example "iris.vos@example.org" */
  @Line(254) email!: string;
  /** @example "een lang wachtwoord" */
  @IsString() @MaxLength(1000) password!: string;
  /** Id or slug of the organisation; needed when the user belongs to several. */
  @MayBeAbsent() @Line() organisation?: string;
}

export class RefreshSession {
  /** The refresh token of the last answer. */
  @Line(200) refreshToken!: string;
}

import { Type } from 'class-transformer';
import { IsEmail, IsIn, IsObject, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Currency, Line, MayBeAbsent } from '../../platform/http/fields.js';
import { EFFORT_UNITS, type EffortUnit } from '../organisations.types.js';

export class SignUpOrganisation {
  /** @example "Noordlicht Verzekeringen" */
  @Line() name!: string;
  /** The language of the organisation; by default that of the request. */
  @MayBeAbsent() @IsIn(['nl', 'en']) locale?: 'nl' | 'en';
  /** ISO 4217. @example "EUR" */
  @MayBeAbsent() @Currency() currency?: string;
  @MayBeAbsent() @IsIn(EFFORT_UNITS) effortUnit?: EffortUnit;
}

export class SignUpUser {
  /** @example "Iris Vos" */
  @Line() name!: string;
  /** @example "iris.vos@example.org" */
  @Line(254) @IsEmail() email!: string;
  /** 10–200 characters. @example "een lang wachtwoord" */
  @IsString() @MaxLength(1000) password!: string;
}

export class SignUp {
  @IsObject() @ValidateNested() @Type(() => SignUpOrganisation) organisation!: SignUpOrganisation;
  @IsObject() @ValidateNested() @Type(() => SignUpUser) user!: SignUpUser;
}

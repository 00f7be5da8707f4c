import { IsBoolean, IsEmail, IsIn, MaxLength } from 'class-validator';
import { Id, Line, MayBeAbsent, MayBeNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';

export class CreatePerson {
  /** @example "Sanne de Wit" */
  @Line() name!: string;
  /** @example "sanne.dewit@example.org" */
  @MayBeNull() @IsEmail() @MaxLength(254) email?: string | null;
  @MayBeNull() @Id() teamId?: string | null;
  /** False once somebody has left. */
  @MayBeAbsent() @IsBoolean() active?: boolean;
}

export class AmendPerson {
  /** @example "Sanne de Wit" */
  @MayBeAbsent() @Line() name?: string;
  /** @example "sanne.dewit@example.org" */
  @MayBeNull() @IsEmail() @MaxLength(254) email?: string | null;
  @MayBeNull() @Id() teamId?: string | null;
  /** False once somebody has left: what they owned is unowned at once. */
  @MayBeAbsent() @IsBoolean() active?: boolean;
  /** True hides it from choices and keeps it in history. */
  @MayBeAbsent() @IsBoolean() archived?: boolean;
}

export class ListPeople extends PageQuery {
  /** `false` (default), `true` or `all`. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) archived?: 'true' | 'false' | 'all';
  @MayBeAbsent() @IsIn(['true', 'false']) active?: 'true' | 'false';
  @MayBeAbsent() @Id() teamId?: string;
  /** Part of the name or e-mail address. */
  @MayBeAbsent() @Line() q?: string;
}

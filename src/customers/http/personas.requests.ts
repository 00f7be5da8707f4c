import { IsBoolean, IsIn } from 'class-validator';
import { Id, Line, MayBeAbsent, MayBeNull, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';

export class CreatePersona {
  /** @example "Fatima, 34" */
  @Line() name!: string;
  /** @example "Twee kinderen, regelt alles 's avonds op haar telefoon." */
  @MayBeNull() @Text() description?: string | null;
  /** The segment it belongs to. */
  @Id() segmentId!: string;
}

export class AmendPersona {
  /** @example "Fatima, 34" */
  @MayBeAbsent() @Line() name?: string;
  /** @example "Twee kinderen, regelt alles 's avonds op haar telefoon." */
  @MayBeNull() @Text() description?: string | null;
  /** The segment it belongs to. */
  @MayBeAbsent() @Id() segmentId?: string;
  /** True hides it from choices and keeps it in history. */
  @MayBeAbsent() @IsBoolean() archived?: boolean;
}

export class ListPersonas extends PageQuery {
  /** `false` (default), `true` or `all`. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) archived?: 'true' | 'false' | 'all';
  @MayBeAbsent() @Id() segmentId?: string;
  /** Part of the name or description. */
  @MayBeAbsent() @Line() q?: string;
}

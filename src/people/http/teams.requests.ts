import { IsBoolean, IsIn } from 'class-validator';
import { Id, Line, MayBeAbsent, MayBeNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';

export class CreateTeam {
  /** @example "Klantcontact" */
  @Line() name!: string;
  /** The team it is part of; null for a department. */
  @MayBeNull() @Id() parentId?: string | null;
}

export class AmendTeam {
  /** @example "Klantcontact" */
  @MayBeAbsent() @Line() name?: string;
  /** The team it is part of; null for a department. */
  @MayBeNull() @Id() parentId?: string | null;
  /** True hides it from choices and keeps it in history. */
  @MayBeAbsent() @IsBoolean() archived?: boolean;
}

export class ListTeams extends PageQuery {
  /** `false` (default), `true` or `all`. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) archived?: 'true' | 'false' | 'all';
  @MayBeAbsent() @Id() parentId?: string;
  /** Part of the name. */
  @MayBeAbsent() @Line() q?: string;
}

import { IsBoolean, IsIn } from 'class-validator';
import { Id, Line, MayBeAbsent, MayBeNull, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';

export class CreateJourney {
  /** @example "Schade melden en afhandelen" */
  @Line() name!: string;
  /** @example "Van het moment dat er iets gebeurt tot het geld op de rekening staat." */
  @MayBeNull() @Text() description?: string | null;
  /** The journey it is part of; null for a journey of its own. */
  @MayBeNull() @Id() parentId?: string | null;
  /** The person who is accountable for the whole journey. */
  @MayBeNull() @Id() ownerId?: string | null;
}

export class AmendJourney {
  /** @example "Schade melden en afhandelen" */
  @MayBeAbsent() @Line() name?: string;
  /** @example "Van het moment dat er iets gebeurt tot het geld op de rekening staat." */
  @MayBeNull() @Text() description?: string | null;
  /** The journey it is part of; null for a journey of its own. */
  @MayBeNull() @Id() parentId?: string | null;
  /** The person who is accountable for the whole journey. */
  @MayBeNull() @Id() ownerId?: string | null;
  /** True hides it from choices and keeps it in history. */
  @MayBeAbsent() @IsBoolean() archived?: boolean;
}

export class ListJourneys extends PageQuery {
  /** `false` (default), `true` or `all`. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) archived?: 'true' | 'false' | 'all';
  @MayBeAbsent() @Id() parentId?: string;
  @MayBeAbsent() @Id() ownerId?: string;
  /** Part of the name or description. */
  @MayBeAbsent() @Line() q?: string;
}

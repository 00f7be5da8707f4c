import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsObject, ValidateNested } from 'class-validator';
import { Day, Id, MayBeAbsent, MayBeNull, Money, Needed, Text } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { EFFECT_KINDS, type EffectKind, MANDATE_SCOPES, type MandateScope } from '../decisions.types.js';

const MOST_IN_SCOPE = 200;

export class AmendMandate {
  /** A member of the board. */
  @MayBeAbsent() @Id() memberId?: string;
  /** Up to and including this amount; null: any. */
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => Money) amount?: Money | null;
  @MayBeAbsent() @IsIn(MANDATE_SCOPES) scope?: MandateScope;
  /** The journeys, teams or goals, with what lies under them; empty for the whole organisation. */
  @MayBeAbsent() @IsArray() @ArrayMaxSize(MOST_IN_SCOPE) @ArrayUnique() @Id({ each: true }) scopeIds?: string[];
  /** Kinds of effects; null: every kind. */
  @MayBeNull()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(EFFECT_KINDS.length)
  @ArrayUnique()
  @IsIn(EFFECT_KINDS, { each: true })
  effects?: EffectKind[] | null;
  /** @example "2026-01-01" */
  @MayBeAbsent() @Day() validFrom?: string;
  /** The last day; null: until further notice. @example "2026-12-31" */
  @MayBeNull() @Day() validUntil?: string | null;
  /** @example "Besluit van de directie van 12 januari" */
  @MayBeNull() @Text(2000) note?: string | null;
}

export class GrantMandate extends AmendMandate {
  /** A member of the board. */
  @Needed() @Id() declare memberId: string;
  @Needed() @IsIn(MANDATE_SCOPES) declare scope: MandateScope;
  /** @example "2026-01-01" */
  @Needed() @Day() declare validFrom: string;
}

export class ListMandates extends PageQuery {
  @MayBeAbsent() @Id() memberId?: string;
  /** In force on this day. @example "2026-06-01" */
  @MayBeAbsent() @Day() on?: string;
}

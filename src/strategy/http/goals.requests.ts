import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, ValidateNested } from 'class-validator';
import { Day, Id, Line, MayBeAbsent, MayBeNull, NumberBetween, Several, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';

const MOST = 1e15;
const MOST_TARGETS = 50;
const MOST_IDS = 100;

/** What the goal wants of a KPI, in the KPI's unit. */
export class GoalTargetBody {
  @Id() kpiId!: string;
  /** Where it stood. @example 12 */
  @MayBeNull() @NumberBetween(-MOST, MOST) baseline?: number | null;
  /** Where it is to stand; not worse than the baseline. @example 30 */
  @NumberBetween(-MOST, MOST) value!: number;
  /** @example "2026-12-31" */
  @MayBeNull() @Day() dueOn?: string | null;
}

export class CreateGoal {
  /** @example "Iedere klant begrijpt zijn factuur" */
  @Line() title!: string;
  /** What customers want, in their words. @example "Ik snap wat ik betaal en waarom het veranderd is." */
  @MayBeNull() @Text(5000) customerInterest?: string | null;
  /** The goal that it serves; null at the top. */
  @MayBeNull() @Id() parentId?: string | null;
  /** The person who is accountable for the goal. */
  @MayBeNull() @Id() ownerId?: string | null;
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_TARGETS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoalTargetBody)
  targets?: GoalTargetBody[];
}

export class AmendGoal {
  /** @example "Iedere klant begrijpt zijn factuur" */
  @MayBeAbsent() @Line() title?: string;
  /** @example "Ik snap wat ik betaal en waarom het veranderd is." */
  @MayBeNull() @Text(5000) customerInterest?: string | null;
  /** The goal that it serves; null at the top. */
  @MayBeNull() @Id() parentId?: string | null;
  @MayBeNull() @Id() ownerId?: string | null;
  /** Replaces the list. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_TARGETS)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoalTargetBody)
  targets?: GoalTargetBody[];
  /** True hides it from choices and keeps it in history. */
  @MayBeAbsent() @IsBoolean() archived?: boolean;
}

export class ListGoals extends PageQuery {
  /** `false` (default), `true` or `all`. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) archived?: 'true' | 'false' | 'all';
  /** The goals right under this one. */
  @MayBeAbsent() @Id() parentId?: string;
  /** `true`: only the goals at the top of the tree. */
  @MayBeAbsent() @IsIn(['true']) top?: 'true';
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(MOST_IDS) @Id({ each: true }) ownerId?: string[];
  /** Goals with a target on this KPI. */
  @MayBeAbsent() @Id() kpiId?: string;
  /** Part of the title or of the customer interest. */
  @MayBeAbsent() @Line() q?: string;
}

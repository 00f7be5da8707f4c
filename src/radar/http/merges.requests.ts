import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, Min, ValidateNested } from 'class-validator';
import { Id, Line, MayBeAbsent, MayBeNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import {
  BUDGET_CHOICES,
  type BudgetChoice,
  EFFORT_CHOICES,
  type EffortChoice,
  GOAL_CHOICES,
  type GoalChoice,
  KPI_CHOICES,
  type KpiChoice,
  PROGRAMME_CHOICES,
  type ProgrammeChoice,
} from '../merging.types.js';

/** As many as somebody can look at. */
const MOST_MERGED = 20;
const MOST_CHOICES = 200;

export class KpiResolution {
  @Id() kpiId!: string;
  /** Keep the survivor's link, take another's, or add the expected changes up. */
  @IsIn(KPI_CHOICES) choice!: KpiChoice;
  /** Whose to take; may be left out when only one other initiative says something. */
  @MayBeNull() @Id() fromId?: string | null;
}

export class GoalResolution {
  @Id() goalId!: string;
  /** Keep the survivor's sentence (without a choice it stays), take another's, or join them. */
  @IsIn(GOAL_CHOICES) choice!: GoalChoice;
  @MayBeNull() @Id() fromId?: string | null;
}

export class ProgrammeResolution {
  @IsIn(PROGRAMME_CHOICES) choice!: ProgrammeChoice;
  /** Whose programme to take. */
  @MayBeNull() @Id() fromId?: string | null;
}

/** What was chosen where the initiatives differ. */
export class Resolutions {
  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_CHOICES)
  @ValidateNested({ each: true })
  @Type(() => KpiResolution)
  kpis?: KpiResolution[] | null;

  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_CHOICES)
  @ValidateNested({ each: true })
  @Type(() => GoalResolution)
  goals?: GoalResolution[] | null;

  @MayBeNull() @ValidateNested() @Type(() => ProgrammeResolution) programme?: ProgrammeResolution | null;
  /** The survivor's effort afterwards: its own (default), everybody's together, or the largest. */
  @MayBeNull() @IsIn(EFFORT_CHOICES) effort?: EffortChoice | null;
  /** The survivor's budget afterwards: its own (default) or everybody's together. */
  @MayBeNull() @IsIn(BUDGET_CHOICES) budget?: BudgetChoice | null;
}

export class PreviewMerge {
  /** The survivor. */
  @Id() intoId!: string;
  /** Who go up in it. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_MERGED) @Id({ each: true }) fromIds!: string[];
  @MayBeNull() @ValidateNested() @Type(() => Resolutions) resolutions?: Resolutions | null;
}

export class ReadVersion {
  @Id() initiativeId!: string;
  /** The version that was read. */
  @IsInt() @Min(1) version!: number;
}

export class MakeMerge extends PreviewMerge {
  /** @example "Both explain the same invoice to the same customers" */
  @Line(2000) reason!: string;
  /** The versions that were read; another one by now is stale. */
  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_MERGED + 1)
  @ValidateNested({ each: true })
  @Type(() => ReadVersion)
  versions?: ReadVersion[] | null;
}

export class UndoMerge {
  /** @example "They serve different customers after all" */
  @MayBeNull() @Line(2000) reason?: string | null;
}

export class ListMerges extends PageQuery {
  /** Merges that this initiative took part in. */
  @MayBeAbsent() @Id() initiativeId?: string;
  /** Those taken back, or those that stand. */
  @MayBeAbsent() @IsIn(['true', 'false']) undone?: 'true' | 'false';
}

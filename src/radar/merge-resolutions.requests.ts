import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, ValidateNested } from 'class-validator';
import { Id, MayBeNull } from '../platform/http/fields.js';
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
} from './merging.types.js';

/** As many as somebody can look at. */
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

/** What was chosen where the initiatives to be merged differ: asked for by a merge and by a decision to merge. */
export class Resolutions {
  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_CHOICES)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => KpiResolution)
  kpis?: KpiResolution[] | null;

  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_CHOICES)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => GoalResolution)
  goals?: GoalResolution[] | null;

  @MayBeNull() @IsObject() @ValidateNested() @Type(() => ProgrammeResolution) programme?: ProgrammeResolution | null;
  /** The survivor's effort afterwards: its own (default), everybody's together, or the largest. */
  @MayBeNull() @IsIn(EFFORT_CHOICES) effort?: EffortChoice | null;
  /** The survivor's budget afterwards: its own (default) or everybody's together. */
  @MayBeNull() @IsIn(BUDGET_CHOICES) budget?: BudgetChoice | null;
}

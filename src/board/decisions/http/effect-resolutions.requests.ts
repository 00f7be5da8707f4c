import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, ValidateNested } from 'class-validator';
import { Id, MayBeNull } from '../../../platform/http/fields.js';
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
} from '../../../radar/merging.types.js';

const MOST_CHOICES = 200;

export class EffectKpiResolution {
  @Id() kpiId!: string;
  @IsIn(KPI_CHOICES) choice!: KpiChoice;
  @MayBeNull() @Id() fromId?: string | null;
}

export class EffectGoalResolution {
  @Id() goalId!: string;
  @IsIn(GOAL_CHOICES) choice!: GoalChoice;
  @MayBeNull() @Id() fromId?: string | null;
}

export class EffectProgrammeResolution {
  @IsIn(PROGRAMME_CHOICES) choice!: ProgrammeChoice;
  @MayBeNull() @Id() fromId?: string | null;
}

/** What was chosen where the two merged initiatives differ, as in POST /v1/merges. */
export class EffectResolutions {
  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_CHOICES)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EffectKpiResolution)
  kpis?: EffectKpiResolution[] | null;

  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_CHOICES)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => EffectGoalResolution)
  goals?: EffectGoalResolution[] | null;

  @MayBeNull()
  @IsObject()
  @ValidateNested()
  @Type(() => EffectProgrammeResolution)
  programme?: EffectProgrammeResolution | null;

  @MayBeNull() @IsIn(EFFORT_CHOICES) effort?: EffortChoice | null;
  @MayBeNull() @IsIn(BUDGET_CHOICES) budget?: BudgetChoice | null;
}

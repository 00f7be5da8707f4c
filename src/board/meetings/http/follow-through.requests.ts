import { IsIn } from 'class-validator';
import { Day, Id, Line, MayBeAbsent, MayBeNull, NumberBetween, Text } from '../../../platform/http/fields.js';
import {
  CAME_TRUE,
  type CameTrue,
  type Comparison,
  COMPARISONS,
  type Execution,
  EXECUTIONS,
} from '../follow-through.types.js';

const MOST = 1e15;

export class StateExpectation {
  /** What will be seen, in words; needed where no KPI is named. @example "Niemand belt meer over een tweede nota" */
  @MayBeNull() @Line(1000) words?: string | null;
  /** The KPI that will show it. */
  @MayBeNull() @Id() kpiId?: string | null;
  /** What the KPI will do; `rises` and `falls` against what was measured last. @example "at_least" */
  @MayBeNull() @IsIn(COMPARISONS) comparison?: Comparison | null;
  /** Of `at_least` and `at_most`, in the KPI's unit. @example 40 */
  @MayBeNull() @NumberBetween(-MOST, MOST) value?: number | null;
  /** By when. @example "2027-09-01" */
  @Day() expectedOn!: string;
  /** The chance that the decider gives it, 0–1. @example 0.7 */
  @NumberBetween(0, 1) confidence!: number;
}

export class JudgeDecision {
  /** Done as it was taken, done otherwise, not done. */
  @IsIn(EXECUTIONS) execution!: Execution;
  /** Whether what was expected came true; needed for an expectation in words, otherwise the measurement says it. */
  @MayBeNull() @IsIn(CAME_TRUE) cameTrue?: CameTrue | null;
  /** @example "Sinds mei één nota; het aantal telefoontjes halveerde." */
  @MayBeNull() @Text(5000) note?: string | null;
}

export class AskFollowThrough {
  /** Only the decisions that this member took. */
  @MayBeAbsent() @Id() deciderId?: string;
}

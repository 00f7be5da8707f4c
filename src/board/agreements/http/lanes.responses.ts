import type { Risk } from '../../../initiatives/initiatives.types.js';
import type { TransitionName } from '../../../initiatives/transitions.types.js';
import type { Lane, LaneUnknown, Size } from '../lanes.types.js';

export class GovernanceFormula {
  /** @example "governance_cost" */
  name!: string;
  /** @example 1 */
  version!: number;
}

export class LaneNeedsResponse {
  /** Whether an approval needs a decision of the board. */
  decision!: boolean;
  sponsor!: boolean;
  /** Days that an initiative should wait in review at most. @example 14 */
  waitingDays!: number;
}

export class LimitsResponse {
  /** Small up to here. @example 3 */
  small!: number;
  /** Large from here on. @example 12 */
  large!: number;
}

export class LaneRulesResponse {
  /** In the organisation's effort unit. */
  effort!: LimitsResponse;
  /** In whole units of the organisation's currency. */
  budget!: LimitsResponse;
  greenRisk!: Risk;
  /** @example "EUR" */
  currency!: string;
}

export class LaneResponse {
  initiativeId!: string;
  /** Null when something unknown decides between lanes. @example "improvement" */
  lane!: Lane | null;
  /** The lanes that are left. */
  possible!: Lane[];
  /** What is unknown and decides. @example ["risk"] */
  unknown!: LaneUnknown[];
  size!: Size | null;
  risk!: Risk | null;
  reversible!: boolean | null;
  /** Null while the lane is unknown. */
  needs!: LaneNeedsResponse | null;
  /** The transitions that need no decision. */
  withoutDecision!: TransitionName[];
  parameters!: LaneRulesResponse;
  computedAt!: string;
}

export class AskedResponse {
  waitingDays!: number | null;
  /** What has to be filled in. @example ["initiative", "decision"] */
  forms!: string[];
  /** The fields that the lane and the agreements in force ask for. @example ["effort", "risk", "reversible"] */
  fields!: string[];
  /** How many agreements in force are checked at an approval. */
  agreements!: number;
}

export class LaneCostResponse {
  /** Null: initiatives whose lane is unknown. @example "green" */
  lane!: Lane | null;
  ended!: number;
  /** Days in review, the middle one of those that ended. @example 1.5 */
  medianDays!: number | null;
  /** @example null */
  reason!: 'none_ended' | null;
  longestDays!: number | null;
  waiting!: number;
  overdue!: number | null;
  asked!: AskedResponse;
}

export class GovernanceCostResponse {
  since!: string;
  lanes!: LaneCostResponse[];
  formula!: GovernanceFormula;
  computedAt!: string;
}

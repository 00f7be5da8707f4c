import { MoneyResponse } from '../../../platform/http/value.responses.js';
import { type Actor, may } from '../../../platform/access/actor.js';
import { RecordResponse, recordResponse } from '../../../platform/http/record.responses.js';
import type { PinPlace, PriorityRound, RoundState } from '../priorities.types.js';

export class RoundCandidatesResponse {
  initiativeIds!: string[] | null;
  includeActive!: boolean;
  teamIds!: string[];
  journeyIds!: string[];
  goalIds!: string[];
}

export class RoundWeightsResponse {
  /** λ. @example 0.5 */
  customer!: number;
  /** μ. @example 0.2 */
  fragmentation!: number;
  /** ν. @example 0.2 */
  conflict!: number;
  /** @example 0.5 */
  money!: number;
}

export class GoalWeightResponse {
  goalId!: string;
  /** @example 0.5 */
  weight!: number;
}

export class TeamCapacityResponse {
  teamId!: string;
  /** @example 12 */
  effort!: number;
}

export class ExclusionResponse {
  initiativeId!: string;
  otherInitiativeId!: string;
  reason!: string | null;
}

export class PinResponse {
  initiativeId!: string;
  place!: PinPlace;
  reason!: string | null;
  pinnedById!: string;
  pinnedByName!: string;
}

export class PriorityRoundCan {
  amend!: boolean;
  delete!: boolean;
  run!: boolean;
}

export class PriorityRoundResponse extends RecordResponse {
  title!: string;
  /** `ran`: its last result answers this question; `draft`: it was not run, or amended since. */
  state!: RoundState;
  candidates!: RoundCandidatesResponse;
  weights!: RoundWeightsResponse;
  goalWeights!: GoalWeightResponse[];
  budget!: MoneyResponse | null;
  capacities!: TeamCapacityResponse[];
  exclusions!: ExclusionResponse[];
  pins!: PinResponse[];
  /** The newest of its results. */
  lastResultId!: string | null;
  can!: PriorityRoundCan;
}

export class PriorityRoundPage {
  items!: PriorityRoundResponse[];
  nextCursor!: string | null;
}

export function toPriorityRoundResponse(round: PriorityRound, caller: Actor): PriorityRoundResponse {
  const { title, state, candidates, weights, budget, lastResultId } = round;
  const manages = may(caller, 'priorities:manage');
  return {
    ...recordResponse(round),
    title,
    state,
    candidates: {
      initiativeIds: candidates.initiativeIds && [...candidates.initiativeIds],
      includeActive: candidates.includeActive,
      teamIds: [...candidates.teamIds],
      journeyIds: [...candidates.journeyIds],
      goalIds: [...candidates.goalIds],
    },
    weights: { ...weights },
    goalWeights: round.goalWeights.map((one) => ({ ...one })),
    budget: budget && { ...budget },
    capacities: round.capacities.map((one) => ({ ...one })),
    exclusions: round.exclusions.map((one) => ({ ...one })),
    pins: round.pins.map((one) => ({ ...one })),
    lastResultId,
    can: { amend: manages, delete: manages, run: manages },
  };
}

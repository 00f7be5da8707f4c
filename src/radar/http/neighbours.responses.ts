import { NamedResponse } from '../../initiatives/similar.responses.js';
import type { InitiativeState } from '../../initiatives/initiatives.types.js';
import type { StageNeighbours, TeamNeighbour } from '../neighbours.service.js';

export class NeighbourInitiativeResponse {
  id!: string;
  /** @example "CX-12" */
  key!: string;
  /** @example "Factuur begrijpen" */
  title!: string;
  state!: InitiativeState;
  /** Of its effort that goes to this stage, 0–1. @example 0.5 */
  share!: number;
  startsOn!: string | null;
  endsOn!: string | null;
  /** Overlap of the delivery windows over the shorter one, 0–1; null when a date is unknown. @example 0.4 */
  windowOverlap!: number | null;
}

export class TeamOnStageResponse {
  /** Null for initiatives without a team. */
  team!: NamedResponse | null;
  initiatives!: NeighbourInitiativeResponse[];
}

export class StageNeighboursResponse {
  stage!: NamedResponse;
  /** How many other initiatives touch the stage; the hundred nearest in time are named. @example 3 */
  initiatives!: number;
  teams!: TeamOnStageResponse[];
}

export class InitiativeNeighboursResponse {
  /** The stages of the initiative, in its own order. */
  stages!: StageNeighboursResponse[];
}

export class TeamWorkResponse {
  /** Initiatives on the stage that are not final. @example 2 */
  initiatives!: number;
  /** The first start that is known. @example "2026-02-01" */
  startsOn!: string | null;
  /** The last end that is known. @example "2026-09-30" */
  endsOn!: string | null;
}

export class StageInCommonResponse {
  stage!: NamedResponse;
  ours!: TeamWorkResponse;
  theirs!: TeamWorkResponse;
}

export class TeamNeighbourResponse {
  team!: NamedResponse;
  stages!: StageInCommonResponse[];
}

export class TeamNeighboursResponse {
  /** Teams with most stages in common first. */
  items!: TeamNeighbourResponse[];
}

export function toInitiativeNeighbours(stages: readonly StageNeighbours[]): InitiativeNeighboursResponse {
  return {
    stages: stages.map(({ teams, ...rest }) => ({
      ...rest,
      teams: teams.map(({ team, initiatives }) => ({ team, initiatives: [...initiatives] })),
    })),
  };
}

export function toTeamNeighbours(neighbours: readonly TeamNeighbour[]): TeamNeighboursResponse {
  return {
    items: neighbours.map(({ team, stages }) => ({
      team,
      stages: stages.map((one) => ({
        stage: one.stage,
        ours: { initiatives: one.ours, startsOn: one.oursFrom, endsOn: one.oursTo },
        theirs: { initiatives: one.theirs, startsOn: one.theirsFrom, endsOn: one.theirsTo },
      })),
    })),
  };
}

import { type Actor, may } from '../../platform/access/actor.js';
import { ArchivableResponse, archivableResponse, Can } from '../../platform/http/record.responses.js';
import type { Phase, Stage } from '../journeys.types.js';

export class TouchpointResponse {
  /** @example "Schadeformulier" */
  name!: string;
  channelId!: string | null;
}

export class StageResponse extends ArchivableResponse {
  journeyId!: string;
  /** @example "Schade melden" */
  name!: string;
  /** 1..n within the journey, archived stages included. */
  position!: number;
  /** @example "use" */
  phase!: Phase | null;
  /** Weight ≥ 1; 1 is an ordinary stage. */
  momentOfTruth!: number;
  /** Share of all customer contacts of the organisation, 0..1; null when unknown. */
  volumeShare!: number | null;
  /** The channels in which the stage is offered, by id. */
  channelIds!: string[];
  touchpoints!: TouchpointResponse[];
  /** Somebody who has left stays named here; the stage counts as unowned from then on. */
  ownerId!: string | null;
  can!: Can;
}

export class StagePage {
  items!: StageResponse[];
  nextCursor!: string | null;
}

export function toStageResponse(stage: Stage, caller: Actor): StageResponse {
  const manages = may(caller, 'journeys:manage');
  return {
    ...archivableResponse(stage),
    journeyId: stage.journeyId,
    name: stage.name,
    position: stage.position,
    phase: stage.phase,
    momentOfTruth: stage.momentOfTruth,
    volumeShare: stage.volumeShare,
    channelIds: [...stage.channelIds],
    touchpoints: stage.touchpoints.map(({ name, channelId }) => ({ name, channelId })),
    ownerId: stage.ownerId,
    can: { amend: manages, delete: manages },
  };
}

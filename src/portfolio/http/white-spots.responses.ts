import type { Locale } from '../../platform/wording/locale.types.js';
import { moveSentence, whiteSpotsSentence } from '../domain/white-spot-sentences.js';
import {
  type EffortMove,
  type Misallocation,
  type ServedStage,
  TIMES,
  TOP_PART,
  WHITE_SPOTS,
} from '../domain/white-spots.js';
import type { Basis } from '../portfolio.service.js';
import { explained, ExplainedResponse, ParametersResponse } from './explained.responses.js';
import { rounded, roundedOrNull } from '../../platform/http/figures.js';

/** How many moves of effort are answered. */
export const MOVES = 20;

export class ActualResponse {
  measurementId!: string;
  /** @example "2026-02-01" */
  from!: string;
  /** The day after the last. @example "2026-03-01" */
  to!: string;
  /** @example 33 */
  value!: number;
}

/** The KPI that is worst off: the stage's gap was read from it. */
export class DecidingKpiResponse {
  id!: string;
  /** @example "Customer satisfaction with the claim" */
  name!: string;
  /** @example 80 */
  target!: number;
  /** Where the gap is whole: as stated, or else the bad end of the scale. @example 20 */
  worstPossible!: number;
  actual!: ActualResponse;
}

export class ServedStageResponse {
  id!: string;
  /** @example "Reporting a death" */
  name!: string;
  journeyId!: string;
  class!: 'white_spot' | 'over_served' | 'balanced' | 'unknown';
  /** Why the class is unknown. */
  reason!:
    'no_volume' | 'no_cx_kpi' | 'no_target' | 'no_measurement' | 'no_worst_possible' | 'no_need' | 'no_effort' | null;
  /** @example 3 */
  momentOfTruth!: number;
  /** @example 0.04 */
  volumeShare!: number | null;
  /** (target − actual) / (target − worst possible), 0..1. @example 0.78 */
  gap!: number | null;
  kpi!: DecidingKpiResponse | null;
  /** volumeShare · momentOfTruth · gap. @example 0.094 */
  need!: number | null;
  /** Of all known need, 0..1. @example 0.3 */
  needShare!: number | null;
  /** @example 2 */
  effort!: number;
  /** Of the effort on stages whose need is known, 0..1. @example 0.02 */
  effortShare!: number | null;
  initiatives!: number;
}

export class MoveStageResponse {
  id!: string;
  name!: string;
}

export class EffortMoveResponse {
  from!: MoveStageResponse;
  to!: MoveStageResponse;
  /** @example 12 */
  effort!: number;
  /** Of the effort on stages whose need is known, 0..1. @example 0.2 */
  share!: number;
  /** Points that the move takes off the index. @example 20 */
  gain!: number;
  sentence!: string;
}

export class WhiteSpotsParametersResponse extends ParametersResponse {
  /** White spots and over-served stages are within this part of the ranking. @example 0.25 */
  topPart!: number;
  /** How many times larger one share must be than the other. @example 4 */
  times!: number;
}

export class WhiteSpotsResponse extends ExplainedResponse {
  /** 0..100: the share of effort that would have to move for effort to follow need. @example 40 */
  index!: number | null;
  /** Why the index is null. */
  reason!: 'no_known_need' | 'no_need' | 'no_effort' | null;
  /** How many stages are of each class. */
  whiteSpots!: number;
  overServed!: number;
  unknown!: number;
  /** White spots, over-served, balanced, unknown; within each the furthest off first. */
  stages!: ServedStageResponse[];
  /** The moves that lower the index most, at most 20. */
  moves!: EffortMoveResponse[];
  /** Effort on the stages whose need is known. */
  effort!: number;
  /** The rest of the effort: on stages whose need is unknown, or on no stage. */
  effortElsewhere!: number;
  /** Share of `effort` that stands on the median, 0..1. */
  estimatedShare!: number | null;
  declare parameters: WhiteSpotsParametersResponse;
}

export function toWhiteSpotsResponse(misallocation: Misallocation, basis: Basis, locale: Locale): WhiteSpotsResponse {
  const { stages, moves } = misallocation;
  const names = new Map(stages.map(({ id, name }) => [id, name]));
  const count = (wanted: ServedStage['class']): number => stages.filter((stage) => stage.class === wanted).length;
  const base = explained(whiteSpotsSentence(misallocation, locale), WHITE_SPOTS, basis);
  return {
    index: roundedOrNull(misallocation.index),
    reason: misallocation.reason,
    whiteSpots: count('white_spot'),
    overServed: count('over_served'),
    unknown: count('unknown'),
    stages: stages.map(toServedStage),
    moves: moves.slice(0, MOVES).map((move) => toMove(move, names, locale)),
    effort: rounded(misallocation.effort),
    effortElsewhere: rounded(misallocation.effortElsewhere),
    estimatedShare: roundedOrNull(misallocation.estimatedShare),
    ...base,
    parameters: { ...base.parameters, topPart: TOP_PART, times: TIMES },
  };
}

function toServedStage(stage: ServedStage): ServedStageResponse {
  const { id, name, journeyId, momentOfTruth, volumeShare, initiatives, kpi } = stage;
  return {
    ...{ id, name, journeyId, class: stage.class, reason: stage.unknown, momentOfTruth, volumeShare },
    gap: roundedOrNull(stage.gap),
    kpi: kpi && { ...kpi, actual: toActual(kpi.actual) },
    need: roundedOrNull(stage.need),
    needShare: roundedOrNull(stage.needShare),
    effort: rounded(stage.effort),
    effortShare: roundedOrNull(stage.effortShare),
    initiatives,
  };
}

function toActual({ measurementId, from, to, value }: ActualResponse): ActualResponse {
  return { measurementId, from, to, value };
}

function toMove(move: EffortMove, names: ReadonlyMap<string, string>, locale: Locale): EffortMoveResponse {
  const from = { id: move.fromId, name: names.get(move.fromId) ?? move.fromId };
  const to = { id: move.toId, name: names.get(move.toId) ?? move.toId };
  return {
    from,
    to,
    effort: rounded(move.effort),
    share: rounded(move.share),
    gain: rounded(100 * move.share),
    sentence: moveSentence(from.name, to.name, move.share, locale),
  };
}

import { type Actor, may } from '../../../platform/access/actor.js';
import type {
  Calibration,
  CalibrationBand,
  CameTrue,
  Comparison,
  Execution,
  FollowThrough,
  Observation,
  Outcome,
  UnknownOutcome,
} from '../follow-through.types.js';
import type { Followed, FollowedDecision, FollowThroughReport } from '../follow-through-report.js';

export class ExpectationResponse {
  words!: string | null;
  kpiId!: string | null;
  comparison!: Comparison | null;
  /** In the KPI's unit. @example 40 */
  value!: number | null;
  /** What was measured last when it was stated. @example 33.3 */
  baseline!: number | null;
  /** @example "2027-09-01" */
  expectedOn!: string;
  /** @example 0.7 */
  confidence!: number;
  /** @example "2027-03-04T09:30:00.000Z" */
  statedAt!: string;
  /** @example "Annelies de Wit" */
  statedByName!: string;
}

export class JudgementResponse {
  execution!: Execution;
  /** Null: what the measurement says. */
  cameTrue!: CameTrue | null;
  note!: string | null;
  /** @example "2027-09-02" */
  judgedOn!: string;
  judgedById!: string;
  /** @example "Annelies de Wit" */
  judgedByName!: string;
}

export class ObservationResponse implements Observation {
  measurementId!: string;
  /** @example "2027-07-01" */
  from!: string;
  /** @example "2027-09-01" */
  to!: string;
  /** @example 41.2 */
  value!: number;
  cameTrue!: boolean;
}

export class ExpectationOutcomeResponse implements Outcome {
  /** Null: unknown, for the reason. */
  cameTrue!: boolean | null;
  by!: 'person' | 'measurement' | null;
  reason!: UnknownOutcome | null;
  /** (confidence − outcome)². @example 0.09 */
  squaredError!: number | null;
}

export class FollowThroughCan {
  expect!: boolean;
  judge!: boolean;
  [right: string]: boolean;
}

export class FollowThroughResponse {
  decisionId!: string;
  /** 0 while nothing was said. @example 2 */
  version!: number;
  expectation!: ExpectationResponse | null;
  judgement!: JudgementResponse | null;
  /** What the KPI's measurement says by the day of the expectation; null while there is none since it was stated. */
  observation!: ObservationResponse | null;
  outcome!: ExpectationOutcomeResponse;
  can!: FollowThroughCan;
}

export class CalibrationBandResponse implements CalibrationBand {
  /** @example 0.6 */
  from!: number;
  /** @example 0.8 */
  to!: number;
  /** @example 4 */
  n!: number;
  /** @example 0.69 */
  meanConfidence!: number | null;
  /** The share that came true. @example 0.5 */
  cameTrue!: number | null;
}

export class CalibrationResponse implements Calibration {
  /** Expectations whose outcome is known. @example 12 */
  n!: number;
  /** Too few to say much (fewer than 10). */
  thin!: boolean;
  /** Mean of (confidence − outcome)², 0 best. @example 0.175 */
  brier!: number | null;
  reason!: 'nothing_known' | null;
  /** The share that came true. @example 0.75 */
  baseRate!: number | null;
  /** What always saying that share would have scored. @example 0.1875 */
  reference!: number | null;
  bands!: CalibrationBandResponse[];
}

export class FollowedResponse {
  /** Decisions that were taken. @example 18 */
  decisions!: number;
  /** @example 9 */
  kept!: number;
  /** @example 2 */
  changed!: number;
  /** @example 1 */
  notExecuted!: number;
  /** @example 6 */
  unjudged!: number;
  /** Of how many something was expected. @example 14 */
  expectations!: number;
  calibration!: CalibrationResponse;
}

export class DeciderResponse extends FollowedResponse {
  memberId!: string;
  /** @example "Annelies de Wit" */
  name!: string;
}

export class FollowedDecisionResponse {
  decisionId!: string;
  /** @example "D-7" */
  key!: string;
  /** @example "Gaan we door met twee ontwerpen van de nota?" */
  question!: string;
  deciderId!: string;
  /** @example "Annelies de Wit" */
  deciderName!: string;
  decidedAt!: string;
  /** @example 0.7 */
  confidence!: number | null;
  expectedOn!: string | null;
  /** Null: nobody judged it yet. */
  execution!: Execution | null;
  outcome!: ExpectationOutcomeResponse;
}

export class CalibrationFormulaResponse {
  /** @example "brier_score" */
  name!: string;
  /** @example 1 */
  version!: number;
}

export class FollowThroughReportResponse extends FollowedResponse {
  /** By name. */
  deciders!: DeciderResponse[];
  /** What the figures are made of: the latest 500 decisions. */
  lines!: FollowedDecisionResponse[];
  formula!: CalibrationFormulaResponse;
  computedAt!: string;
}

const MOST_LINES = 500;

export function toFollowThroughResponse(followThrough: FollowThrough, caller: Actor): FollowThroughResponse {
  const { decisionId, version, expectation, judgement, observation, outcome } = followThrough;
  return {
    decisionId,
    version,
    expectation: expectation && { ...expectation, statedAt: expectation.statedAt.toISOString() },
    judgement,
    observation,
    outcome,
    can: { expect: may(caller, 'decisions:decide'), judge: may(caller, 'decisions:judge') },
  };
}

export function toReportResponse(report: FollowThroughReport): FollowThroughReportResponse {
  const { deciders, lines, formula, computedAt } = report;
  return {
    ...toFollowedResponse(report),
    deciders: deciders.map(({ memberId, name, ...followed }) => ({ memberId, name, ...toFollowedResponse(followed) })),
    lines: lines.slice(0, MOST_LINES).map(toLineResponse),
    formula,
    computedAt,
  };
}

function toFollowedResponse(followed: Followed): FollowedResponse {
  const { decisions, kept, changed, notExecuted, unjudged, expectations, calibration } = followed;
  return {
    decisions,
    kept,
    changed,
    notExecuted,
    unjudged,
    expectations,
    calibration: { ...calibration, bands: [...calibration.bands] },
  };
}

function toLineResponse(line: FollowedDecision): FollowedDecisionResponse {
  const { id, number, question, deciderId, deciderName, decidedAt, confidence, expectedOn, execution } = line;
  const { cameTrue, by, reason, squaredError } = line;
  return {
    decisionId: id,
    key: `D-${number}`,
    question,
    deciderId,
    deciderName,
    decidedAt,
    confidence,
    expectedOn,
    execution,
    outcome: { cameTrue, by, reason, squaredError },
  };
}

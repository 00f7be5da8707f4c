import { MoneyResponse } from '../../../platform/http/value.responses.js';
import { RecordResponse, recordResponse } from '../../../platform/http/record.responses.js';
import type { AssessmentGrade, StageWeight } from '../cx-impact.types.js';
import type {
  Attestation,
  AttestationKind,
  Choice,
  ConcernedType,
  Decision,
  DecisionState,
  EffectKind,
} from '../decisions.types.js';
import { type BoardCaller, type DecisionRights, decisionRights } from '../domain/decision.policy.js';
import { decisionKey } from '../domain/decision-key.js';
import { Resolutions } from '../../../radar/merge-resolutions.requests.js';

export class AssessedStageResponse {
  stageId!: string;
  /** @example 2 */
  effort!: number | null;
  /** @example 1 */
  ease!: number | null;
  /** @example 1 */
  effectiveness!: number | null;
  /** @example 0 */
  emotion!: number | null;
  grade!: AssessmentGrade;
  note!: string | null;
}

export class DecisionEffectResponse {
  kind!: EffectKind;
  initiativeId?: string;
  otherInitiativeId?: string;
  personId?: string;
  startsOn?: string;
  endsOn?: string;
  budget?: MoneyResponse;
  findingId?: string;
  resolutions?: Resolutions;
  reason?: string;
}

export class DecisionOptionResponse {
  /** @example "A" */
  key!: string;
  /** @example "Samenvoegen tot één nota" */
  title!: string;
  description!: string | null;
  doNothing!: boolean;
  stages!: AssessedStageResponse[];
  /** @example 1 */
  employees!: number | null;
  employeesNote!: string | null;
  money!: MoneyResponse | null;
  effects!: DecisionEffectResponse[];
}

export class ConcernedRecordResponse {
  type!: ConcernedType;
  id!: string;
  /** The version that the board has before it. @example 3 */
  version!: number;
}

export class AttestationResponse implements Attestation {
  id!: string;
  kind!: AttestationKind;
  memberId!: string;
  /** @example "Annelies de Wit" */
  memberName!: string;
  /** @example "2026-03-01T09:30:00.000Z" */
  at!: string;
}

export class StageWeightResponse implements StageWeight {
  stageId!: string;
  /** @example 0.2 */
  volumeShare!: number | null;
  /** @example 2 */
  momentOfTruth!: number;
}

export class OutcomeResponse {
  kind!: EffectKind;
  initiativeId!: string | null;
}

export class ChoiceResponse {
  /** @example "A" */
  optionKey!: string;
  rationale!: string | null;
  /** What the choice does to customers, −3 … +3, with the weights below. @example 0.6 */
  cx!: number | null;
  decidedAt!: string;
  decidedById!: string;
  /** @example "Annelies de Wit" */
  decidedByName!: string;
  /** The mandate under which it was taken; null by virtue of the director's role. */
  mandateId!: string | null;
  /** The weights of the assessed stages on that day. */
  weights!: StageWeightResponse[];
  /** What was done, in this order. */
  outcomes!: OutcomeResponse[];
}

export class DecisionCan implements DecisionRights {
  amend!: boolean;
  delete!: boolean;
  open!: boolean;
  withdraw!: boolean;
  attest!: boolean;
  decide!: boolean;
  [right: string]: boolean;
}

export class DecisionSummaryResponse extends RecordResponse {
  /** @example "D-7" */
  key!: string;
  /** @example "Gaan we door met twee ontwerpen van de nota?" */
  question!: string;
  state!: DecisionState;
  reviewOn!: string | null;
  revisesId!: string | null;
  revisedById!: string | null;
  /** The meeting in whose minutes it stands. */
  meetingId!: string | null;
  choice!: ChoiceResponse | null;
  can!: DecisionCan;
}

export class DecisionPage {
  items!: DecisionSummaryResponse[];
  nextCursor!: string | null;
}

export class DecisionResponse extends DecisionSummaryResponse {
  context!: string | null;
  options!: DecisionOptionResponse[];
  records!: ConcernedRecordResponse[];
  attesterIds!: string[];
  debtOwnerId!: string | null;
  openedAt!: string | null;
  attestations!: AttestationResponse[];
}

export function toDecisionSummary(decision: Decision, caller: BoardCaller): DecisionSummaryResponse {
  const { number, question, state, reviewOn, revisesId, revisedById, meetingId, choice } = decision;
  return {
    ...recordResponse(decision),
    key: decisionKey(number),
    question,
    state,
    reviewOn,
    revisesId,
    revisedById,
    meetingId,
    choice: choice && toChoiceResponse(choice),
    can: { ...decisionRights(caller, decision) },
  };
}

export function toDecisionResponse(
  decision: Decision,
  attestations: readonly Attestation[],
  caller: BoardCaller,
): DecisionResponse {
  return {
    ...toDecisionSummary(decision, caller),
    context: decision.context,
    options: decision.options.map((option) => ({
      ...option,
      stages: [...option.stages],
      effects: option.effects.map((effect) => ({ ...effect }) as DecisionEffectResponse),
    })),
    records: [...decision.records],
    attesterIds: [...decision.attesterIds],
    debtOwnerId: decision.debtOwnerId,
    openedAt: decision.openedAt?.toISOString() ?? null,
    attestations: [...attestations],
  };
}

function toChoiceResponse({ weights, outcomes, ...choice }: Choice): ChoiceResponse {
  return {
    ...choice,
    weights: [...weights],
    outcomes: outcomes.map(({ kind, initiativeId }) => ({ kind, initiativeId })),
  };
}

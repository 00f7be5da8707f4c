import { MoneyResponse } from '../../../platform/http/value.responses.js';
import type { FrontierStanding, ImpactReason } from '../cx-impact.types.js';
import type { DecisionSheet, SheetOption } from '../decision-sheet.service.js';
import type { AttestationKind, ConcernedType, DecisionState, EffectKind } from '../decisions.types.js';
import { CONFIDENCE, CX_IMPACT_FORMULA } from '../domain/cx-impact/cx-impact.js';
import { decisionKey } from '../domain/decision-key.js';
import { AssessedStageResponse, AttestationResponse } from './decisions.responses.js';

export class SheetStageResponse {
  stageId!: string;
  /** @example "Premienota begrijpen" */
  name!: string;
  journeyId!: string;
  /** @example "Premie betalen" */
  journeyName!: string;
  /** @example 0.2 */
  volumeShare!: number | null;
  /** @example 2 */
  momentOfTruth!: number;
}

export class SheetEffectResponse extends AssessedStageResponse {
  /** Mean of the judged aspects. @example 1 */
  mean!: number | null;
  /** @example 0.75 */
  confidence!: number;
  /** Its part in the figure; the figure is the sum of these. @example 0.6 */
  contribution!: number | null;
}

export class SheetChangeResponse {
  kind!: EffectKind;
  /** @example "Approve CX-12 Digitale nota." */
  text!: string;
  initiativeId!: string | null;
}

export class SheetObstacleResponse {
  /** @example "attestations_missing" */
  code!: string;
  /** @example "a choice that is negative for customers needs these attestations first: agreed" */
  text!: string;
}

export class SheetMemberResponse {
  memberId!: string;
  /** @example "Annelies de Wit" */
  name!: string;
}

export class SheetOptionResponse {
  /** @example "A" */
  key!: string;
  /** @example "Samenvoegen tot één nota" */
  title!: string;
  description!: string | null;
  doNothing!: boolean;
  /** −3 … +3; null with a reason. @example 0.6 */
  cx!: number | null;
  reason!: ImpactReason | null;
  /** The figure over the stages of known volume, when the whole is unknown. @example 0.6 */
  cxOfKnown!: number | null;
  unknownStageIds!: string[];
  negativeForCustomers!: boolean;
  /** Customers against money: on the frontier, dominated, or unknown. */
  standing!: FrontierStanding;
  /** The options that are at least as good on both and better on one. @example [] */
  dominatedBy!: string[];
  /** @example 1 */
  employees!: number | null;
  employeesNote!: string | null;
  money!: MoneyResponse | null;
  stages!: SheetEffectResponse[];
  /** What choosing it would change, in this order. */
  changes!: SheetChangeResponse[];
  /** What is to be done before the reader can choose it; empty when nothing is. */
  obstacles!: SheetObstacleResponse[];
  /** Others whose mandate covers it. */
  couldDecide!: SheetMemberResponse[];
}

export class SheetRecordResponse {
  type!: ConcernedType;
  id!: string;
  /** @example "CX-12 Digitale nota" */
  name!: string;
  /** Before the board. @example 3 */
  version!: number;
  /** Now. @example 3 */
  versionNow!: number;
  /** @example false */
  changed!: boolean;
}

export class SheetAttestationsResponse {
  /** @example ["agreed"] */
  missing!: AttestationKind[];
  given!: AttestationResponse[];
}

export class SheetQuorumResponse {
  /** @example 2 */
  needed!: number;
  /** Who attested, and the reader as the one who would decide. @example 1 */
  present!: number;
}

export class SheetFormulaResponse {
  /** @example "cx-impact" */
  name!: string;
  /** @example 1 */
  version!: number;
}

export class SheetConfidenceResponse {
  /** @example 1 */
  A!: number;
  /** @example 0.75 */
  B!: number;
  /** @example 0.5 */
  C!: number;
  /** @example 0.25 */
  D!: number;
}

export class SheetParametersResponse {
  confidence!: SheetConfidenceResponse;
}

export class DecisionSheetResponse {
  decisionId!: string;
  /** @example "D-7" */
  key!: string;
  /** @example "Gaan we door met twee ontwerpen van de nota?" */
  question!: string;
  context!: string | null;
  state!: DecisionState;
  reviewOn!: string | null;
  /** Every assessed stage, in the order of the journeys. */
  stages!: SheetStageResponse[];
  options!: SheetOptionResponse[];
  records!: SheetRecordResponse[];
  attestations!: SheetAttestationsResponse;
  quorum!: SheetQuorumResponse;
  formula!: SheetFormulaResponse;
  parameters!: SheetParametersResponse;
  computedAt!: string;
}

export function toSheetResponse(sheet: DecisionSheet): DecisionSheetResponse {
  const { decision, facts, options, records } = sheet;
  const [first] = options;
  const given = facts.attestations.map(({ kind }) => kind);
  const kinds: AttestationKind[] = ['clear', 'understood', 'agreed'];
  return {
    decisionId: decision.id,
    key: decisionKey(decision.number),
    question: decision.question,
    context: decision.context,
    state: decision.state,
    reviewOn: decision.reviewOn,
    stages: facts.stages.map(({ stageId, name, journeyId, journeyName, ...now }) => {
      const { volumeShare, momentOfTruth } = facts.weights.get(stageId) ?? now;
      return { stageId, name, journeyId, journeyName, volumeShare, momentOfTruth };
    }),
    options: options.map(toOption),
    records: records.map(({ type, id, name, version, versionBefore }) => ({
      type,
      id,
      name,
      version: versionBefore,
      versionNow: version,
      changed: version !== versionBefore,
    })),
    attestations: { missing: kinds.filter((kind) => !given.includes(kind)), given: [...facts.attestations] },
    quorum: { needed: facts.quorum, present: first?.judgement.boardPresent ?? 0 },
    formula: { ...CX_IMPACT_FORMULA },
    parameters: { confidence: { ...CONFIDENCE } },
    computedAt: sheet.computedAt.toISOString(),
  };
}

function toOption({ option, judgement, standing, effectTexts, obstacles }: SheetOption): SheetOptionResponse {
  const { impact, negative, couldDecide } = judgement;
  const { key, title, description, doNothing, employees, employeesNote, money } = option;
  return {
    key,
    title,
    description,
    doNothing,
    cx: impact.cx,
    reason: impact.reason,
    cxOfKnown: impact.cxOfKnown,
    unknownStageIds: [...impact.unknownStageIds],
    negativeForCustomers: negative,
    standing: standing.standing,
    dominatedBy: [...standing.dominatedBy],
    employees,
    employeesNote,
    money,
    stages: option.stages.map((stage, at) => {
      const part = impact.stages[at];
      return {
        ...stage,
        mean: part?.mean ?? null,
        confidence: part?.confidence ?? CONFIDENCE[stage.grade],
        contribution: part?.contribution ?? null,
      };
    }),
    changes: option.effects.map(({ kind, initiativeId }, at) => ({
      kind,
      text: effectTexts[at] ?? '',
      initiativeId: initiativeId ?? null,
    })),
    obstacles: [...obstacles],
    couldDecide: [...couldDecide],
  };
}

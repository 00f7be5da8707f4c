import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import type { InitiativeKind } from '../../../initiatives/initiatives.types.js';
import type { RemarkSeverity, TransitionName } from '../../../initiatives/transitions.types.js';
import { type Actor, may } from '../../../platform/access/actor.js';
import { Can, RecordResponse, recordResponse } from '../../../platform/http/record.responses.js';
import { say } from '../../../platform/problems/problem.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import type { CheckedAgreement } from '../agreement-checks.js';
import type {
  Agreement,
  AgreementContent,
  AgreementException,
  AgreementStatus,
  AgreementVersion,
  Condition,
  GuardedStep,
  Outcome,
} from '../agreements.types.js';
import type { KeptDryRun } from '../agreement-dry-runs.service.js';
import type { Fact, FactType } from '../domain/facts.js';

export class SentenceResponse {
  /** @example "Every initiative touches a stage" */
  en!: string;
  /** @example "Elk initiatief raakt een stap van een klantreis" */
  nl!: string;
}

export class AgreementScopeResponse {
  kinds!: InitiativeKind[];
  teamIds!: string[];
  journeyIds!: string[];
}

export class AgreementContentResponse {
  title!: SentenceResponse;
  rationale!: SentenceResponse;
  /** What would satisfy it. */
  satisfiedBy!: SentenceResponse;
  scope!: AgreementScopeResponse;
  @ApiProperty({
    description: 'JSON Logic over the facts of GET /v1/agreements/facts.',
    type: 'object',
    additionalProperties: true,
    example: { '>=': [{ var: 'stages' }, 1] },
  })
  condition!: Condition;
  /** The steps that it guards. @example ["approve"] */
  steps!: GuardedStep[];
  severity!: RemarkSeverity;
  status!: AgreementStatus;
  ownerId!: string | null;
  /** @example "2026-04-01" */
  validFrom!: string | null;
  /** @example null */
  validUntil!: string | null;
}

export class WorkingAgreementResponse extends IntersectionType(RecordResponse, AgreementContentResponse) {
  /** The name of a sentence of the starter set; null for the organisation's own. @example "touches-a-stage" */
  starter!: string | null;
  can!: Can;
}

export class AgreementPage {
  items!: WorkingAgreementResponse[];
  nextCursor!: string | null;
}

export class AgreementVersionResponse {
  version!: number;
  recordedAt!: string;
  recordedBy!: string;
  content!: AgreementContentResponse;
}

export class AgreementVersionsResponse {
  items!: AgreementVersionResponse[];
}

export class FactResponse {
  /** @example "stages" */
  name!: string;
  type!: FactType;
  /** Of a choice. */
  values!: string[];
  /** Whether it can be unknown. */
  nullable!: boolean;
  /** @example "How many stages it touches" */
  meaning!: string;
  /** The fields of an initiative that say it. */
  fields!: string[];
}

export class FactsResponse {
  items!: FactResponse[];
  /** The operators that a condition may use. @example ["var", "and", "or", "=="] */
  operators!: string[];
}

export class ExceptionResponse extends RecordResponse {
  agreementId!: string;
  initiativeId!: string;
  reason!: string;
  /** The member who approved it. */
  approverId!: string;
  approverName!: string;
  /** @example "2026-12-31" */
  expiresOn!: string;
}

export class ExceptionPage {
  items!: ExceptionResponse[];
  nextCursor!: string | null;
}

export class CheckedAgreementResponse {
  agreementId!: string;
  /** @example "Every initiative touches a stage" */
  title!: string;
  /** @example "Link it to the stages that it changes." */
  satisfiedBy!: string;
  severity!: RemarkSeverity;
  steps!: GuardedStep[];
  /** Kept, broken, unknown (facts are missing), or excepted. */
  outcome!: Outcome;
  /** What it rests on; the unknown facts where it cannot be judged. @example ["stages"] */
  facts!: string[];
  /** Whether the initiative has taken a step that it guards. */
  due!: boolean;
  exception!: ExceptionResponse | null;
}

export class CheckedAgreementsResponse {
  items!: CheckedAgreementResponse[];
  computedAt!: string;
}

export class TallyResponse {
  checked!: number;
  kept!: number;
  broken!: number;
  unknown!: number;
  excepted!: number;
}

export class TrialResponse {
  initiativeId!: string;
  /** The step that was taken; null for the initiative as it is now. */
  step!: TransitionName | null;
  at!: string | null;
  outcome!: Outcome;
  facts!: string[];
}

export class AgreementDryRunResponse {
  id!: string;
  agreementVersion!: number;
  /** Whether the agreement still demands what was tried. */
  current!: boolean;
  createdAt!: string;
  /** The steps of the past. */
  steps!: TallyResponse;
  /** Initiatives that are due today. */
  now!: TallyResponse;
  /** The first hundred that would have been held back, or do not keep it now. */
  examples!: TrialResponse[];
  /** @example "Would have stopped 7 of 41 steps in the past; 2 of 60 initiatives do not keep it now." */
  sentence!: string;
}

export class AgreementDryRunsResponse {
  items!: AgreementDryRunResponse[];
}

export class ComplianceTrendResponse {
  /** @example 0.8 */
  monthAgo!: number | null;
  /** @example 0.05 */
  change!: number | null;
  /** @example null */
  reason!: 'no_history' | 'nothing_judged' | null;
}

export class ComplianceTotalResponse {
  initiatives!: number;
  checks!: number;
  kept!: number;
  broken!: number;
  unknown!: number;
  excepted!: number;
  /** Kept of what could be judged and is not excepted, 0–1. @example 0.85 */
  share!: number | null;
  trend!: ComplianceTrendResponse;
}

export class TeamComplianceResponse extends ComplianceTotalResponse {
  /** Null: initiatives without a team. */
  teamId!: string | null;
  teamName!: string | null;
}

export class ComplianceFormula {
  /** @example "agreement_compliance" */
  name!: string;
  /** @example 1 */
  version!: number;
}

export class ComplianceResponse {
  items!: TeamComplianceResponse[];
  total!: ComplianceTotalResponse;
  /** How many agreements are in force. */
  agreements!: number;
  formula!: ComplianceFormula;
  computedAt!: string;
}

export function toWorkingAgreementResponse(agreement: Agreement, caller: Actor): WorkingAgreementResponse {
  const manage = may(caller, 'agreements:manage');
  return {
    ...recordResponse(agreement),
    starter: agreement.starter,
    ...toContentResponse(agreement),
    can: { amend: manage, delete: manage },
  };
}

function toContentResponse(content: AgreementContent): AgreementContentResponse {
  const { title, rationale, satisfiedBy, scope, condition, steps, severity, status } = content;
  const { ownerId, validFrom, validUntil } = content;
  const { kinds, teamIds, journeyIds } = scope;
  return {
    ...{ title, rationale, satisfiedBy, condition, severity, status, ownerId, validFrom, validUntil },
    scope: { kinds: [...kinds], teamIds: [...teamIds], journeyIds: [...journeyIds] },
    steps: [...steps],
  };
}

export function toVersionResponse(kept: AgreementVersion): AgreementVersionResponse {
  const { version, recordedAt, recordedBy, content } = kept;
  return { version, recordedAt: recordedAt.toISOString(), recordedBy, content: toContentResponse(content) };
}

export function toFactResponse(fact: Fact, locale: Locale): FactResponse {
  const { name, type, values, nullable, meaning, fields } = fact;
  return { name, type, values: [...values], nullable, meaning: say(meaning, locale), fields: [...fields] };
}

export function toExceptionResponse(exception: AgreementException): ExceptionResponse {
  const { agreementId, initiativeId, reason, approverId, approverName, expiresOn } = exception;
  return { ...recordResponse(exception), agreementId, initiativeId, reason, approverId, approverName, expiresOn };
}

export function toCheckedResponse(checked: CheckedAgreement, locale: Locale): CheckedAgreementResponse {
  const { agreement, judged, outcome, due, exception } = checked;
  return {
    agreementId: agreement.id,
    title: say(agreement.title, locale),
    satisfiedBy: say(agreement.satisfiedBy, locale),
    severity: agreement.severity,
    steps: [...agreement.steps],
    outcome,
    facts: [...judged.facts],
    due,
    exception: exception && toExceptionResponse(exception),
  };
}

export function toAgreementDryRunResponse(run: KeptDryRun, rule: string, locale: Locale): AgreementDryRunResponse {
  const { steps, now, examples, sentence } = run.result;
  return {
    id: run.id,
    agreementVersion: run.agreementVersion,
    current: run.rule === rule,
    createdAt: run.createdAt.toISOString(),
    steps,
    now,
    examples: examples as TrialResponse[],
    sentence: sentence[locale],
  };
}

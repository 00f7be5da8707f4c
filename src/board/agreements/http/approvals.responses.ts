import { MoneyResponse } from '../../../platform/http/value.responses.js';
import type { ApprovalReport } from '../approvals.service.js';
import type { ApprovalEnd, ApprovedContent, Drift, DriftPart } from '../approvals.types.js';

export class ApprovedStageResponse {
  stageId!: string;
  share!: number;
}

export class ApprovedKpiResponse {
  kpiId!: string;
  expectedChange!: number | null;
}

export class ApprovedContentResponse {
  stages!: ApprovedStageResponse[];
  kpis!: ApprovedKpiResponse[];
  budget!: MoneyResponse | null;
  /** @example "2026-02-01" */
  startsOn!: string | null;
  /** @example "2026-09-30" */
  endsOn!: string | null;
  accountablePersonId!: string | null;
}

export class PartDriftResponse {
  part!: DriftPart;
  /** 0 the same, 1 another altogether. @example 0.5 */
  drift!: number;
  /** @example 0.25 */
  weight!: number;
}

export class DriftResponse {
  /** Weighted, 0–1. @example 0.13 */
  drift!: number;
  parts!: PartDriftResponse[];
}

export class SignedApprovalResponse {
  id!: string;
  /** The version of the initiative that was approved. */
  initiativeVersion!: number;
  /** What was signed. */
  snapshot!: ApprovedContentResponse;
  approvedAt!: string;
  approvedBy!: string;
  decisionId!: string | null;
  endedAt!: string | null;
  /** It lapsed by drift, the board took it back, or a later signature took its place. */
  endedBy!: ApprovalEnd | null;
  /** The drift at which it lapsed. */
  lapse!: DriftResponse | null;
}

export class ApprovalFormula {
  /** @example "approval_drift" */
  name!: string;
  /** @example 1 */
  version!: number;
}

export class ApprovalResponse {
  initiativeId!: string;
  /** `elsewhere`: it is approved, but came in so and nobody signed here. @example "standing" */
  status!: 'standing' | 'ended' | 'elsewhere' | 'none';
  approval!: SignedApprovalResponse | null;
  /** What the initiative says now, as far as an approval signs it. */
  current!: ApprovedContentResponse;
  /** How far it is from what was signed; null without an approval. */
  drift!: DriftResponse | null;
  /** From this drift on the approval lapses. @example 0.25 */
  threshold!: number;
  formula!: ApprovalFormula;
  computedAt!: string;
}

export function toApprovalResponse(report: ApprovalReport): ApprovalResponse {
  const { approval } = report;
  return {
    ...report,
    approval: approval && {
      id: approval.id,
      initiativeVersion: approval.initiativeVersion,
      snapshot: toContent(approval.snapshot),
      approvedAt: approval.approvedAt.toISOString(),
      approvedBy: approval.approvedBy,
      decisionId: approval.decisionId,
      endedAt: approval.endedAt?.toISOString() ?? null,
      endedBy: approval.endedBy,
      lapse: approval.lapse && toDrift(approval.lapse),
    },
    current: toContent(report.current),
    drift: report.drift && toDrift(report.drift),
  };
}

function toContent(content: ApprovedContent): ApprovedContentResponse {
  return { ...content, stages: [...content.stages], kpis: [...content.kpis] };
}

function toDrift({ drift, parts }: Drift): DriftResponse {
  return { drift, parts: [...parts] };
}

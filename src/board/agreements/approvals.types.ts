import type { InitiativeBody, KpiLink, Money } from '../../initiatives/initiatives.types.js';

/** The parts of an initiative that an approval signs. */
export const DRIFT_PARTS = ['stages', 'kpis', 'budget', 'dates', 'owner'] as const;
export type DriftPart = (typeof DRIFT_PARTS)[number];

/** What was approved: what an initiative said, as far as an approval signs it. */
export interface ApprovedContent {
  readonly stages: readonly { readonly stageId: string; readonly share: number }[];
  readonly kpis: readonly Pick<KpiLink, 'kpiId' | 'expectedChange'>[];
  readonly budget: Money | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly accountablePersonId: string | null;
}

/** What can drift: an initiative as it is. */
export type Drifting = Pick<
  InitiativeBody,
  'stages' | 'kpis' | 'budget' | 'startsOn' | 'endsOn' | 'accountablePersonId'
>;

/** How far one part moved: 0 unchanged, 1 another altogether. */
export interface PartDrift {
  readonly part: DriftPart;
  readonly drift: number;
  readonly weight: number;
}

export interface Drift {
  /** Weighted, 0–1. */
  readonly drift: number;
  readonly parts: readonly PartDrift[];
}

/** It lapsed by drift, the board took it back, or a later signature took its place. */
export const APPROVAL_ENDS = ['drift', 'board', 'renewed'] as const;
export type ApprovalEnd = (typeof APPROVAL_ENDS)[number];

/** An approval: what was signed, by whom, and whether it still stands. */
export interface Approval {
  readonly id: string;
  readonly initiativeId: string;
  /** The version of the initiative that was approved. */
  readonly initiativeVersion: number;
  readonly snapshot: ApprovedContent;
  readonly approvedAt: Date;
  readonly approvedBy: string;
  readonly decisionId: string | null;
  /** Null while it holds. */
  readonly endedAt: Date | null;
  readonly endedBy: ApprovalEnd | null;
  /** The drift at which it lapsed; null when something else ended it. */
  readonly lapse: Drift | null;
}

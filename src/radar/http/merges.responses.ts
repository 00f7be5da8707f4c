import { MoneyResponse } from '../../platform/http/value.responses.js';
import type { DeliveryStatus, InitiativeState, RelationKind } from '../../initiatives/initiatives.types.js';
import type { InitiativeSummary } from '../../initiatives/initiatives.lookup.js';
import { RecordResponse } from '../../platform/http/record.responses.js';
import type { Lineage } from '../merges.list.js';
import type {
  BudgetChoice,
  EffortChoice,
  Merge,
  MergeConflictAbout,
  MergePreview,
  RelationFate,
} from '../merging.types.js';

export class MergedInitiativeResponse {
  id!: string;
  /** @example "CX-12" */
  key!: string;
  /** @example "Factuur begrijpen" */
  title!: string;
  teamId!: string | null;
  state!: InitiativeState;
}

export class MergeMemberResponse extends MergedInitiativeResponse {
  /** The version that the preview is of. */
  version!: number;
}

export class MergeClaimResponse {
  initiativeId!: string;
  /** In the KPI's unit; of a conflict about a KPI. */
  expectedChange!: number | null;
  /** Of a conflict about a goal. */
  contribution!: string | null;
  /** Of a conflict about the programme. */
  programmeId!: string | null;
}

export class MergeConflictResponse {
  about!: MergeConflictAbout;
  /** The KPI or goal; null for the programme. */
  recordId!: string | null;
  claims!: MergeClaimResponse[];
  /** @example ["keep", "take", "sum"] */
  choices!: string[];
  /** Nothing is merged before somebody has chosen. */
  needed!: boolean;
  /**
   * What was chosen, or what goes without choosing.
   * @example "keep"
   */
  chosen!: string | null;
}

export class CarriedStageResponse {
  stageId!: string;
  /** Share of the effort after the merge, 0–1: the mean of the shares, weighted by effort. */
  share!: number;
  shareBefore!: number | null;
  fromIds!: string[];
}

export class CarriedLinkResponse {
  /** The goal or KPI. */
  id!: string;
  /** The survivor was not linked to it before. */
  added!: boolean;
  fromIds!: string[];
}

export class CarriedRelationResponse {
  relationId!: string;
  kind!: RelationKind;
  /** As it was before. */
  fromId!: string;
  toId!: string;
  /** What becomes of it: goes over, or is dropped and why. */
  fate!: RelationFate;
}

export class CarriedReferenceResponse {
  source!: string;
  externalId!: string;
  key!: string | null;
  url!: string | null;
  /** For which initiative it was made. */
  fromId!: string;
}

export class CarriedEffortResponse {
  choice!: EffortChoice;
  before!: number | null;
  after!: number | null;
  /** What comes free, in the organisation's effort unit; null when it is unknown. */
  freed!: number | null;
  unknownIds!: string[];
}

export class CarriedBudgetResponse {
  choice!: BudgetChoice;
  before!: MoneyResponse | null;
  after!: MoneyResponse | null;
  freed!: MoneyResponse[];
}

export class CarriedDeliveryResponse {
  before!: DeliveryStatus;
  after!: DeliveryStatus;
}

export class CarriedOverResponse {
  stages!: CarriedStageResponse[];
  goals!: CarriedLinkResponse[];
  kpis!: CarriedLinkResponse[];
  relations!: CarriedRelationResponse[];
  externalReferences!: CarriedReferenceResponse[];
  effort!: CarriedEffortResponse;
  budget!: CarriedBudgetResponse;
  deliveryStatus!: CarriedDeliveryResponse;
}

export class MergePreviewResponse {
  into!: MergeMemberResponse;
  from!: MergeMemberResponse[];
  carriedOver!: CarriedOverResponse;
  conflicts!: MergeConflictResponse[];
  /** No conflict waits for a choice. */
  ready!: boolean;
}

export class MergeCan {
  undo!: boolean;
  [right: string]: boolean;
}

export class MergeResponse extends RecordResponse {
  into!: MergedInitiativeResponse | null;
  from!: MergedInitiativeResponse[];
  /** @example "Both explain the same invoice to the same customers" */
  reason!: string;
  carriedOver!: CarriedOverResponse;
  conflicts!: MergeConflictResponse[];
  mergedBy!: string;
  /** @example "Iris Vos" */
  mergedByName!: string;
  undoneAt!: string | null;
  undoneByName!: string | null;
  undoReason!: string | null;
  can!: MergeCan;
}

export class MergePage {
  items!: MergeResponse[];
  nextCursor!: string | null;
}

export class LineageStepResponse {
  mergeId!: string;
  from!: MergedInitiativeResponse;
  into!: MergedInitiativeResponse;
  /** @example "2026-03-01T09:30:00.000Z" */
  mergedAt!: string;
  /** @example "Iris Vos" */
  mergedByName!: string;
  reason!: string;
}

export class LineageResponse {
  initiativeId!: string;
  /** Who it is now: itself, or the last survivor that it went up in. */
  current!: MergedInitiativeResponse;
  /** Every merge on the line, the oldest first. */
  steps!: LineageStepResponse[];
}

export function toMergePreviewResponse(preview: MergePreview): MergePreviewResponse {
  return preview as MergePreviewResponse;
}

export function toMergeResponse(
  merge: Merge,
  initiatives: ReadonlyMap<string, InitiativeSummary>,
  mayUndo: boolean,
): MergeResponse {
  const { intoId, fromIds, resolutions: _, ...told } = merge;
  return {
    ...(told as Omit<MergeResponse, 'into' | 'from' | 'can'>),
    into: initiatives.get(intoId) ?? null,
    from: fromIds.flatMap((id) => initiatives.get(id) ?? []),
    can: { undo: mayUndo && merge.undoneAt === null },
  };
}

export function toLineageResponse({ initiativeId, current, steps }: Lineage): LineageResponse {
  return {
    initiativeId,
    current,
    steps: steps.map(({ mergeId, from, into, mergedAt, mergedByName, reason }) => ({
      mergeId,
      from,
      into,
      mergedAt,
      mergedByName,
      reason,
    })),
  };
}

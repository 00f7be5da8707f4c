import { AnyValue, RecordResponse } from '../../platform/http/record.responses.js';
import type { Refusal, TransitionName } from '../domain/lifecycle.js';
import type { InitiativeState, RelationKind } from '../initiatives.types.js';
import type { RemarkSeverity, TransitionRemark } from '../transitions.types.js';
import { InitiativeResponse } from './initiatives.responses.js';

/** Something that was agreed and is not met, or cannot be judged. */
export class RemarkResponse {
  /** `agreement`, or `lane`: what the lane asks. */
  kind!: TransitionRemark['kind'];
  agreementId!: string | null;
  code!: TransitionRemark['code'];
  severity!: RemarkSeverity;
  /** @example "Every initiative touches a stage" */
  title!: string;
  /** What would take the remark away. @example "Link the initiative to a stage." */
  satisfiedBy!: string;
  /** The facts that it rests on; those that are unknown where it cannot be judged. @example ["stages"] */
  facts!: string[];
  /** The step that it is about. @example "approve" */
  step!: TransitionName;
}

export class TransitionOptionResponse {
  to!: InitiativeState;
  name!: TransitionName | null;
  possible!: boolean;
  reasonNeeded!: boolean;
  /** Why it is not possible now; null when it is. */
  why!: Refusal | null;
  /** What was agreed about this step and is not met. */
  remarks!: RemarkResponse[];
}

export class TransitionsResponse {
  state!: InitiativeState;
  items!: TransitionOptionResponse[];
}

export class MovedInitiativeResponse extends InitiativeResponse {
  /** What was agreed about this step and is not met: warnings that did not hold it back. */
  remarks!: RemarkResponse[];
}

export class RelatedInitiativeResponse {
  id!: string;
  key!: string;
  title!: string;
  teamId!: string | null;
  state!: InitiativeState;
}

export class RelationCan {
  amend!: boolean;
  delete!: boolean;
  ratify!: boolean;
}

export class RelationResponse extends RecordResponse {
  kind!: RelationKind;
  fromId!: string;
  toId!: string;
  /** The initiative at the other end. */
  other!: RelatedInitiativeResponse | null;
  note!: string | null;
  coordinatorId!: string | null;
  ratified!: boolean;
  /** The member who ratified. */
  ratifiedBy!: string | null;
  ratifiedAt!: string | null;
  can!: RelationCan;
}

export class RelationPage {
  items!: RelationResponse[];
  nextCursor!: string | null;
}

export class CommentResponse extends RecordResponse {
  initiativeId!: string;
  authorId!: string;
  authorName!: string;
  text!: string;
}

export class CommentPage {
  items!: CommentResponse[];
  nextCursor!: string | null;
}

export class HistoryChange {
  field!: string;
  @AnyValue() before!: unknown;
  @AnyValue() after!: unknown;
}

export class HistoryActor {
  kind!: string;
  id!: string;
  name!: string;
}

export class HistoryEntryResponse {
  id!: string;
  at!: string;
  /** @example "initiative.amended" */
  what!: string;
  by!: HistoryActor;
  changes!: HistoryChange[];
  reason!: string | null;
}

export class HistoryPage {
  items!: HistoryEntryResponse[];
  nextCursor!: string | null;
}

import { AnyValue, RecordResponse } from '../../platform/http/record.responses.js';
import type { Refusal, TransitionName } from '../domain/lifecycle.js';
import type { InitiativeState, RelationKind } from '../initiatives.types.js';

export class TransitionOptionResponse {
  to!: InitiativeState;
  name!: TransitionName | null;
  possible!: boolean;
  reasonNeeded!: boolean;
  /** Why it is not possible now; null when it is. */
  why!: Refusal | null;
}

export class TransitionsResponse {
  state!: InitiativeState;
  items!: TransitionOptionResponse[];
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

import type { Actor } from '../../../platform/access/actor.js';
import { RecordResponse, recordResponse } from '../../../platform/http/record.responses.js';
import { type FollowUpRights, followUpRights, isOverdue } from '../domain/follow-up.policy.js';
import { followUpCaller } from '../follow-ups.service.js';
import type { FollowUp, FollowUpState } from '../follow-ups.types.js';

export class FollowUpCan implements FollowUpRights {
  amend!: boolean;
  delete!: boolean;
  /** Mark it as done, cancel it, or open it again. */
  settle!: boolean;
  [right: string]: boolean;
}

export class FollowUpResponse extends RecordResponse {
  /** @example "Bel tien klanten terug die twee keer een nota kregen" */
  text!: string;
  ownerId!: string;
  /** @example "2027-04-01" */
  dueOn!: string;
  state!: FollowUpState;
  /** Open beyond its day, as of today. */
  overdue!: boolean;
  reason!: string | null;
  settledAt!: string | null;
  meetingId!: string | null;
  decisionId!: string | null;
  initiativeId!: string | null;
  /** The finding that it is about; null also when the radar has forgotten it. */
  findingId!: string | null;
  can!: FollowUpCan;
}

export class FollowUpPage {
  items!: FollowUpResponse[];
  nextCursor!: string | null;
}

export function toFollowUpResponse(followUp: FollowUp, caller: Actor): FollowUpResponse {
  const { text, ownerId, dueOn, state, reason, settledAt, meetingId, decisionId, initiativeId, findingId } = followUp;
  return {
    ...recordResponse(followUp),
    text,
    ownerId,
    dueOn,
    state,
    overdue: isOverdue(followUp, new Date().toISOString().slice(0, 10)),
    reason,
    settledAt: settledAt?.toISOString() ?? null,
    meetingId,
    decisionId,
    initiativeId,
    findingId,
    can: { ...followUpRights(followUpCaller(caller), followUp) },
  };
}

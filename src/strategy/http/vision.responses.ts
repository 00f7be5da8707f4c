import { type Actor, may } from '../../platform/access/actor.js';
import { RecordResponse, recordResponse } from '../../platform/http/record.responses.js';
import type { AcknowledgedVision, Acknowledgement } from '../strategy.types.js';

/** What the caller may do about the vision. */
export class VisionCan {
  publish!: boolean;
  acknowledge!: boolean;
}

export class VisionResponse extends RecordResponse {
  /** Counts up from 1 with every version. @example 2 */
  number!: number;
  /** @example "Wie klant is van ons, hoeft nooit twee keer te vragen." */
  statement!: string;
  /** The person who ratified it. */
  ratifiedById!: string | null;
  /** @example "2026-03-01" */
  publishedOn!: string;
  /** How many members said that they know it. @example 17 */
  acknowledgements!: number;
  acknowledgedByMe!: boolean;
}

export class VisionHistory {
  /** The vision that holds; null before the first is published. */
  current!: VisionResponse | null;
  /** Every version there was, the current one first. */
  items!: VisionResponse[];
  nextCursor!: string | null;
  can!: VisionCan;
}

export class AcknowledgementResponse {
  visionId!: string;
  memberId!: string;
  /** @example "2026-03-01T09:30:00.000Z" */
  acknowledgedAt!: string;
}

export class AcknowledgementPage {
  items!: AcknowledgementResponse[];
  nextCursor!: string | null;
}

export function toVisionResponse(vision: AcknowledgedVision): VisionResponse {
  const { number, statement, ratifiedById, publishedOn, acknowledgements, acknowledgedByMe } = vision;
  return {
    ...recordResponse(vision),
    ...{ number, statement, ratifiedById, publishedOn },
    ...{ acknowledgements, acknowledgedByMe },
  };
}

export function visionCan(current: AcknowledgedVision | null, caller: Actor): VisionCan {
  const knows = current?.acknowledgedByMe ?? true;
  return {
    publish: may(caller, 'vision:publish'),
    acknowledge: !knows && caller.kind === 'member' && may(caller, 'vision:acknowledge'),
  };
}

export function toAcknowledgementResponse({
  visionId,
  memberId,
  acknowledgedAt,
}: Acknowledgement): AcknowledgementResponse {
  return { visionId, memberId, acknowledgedAt: acknowledgedAt.toISOString() };
}

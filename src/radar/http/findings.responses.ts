import { ApiProperty } from '@nestjs/swagger';
import { type Actor, may } from '../../platform/access/actor.js';
import {
  type Finding,
  type FindingChange,
  type FindingKind,
  FINDING_KINDS,
  FINDING_STATUSES,
  type FindingStatus,
} from '../findings.types.js';

export class FindingRecordResponse {
  type!: 'initiative' | 'journey' | 'stage' | 'goal' | 'kpi';
  id!: string;
  /** As it is called now. @example "Understanding the invoice" */
  name!: string;
  /** The human number of an initiative. @example "CX-12" */
  key!: string | null;
}

export class FindingCan {
  judge!: boolean;
}

export class FindingResponse {
  /** @example "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e" */
  id!: string;
  /** Goes up when its evidence or its status changes; part of the ETag. */
  version!: number;
  @ApiProperty({ enum: FINDING_KINDS, example: 'hidden_overlap' })
  kind!: FindingKind;
  /** 0–100: how sure the radar is, times the weight of the effort at stake; null when it is not known how sure. @example 62 */
  severity!: number | null;
  /** How sure the radar is, 0–1. @example 0.84 */
  certainty!: number | null;
  /** In the organisation's unit. @example 12 */
  effortAtStake!: number;
  /** True when part of that effort is unknown and the median stands in. */
  estimated!: boolean;
  @ApiProperty({ enum: FINDING_STATUSES, example: 'open' })
  status!: FindingStatus;
  /** What the person said who changed the status last. */
  reason!: string | null;
  /** False when its ground was gone at the last examination. */
  present!: boolean;
  /** @example "Clear invoice and Invoice 2.0 change the same place" */
  title!: string;
  /** @example "They sound different, but what they touch is for 84% the same." */
  explanation!: string;
  /** What would resolve it. @example "Coordinate them." */
  suggestion!: string;
  /** What it rests on; its members differ by kind. */
  @ApiProperty({ type: Object, additionalProperties: true, example: { place: 0.84, text: 0.12 } })
  evidence!: Readonly<Record<string, unknown>>;
  /** The records concerned, at most fifty. */
  records!: FindingRecordResponse[];
  /** @example "2026-03-01T09:30:00.000Z" */
  firstSeenAt!: string;
  /** The last examination in which it was there. @example "2026-03-08T09:30:00.000Z" */
  lastSeenAt!: string;
  can!: FindingCan;
}

export class FindingPage {
  items!: FindingResponse[];
  nextCursor!: string | null;
}

export class FindingActor {
  /** @example "member" */
  kind!: string;
  id!: string;
  /** The name at the time. @example "Iris Vos" */
  name!: string;
}

export class FindingChangeResponse {
  id!: string;
  /** @example "2026-03-01T09:30:00.000Z" */
  at!: string;
  @ApiProperty({ enum: FINDING_STATUSES, example: 'dismissed' })
  status!: FindingStatus;
  /** Why the radar changed it by itself; null when a person did. */
  because!: 'ground_gone' | 'evidence_changed' | 'seen_again' | null;
  /** The person's words, or the radar's reason in the caller's language. */
  reason!: string | null;
  by!: FindingActor;
}

export class FindingChangePage {
  items!: FindingChangeResponse[];
  nextCursor!: string | null;
}

export function toFindingResponse(finding: Finding, caller: Actor): FindingResponse {
  const { id, version, kind, severity, certainty, effortAtStake, estimated, status, reason, present } = finding;
  const { title, explanation, suggestion, evidence, firstSeenAt, lastSeenAt } = finding;
  return {
    ...{ id, version, kind, severity, certainty, effortAtStake, estimated, status, reason, present },
    ...{ title, explanation, suggestion, evidence },
    records: finding.records.map(({ type, id: recordId, name, key }) => ({ type, id: recordId, name, key })),
    firstSeenAt: firstSeenAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    can: { judge: may(caller, 'findings:act') },
  };
}

export function toFindingChangeResponse(change: FindingChange): FindingChangeResponse {
  return { ...change, at: change.at.toISOString() };
}

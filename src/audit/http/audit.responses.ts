import { ApiProperty } from '@nestjs/swagger';
import type { AuditEntry } from '../audit.types.js';

export class AuditRecord {
  /** @example "initiative" */
  type!: string;
  id!: string;
}

export class AuditActor {
  /** @example "member" */
  kind!: string;
  id!: string;
  /** The name at the time. @example "Iris Vos" */
  name!: string;
}

export class AuditEntryResponse {
  id!: string;
  /** @example "2026-03-01T09:30:00.000Z" */
  occurredAt!: string;
  /** @example "initiative.amended" */
  name!: string;
  record!: AuditRecord;
  actor!: AuditActor;
  /** The request that did it, as in the log and in `x-request-id`; `-` for background work. @example "-" */
  requestId!: string;
  /** The changed fields as they were. */
  @ApiProperty({ type: Object, additionalProperties: true, nullable: true, example: { title: 'Invoice' } })
  before!: Readonly<Record<string, unknown>> | null;
  /** The changed fields as they became. */
  @ApiProperty({ type: Object, additionalProperties: true, nullable: true, example: { title: 'A clear invoice' } })
  after!: Readonly<Record<string, unknown>> | null;
  reason!: string | null;
}

export class AuditPage {
  items!: AuditEntryResponse[];
  nextCursor!: string | null;
}

export function toAuditEntryResponse(entry: AuditEntry): AuditEntryResponse {
  return { ...entry, occurredAt: entry.occurredAt.toISOString() };
}

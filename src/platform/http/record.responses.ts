import { ApiProperty } from '@nestjs/swagger';
import type { ArchivableRecord } from '../database/record.entity.js';

/** What every record's answer has. */
export class RecordResponse {
  /** @example "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e" */
  id!: string;
  /** Goes up with every change; part of the ETag. */
  version!: number;
  /** @example "2026-03-01T09:30:00.000Z" */
  createdAt!: string;
  /** @example "2026-03-01T09:30:00.000Z" */
  updatedAt!: string;
}

/** Master data can be archived: hidden from choices, kept in history. */
export class ArchivableResponse extends RecordResponse {
  archivedAt!: string | null;
}

/** A member that may hold any JSON value: what a field was and became. */
export const AnyValue = () =>
  ApiProperty({
    anyOf: [
      ...['string', 'number', 'boolean', 'object', 'null'].map((type) => ({ type })),
      { type: 'array', items: {} },
    ],
    example: 'in_review',
  });

/** What the caller may do with a simple record. */
export class Can {
  amend!: boolean;
  delete!: boolean;
}

type Bookkeeping = Pick<ArchivableRecord, 'id' | 'version' | 'createdAt' | 'updatedAt'>;

export function recordResponse(record: Bookkeeping): RecordResponse {
  return {
    id: record.id,
    version: record.version,
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
  };
}

export function archivableResponse(record: Bookkeeping & { archivedAt: Date | null }): ArchivableResponse {
  return { ...recordResponse(record), archivedAt: record.archivedAt?.toISOString() ?? null };
}

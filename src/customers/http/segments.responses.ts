import { type Actor, may } from '../../platform/access/actor.js';
import { ArchivableResponse, archivableResponse, Can } from '../../platform/http/record.responses.js';
import type { Segment } from '../customers.types.js';

export class SegmentResponse extends ArchivableResponse {
  /** @example "Jonge gezinnen" */
  name!: string;
  description!: string | null;
  /** Number of customers; null when unknown. */
  size!: number | null;
  /** What a customer is worth a year, in the organisation's currency; null when unknown. */
  value!: number | null;
  can!: Can;
}

export class SegmentPage {
  items!: SegmentResponse[];
  nextCursor!: string | null;
}

export function toSegmentResponse(segment: Segment, caller: Actor): SegmentResponse {
  const manages = may(caller, 'customers:manage');
  return {
    ...archivableResponse(segment),
    name: segment.name,
    description: segment.description,
    size: segment.size,
    value: segment.value,
    can: { amend: manages, delete: manages },
  };
}

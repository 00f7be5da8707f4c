/** The words of customers, as plain data: what other modules may hold. */

export const SEGMENT_REFERENCE = { type: 'segment', table: 'segments' } as const;
export const PERSONA_REFERENCE = { type: 'persona', table: 'personas' } as const;

interface MasterData {
  readonly id: string;
  readonly version: number;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A group of customers. */
export interface Segment extends MasterData {
  readonly name: string;
  readonly description: string | null;
  /** Number of customers; null when unknown. */
  readonly size: number | null;
  /** What a customer of the segment is worth a year, in the organisation's currency (whole units); null when unknown. */
  readonly value: number | null;
}

/** What may be changed of a segment; absent keeps. */
export interface SegmentChanges {
  name?: string;
  description?: string | null;
  size?: number | null;
  value?: number | null;
  archived?: boolean;
}

export interface SegmentFilter {
  archived?: 'true' | 'false' | 'all';
  q?: string;
}

/** A typical customer of a segment. */
export interface Persona extends MasterData {
  readonly name: string;
  readonly description: string | null;
  readonly segmentId: string;
}

/** What may be changed of a persona; absent keeps. */
export interface PersonaChanges {
  name?: string;
  description?: string | null;
  segmentId?: string;
  archived?: boolean;
}

export interface PersonaFilter {
  archived?: 'true' | 'false' | 'all';
  segmentId?: string;
  q?: string;
}

export interface SegmentFacts {
  readonly id: string;
  readonly name: string;
  readonly size: number | null;
  readonly value: number | null;
  readonly archived: boolean;
}

export interface PersonaFacts {
  readonly id: string;
  readonly name: string;
  readonly segmentId: string;
  readonly archived: boolean;
}

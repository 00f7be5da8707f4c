import type { Risk } from '../../initiatives/initiatives.types.js';

/** By which way an initiative is decided (docs/method.md, "Lanes"). */
export const LANES = ['green', 'improvement', 'strategic'] as const;
export type Lane = (typeof LANES)[number];

export const SIZES = ['small', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];

/** What the lane follows from that can be unknown. */
export type LaneUnknown = 'effort' | 'budget' | 'risk' | 'reversible';

/** The lane with everything it follows from. */
export interface LaneAnswer {
  /** Null when what is unknown decides between lanes. */
  readonly lane: Lane | null;
  /** The lanes that are left when the unknown becomes known; one when the lane is known. */
  readonly possible: readonly Lane[];
  /** What decides and is unknown; empty when the lane is known. */
  readonly unknown: readonly LaneUnknown[];
  /** Null when unknown. */
  readonly size: Size | null;
  readonly risk: Risk | null;
  readonly reversible: boolean | null;
}

/** What a lane asks before an approval. */
export interface LaneNeeds {
  readonly decision: boolean;
  readonly sponsor: boolean;
  /** How many days an initiative should wait in review at most. */
  readonly waitingDays: number;
}

import type { CoordinationGain } from '../portfolio/gains.service.js';

/** Who are to be coordinated: named one by one, or all initiatives that a finding names. */
export interface CoordinationDraft {
  readonly initiativeIds?: readonly string[] | null;
  readonly findingId?: string | null;
  /** Who sees to it. */
  readonly coordinatorId?: string | null;
  readonly note?: string | null;
  /** By board members and directors only. */
  readonly ratified?: boolean;
}

/** What became of one pair: a relation was made, the one that was there was ratified, or it said the same already. */
export type CoordinationStep = 'made' | 'ratified' | 'known';

export interface CoordinatedPair {
  readonly relationId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly step: CoordinationStep;
}

/** Initiatives that were coordinated in one go, each with each. */
export interface Coordination {
  readonly id: string;
  readonly version: number;
  readonly initiativeIds: readonly string[];
  readonly findingId: string | null;
  readonly coordinatorId: string | null;
  readonly note: string | null;
  readonly ratified: boolean;
  readonly pairs: readonly CoordinatedPair[];
  /** What it took off the fragmentation index of the stages and journeys that they share. */
  readonly gains: readonly CoordinationGain[];
  readonly coordinatedByName: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

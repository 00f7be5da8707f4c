import type { InitiativeState } from '../initiatives/initiatives.types.js';

/** Two initiatives that overlap, and how sure that is. */
export interface OverlappingPair {
  readonly a: string;
  readonly b: string;
  readonly class: 'duplicate' | 'possible_duplicate' | 'hidden_overlap';
  /** 0..1: the certainty of the finding. */
  readonly strength: number;
}

/** What the proposal needs to know of an initiative. */
export interface ClusterMember {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly state: InitiativeState;
  readonly teamId: string | null;
  readonly accountablePersonId: string | null;
  /** In the organisation's unit; null unknown. */
  readonly effort: number | null;
  /** How many goal links say how. */
  readonly contributions: number;
}

/** Why one of a cluster is to be the lead, the deciding ground first. */
export const LEAD_GROUNDS = ['approved', 'largest_effort', 'contributes', 'accountable', 'oldest'] as const;
export type LeadGround = (typeof LEAD_GROUNDS)[number];

/** Initiatives of which each overlaps with each, and what to do about them. */
export interface Cluster {
  /** The id of the oldest member: the same cluster has the same id. */
  readonly id: string;
  readonly memberIds: readonly string[];
  readonly pairs: readonly OverlappingPair[];
  /** Overlaps with initiatives outside that were not close enough to all of it. */
  readonly bridges: readonly OverlappingPair[];
  readonly leadId: string;
  readonly leadGrounds: readonly LeadGround[];
  /** `merge` when every pair is a duplicate, else `coordinate`. */
  readonly suggestion: 'merge' | 'coordinate';
  readonly effort: ClusterEffort;
}

/** In the organisation's unit. */
export interface ClusterEffort {
  readonly total: number;
  /** What comes free by the overlap with the lead, and at most: all but the largest. */
  readonly freed: number;
  readonly atMost: number;
  /** Whose effort stands on the median. */
  readonly estimatedIds: readonly string[];
}

/** Somebody whose word a consolidation needs, and for which of the members. */
export interface Agreement {
  readonly personId: string;
  /** Answers for a member, or sees to a coordination between members. */
  readonly as: 'accountable' | 'coordinator';
  readonly initiativeIds: readonly string[];
}

/** What the lead would have of everybody's scope, were they merged. */
export interface KeptScope {
  readonly stages: readonly { readonly stageId: string; readonly share: number }[];
  readonly goalIds: readonly string[];
  readonly kpiIds: readonly string[];
  /** Differences that would wait for a choice. */
  readonly openChoices: number;
}

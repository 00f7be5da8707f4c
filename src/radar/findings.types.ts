import type { ConcernedRecord, Evidence, FindingKind, FindingStatus } from './domain/findings/kinds.js';
import type { OwnReason } from './domain/findings/life.js';
import type { FindingSentences } from './domain/findings/sentences.js';

export { type FindingKind, FINDING_KINDS, FINDING_STATUSES, type FindingStatus } from './domain/findings/kinds.js';

/** A record that a finding concerns, as people know it. */
export interface NamedRecord extends ConcernedRecord {
  readonly name: string;
  /** The human number of an initiative; null for other records. */
  readonly key: string | null;
}

/** A finding as it is told. */
export interface Finding extends FindingSentences {
  readonly id: string;
  readonly version: number;
  readonly kind: FindingKind;
  /** 0..100; null when its certainty is unknown. */
  readonly severity: number | null;
  /** 0..1; null unknown. */
  readonly certainty: number | null;
  /** Effort at stake, in the organisation's unit. */
  readonly effortAtStake: number;
  /** Part of it stands on the median of known efforts. */
  readonly estimated: boolean;
  readonly status: FindingStatus;
  /** What the last one who changed the status gave as reason; null when nobody did. */
  readonly reason: string | null;
  /** Whether its ground was there at the last examination. */
  readonly present: boolean;
  readonly evidence: Evidence;
  /** The first fifty at most. */
  readonly records: readonly NamedRecord[];
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
}

export interface FindingFilter {
  readonly kind?: readonly FindingKind[];
  readonly status?: readonly FindingStatus[];
  /** At least this severe, 0..100. */
  readonly severity?: number;
  readonly initiativeId?: string;
  readonly journeyId?: string;
  /** Of which teams an initiative is concerned, or over which work is split. */
  readonly teamId?: readonly string[];
  /** Which persons have an open follow-up about it. */
  readonly assigneeId?: readonly string[];
}

/** A filter in which what other modules know is looked up. */
export interface FindingSelected extends Omit<FindingFilter, 'journeyId' | 'assigneeId'> {
  /** The journey of the filter and those under it. */
  readonly journeyIds?: readonly string[];
  /** Among these. */
  readonly findingIds?: readonly string[];
}

/** One change of a finding's status. */
export interface FindingChange {
  readonly id: string;
  readonly at: Date;
  readonly status: FindingStatus;
  /** Why the radar changed it itself; null when a person did. */
  readonly because: OwnReason | null;
  readonly reason: string | null;
  readonly by: { readonly kind: string; readonly id: string; readonly name: string };
}

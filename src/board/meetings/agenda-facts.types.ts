import type { Sentence } from '../../platform/problems/problem.js';
import type { Comparison } from './follow-through.types.js';

/** What the register brings to a meeting, as it is read, with the names that people know. Plain data. */

export interface NamedInitiative {
  readonly id: string;
  readonly key: string;
  readonly title: string;
}

export interface OverdueFollowUp {
  readonly id: string;
  readonly text: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly dueOn: string;
  readonly decisionId: string | null;
  readonly decisionNumber: number | null;
  readonly question: string | null;
  readonly initiative: NamedInitiative | null;
}

export interface DueDebt {
  readonly id: string;
  readonly stageId: string;
  readonly stageName: string;
  readonly journeyName: string;
  readonly size: number | null;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly dueOn: string;
  readonly decisionId: string;
  readonly decisionNumber: number;
  readonly question: string;
}

export interface DueReview {
  /** The decision's. */
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly reviewOn: string;
}

export interface DueExpectation {
  readonly id: string;
  readonly decisionId: string;
  readonly number: number;
  readonly question: string;
  readonly words: string | null;
  readonly kpiId: string | null;
  readonly kpiName: string | null;
  readonly comparison: Comparison | null;
  readonly value: number | null;
  readonly baseline: number | null;
  readonly expectedOn: string;
  readonly confidence: number;
}

export interface LapsedApproval {
  readonly id: string;
  readonly initiative: NamedInitiative;
  readonly lapsedAt: Date;
  /** 0..1. */
  readonly drift: number;
}

export interface ExpiringException {
  readonly id: string;
  readonly agreementId: string;
  readonly agreementTitle: Sentence;
  readonly initiative: NamedInitiative;
  readonly expiresOn: string;
}

export interface WaitingProposal {
  readonly initiative: NamedInitiative;
  readonly teamName: string | null;
  /** Null when an import brought it in so. */
  readonly waitingSince: Date | null;
}

/** What the radar saw, in both languages. */
export interface NewFinding {
  readonly id: string;
  readonly severity: number | null;
  readonly title: Sentence;
  readonly explanation: Sentence;
  readonly suggestion: Sentence;
  readonly records: readonly {
    readonly type: string;
    readonly id: string;
    readonly name: string;
    readonly key: string | null;
  }[];
}

/** The first of a kind, and how many there are. */
export interface Found<T> {
  readonly found: number;
  readonly items: readonly T[];
}

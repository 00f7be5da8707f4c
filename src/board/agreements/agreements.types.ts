import type { InitiativeBody, InitiativeKind, InitiativeState } from '../../initiatives/initiatives.types.js';
import type { RemarkSeverity } from '../../initiatives/transitions.types.js';
import type { Sentence } from '../../platform/problems/problem.js';

/** The words of working agreements (docs/glossary.md). Plain data. */

export const AGREEMENT_STATUSES = ['draft', 'active', 'retired'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** The steps that an agreement can guard. Stopping, returning and merging are never held back: nothing gets stuck. */
export const GUARDED_STEPS = ['submit', 'approve', 'start_delivery', 'start_measuring', 'close'] as const;
export type GuardedStep = (typeof GUARDED_STEPS)[number];

/** JSON Logic (docs/decisions, "Working agreements are JSON Logic over typed facts"). */
export type Condition =
  null | boolean | number | string | readonly Condition[] | { readonly [operator: string]: Condition };

/** Which initiatives an agreement is about: an empty list is all of them; teams and journeys with those below them. */
export interface AgreementScope {
  readonly kinds: readonly InitiativeKind[];
  readonly teamIds: readonly string[];
  readonly journeyIds: readonly string[];
}

/** What an agreement demands of whom and where: what a dry run tries. */
export interface AgreementRule {
  readonly scope: AgreementScope;
  readonly condition: Condition;
  readonly steps: readonly GuardedStep[];
}

export interface AgreementContent extends AgreementRule {
  readonly title: Sentence;
  readonly rationale: Sentence;
  /** What would satisfy it. */
  readonly satisfiedBy: Sentence;
  readonly severity: RemarkSeverity;
  readonly status: AgreementStatus;
  readonly ownerId: string | null;
  /** `YYYY-MM-DD`; in force from that day on, until the day before `validUntil`. Null = open. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export interface Agreement extends AgreementContent {
  readonly id: string;
  readonly version: number;
  /** The name of a sentence of the starter set; null for the organisation's own. */
  readonly starter: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type AgreementDraft = Partial<Omit<AgreementContent, 'scope'>> & { readonly scope?: Partial<AgreementScope> };

/** One earlier or present wording. */
export interface AgreementVersion {
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly content: AgreementContent;
}

/** A permission to pass one agreement with one initiative, for a while. */
export interface AgreementException {
  readonly id: string;
  readonly version: number;
  readonly agreementId: string;
  readonly initiativeId: string;
  readonly reason: string;
  readonly approverId: string;
  readonly approverName: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly expiresOn: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export type FactValue = number | boolean | string | null;
export type FactValues = Readonly<Record<string, FactValue>>;

/** What facts are taken from: what an initiative says, at some moment. */
export interface AgreedWork extends InitiativeBody {
  readonly id: string;
  readonly state: InitiativeState;
}

/** Kept, broken, or not to be judged because facts are unknown. */
export type Verdict = 'kept' | 'broken' | 'unknown';

/** What became of an agreement for one initiative; an exception stands before a breach. */
export type Outcome = Verdict | 'excepted';

export interface Judged {
  readonly verdict: Verdict;
  /** The facts that the condition speaks of; the unknown ones where it cannot be judged. */
  readonly facts: readonly string[];
}

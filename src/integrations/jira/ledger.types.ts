import type { InitiativeDraft } from '../../initiatives/initiatives.types.js';
import type { JiraIssue } from './issue.types.js';
import type { JiraMapping, NotCarried, SkipCode } from './mapping.types.js';

/** The rules of a connection, in the edition that holds. Version 0: nobody saved any yet. */
export interface JiraRules {
  readonly connectionId: string;
  readonly version: number;
  readonly mapping: JiraMapping;
  readonly savedAt: Date | null;
  readonly savedBy: string | null;
}

/** Why an issue has no initiative: what the rules say, or what happened when one was to be made. */
export type LeftOutCode = SkipCode | 'not_chosen' | 'refused';

export interface LeftOut {
  readonly code: LeftOutCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export type LedgerOutcome = 'registered' | 'skipped' | 'failed';

/** One issue as the ledger has it. */
export interface LedgerRow {
  readonly siteIssueId: string;
  readonly issue: JiraIssue;
  readonly issueUpdatedAt: Date | null;
  /** Whether the choice of issues takes it in; one that does not is kept for the dark radar alone. */
  readonly chosen: boolean;
  readonly rulesVersion: number;
  readonly outcome: LedgerOutcome;
  readonly initiativeId: string | null;
  /** What was carried over last. */
  readonly carried: InitiativeDraft | null;
  readonly goneAt: Date | null;
}

/** What is to be written of one issue. */
export interface LedgerEntry {
  readonly issue: JiraIssue;
  readonly chosen: boolean;
  readonly rulesVersion: number;
  readonly outcome: LedgerOutcome;
  readonly skip: LeftOut | null;
  readonly initiativeId: string | null;
  readonly carried: InitiativeDraft | null;
}

/** In which phase something was found not to come along: with the initiative itself, or with its relations. */
export type CarryPhase = 'node' | 'edge';

export interface KeptNotCarried extends NotCarried {
  readonly id: string;
}

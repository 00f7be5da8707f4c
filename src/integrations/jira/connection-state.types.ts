import type { SiteFacts } from './issue.types.js';
import type { JiraFaultKind } from './jira-api.types.js';

/** What went wrong last, so that it can be said in the reader's language. */
export interface KeptFailure {
  readonly fault: JiraFaultKind | 'credentials_unreadable' | 'internal';
  readonly detail: string | null;
}

/** What the site told about itself when it was asked last. */
export interface KeptSite {
  readonly account: string | null;
  /** IANA name of the account's time zone, in which JQL reads days and times. */
  readonly timeZone: string | null;
  readonly projects: number;
  /** What reading its issues needs. */
  readonly facts: SiteFacts;
  readonly askedAt: string;
}

/** A dynamic webhook of an OAuth app. */
export interface KeptWebhook {
  readonly id: string;
  readonly expiresAt: string | null;
}

/** How a connection is doing. Changes with every call, and is nobody's version. */
export interface ConnectionState {
  readonly lastSuccessAt: Date | null;
  readonly lastFailureAt: Date | null;
  readonly failure: KeptFailure | null;
  /** In a row. */
  readonly failures: number;
  /** Until when the site wants to hear nothing of us. */
  readonly blockedUntil: Date | null;
  /** The hour that is counted, and what it has cost so far. */
  readonly pointsHour: Date | null;
  readonly pointsUsed: number;
  readonly requestsUsed: number;
  /** How old the newest change was when it was taken in last. */
  readonly lagSeconds: number | null;
  readonly lastWebhookAt: Date | null;
  readonly webhooks: readonly KeptWebhook[];
  readonly webhooksExpireAt: Date | null;
  readonly lastImportAt: Date | null;
  readonly lastPollAt: Date | null;
  readonly lastSweepAt: Date | null;
  /** When one was begun last, whatever came of it. */
  readonly sweepTriedAt: Date | null;
  readonly site: KeptSite | null;
}

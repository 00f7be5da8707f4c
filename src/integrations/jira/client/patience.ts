import type { JiraFault, JiraFaultKind } from '../jira-api.types.js';

/** How long one question is insisted on. */
export interface Patience {
  /** Tries altogether, at least 1. */
  readonly attempts: number;
  /** The longest wait between two tries that a caller is held for. */
  readonly longestWaitMs: number;
  /** How long the site may take to begin its answer. */
  readonly timeoutMs: number;
}

export const DEFAULT_PATIENCE: Patience = { attempts: 5, longestWaitMs: 60_000, timeoutMs: 30_000 };

const FIRST_WAIT_MS = 1000;
const LONGEST_BACKOFF_MS = 30_000;
const REPEATED: ReadonlySet<JiraFaultKind> = new Set(['unavailable', 'truncated', 'timeout', 'unreachable']);

/**
 * How long to wait before the next try, in milliseconds: what the site asked for and up to a second more, else a
 * growing time of which half is left to chance, so that many who were refused together do not come back together.
 * @param attempt the try that failed, from 1
 * @param retryAfterSeconds what the site asked for
 */
export function waitBefore(attempt: number, retryAfterSeconds: number | undefined, random: () => number): number {
  if (retryAfterSeconds !== undefined) return Math.round(retryAfterSeconds * 1000 + random() * 1000);
  const whole = Math.min(LONGEST_BACKOFF_MS, FIRST_WAIT_MS * 2 ** (attempt - 1));
  return Math.round(whole / 2 + (random() * whole) / 2);
}

/** Whether another try can help and does no harm. What was limited, or never sent, has certainly not been done. */
export function mayRepeat(fault: JiraFault, repeatable: boolean, neverSent: boolean): boolean {
  if (fault.kind === 'rate_limited') return true;
  return REPEATED.has(fault.kind) && (repeatable || neverSent);
}

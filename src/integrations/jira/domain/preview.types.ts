import type { PlanStep } from '../mapping.types.js';

/** One issue of a preview, and what the rules would do with it. */
export interface ShownStep {
  readonly siteIssueId: string;
  readonly key: string | null;
  readonly title: string | null;
  readonly kind: PlanStep['kind'];
  /** Of a change: the fields of the initiative that would move, and to what. */
  readonly fields: readonly string[];
  readonly changes: unknown;
  /** What the same fields say now. */
  readonly before: unknown;
  readonly initiativeId: string | null;
  /** Of one that is skipped: why. */
  readonly code: string | null;
}

/** What rules would do with real issues, as far as they were looked at. */
export interface Preview {
  looked: number;
  /** Whether every chosen issue was looked at. */
  isWhole: boolean;
  readonly counts: { create: number; change: number; unchanged: number; skip: number; unreadable: number };
  readonly skipped: Record<string, number>;
  readonly notCarried: Record<string, number>;
  /** Of the changes: how often each field of an initiative would move. */
  readonly moves: Record<string, number>;
  readonly shown: ShownStep[];
  /** Those that are taken: of all others it is told that they would be left. */
  readonly followed: Set<string>;
}

/** How many issues of the chosen projects the question to the site leaves out, as the site estimates it. */
export interface PreviewOutside {
  readonly belowLevel: number;
  /** Of the chosen level, but not what the administrator's condition asks for. */
  readonly unmet: number;
}

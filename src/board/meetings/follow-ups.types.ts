/** The words of follow-ups (docs/glossary.md). Plain data. */

export const FOLLOW_UP_STATES = ['open', 'done', 'cancelled'] as const;
export type FollowUpState = (typeof FOLLOW_UP_STATES)[number];

/** What somebody is to do. Absent keeps, null clears. */
export interface FollowUpDraft {
  readonly text?: string;
  readonly ownerId?: string;
  readonly dueOn?: string;
  readonly meetingId?: string | null;
  readonly decisionId?: string | null;
  readonly initiativeId?: string | null;
  readonly findingId?: string | null;
}

export type NewFollowUp = FollowUpDraft & Required<Pick<FollowUpDraft, 'text' | 'ownerId' | 'dueOn'>>;

export interface FollowUp {
  readonly id: string;
  readonly version: number;
  readonly text: string;
  /** The person who does it. */
  readonly ownerId: string;
  readonly dueOn: string;
  readonly state: FollowUpState;
  /** Why it was cancelled, or what was said when it was settled. */
  readonly reason: string | null;
  readonly settledAt: Date | null;
  /** Where it comes from. */
  readonly meetingId: string | null;
  readonly decisionId: string | null;
  readonly initiativeId: string | null;
  /** What the radar saw that it is about; null also when the radar has forgotten that. */
  readonly findingId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

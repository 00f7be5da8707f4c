import type { Sentence } from '../../platform/problems/problem.js';

/** The words of meetings, agendas and minutes (docs/glossary.md). Plain data. */

export const MEETING_STATES = ['planned', 'open', 'closed'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What somebody gives of a meeting. Absent keeps, null clears. */
export interface MeetingDraft {
  readonly title?: string;
  readonly startsAt?: Date;
  readonly endsAt?: Date;
  readonly timeZone?: string;
  readonly place?: string | null;
  readonly chairId?: string;
  readonly invitedIds?: readonly string[];
  readonly presentIds?: readonly string[];
  readonly evidenceKpiId?: string | null;
}

/** What a meeting says, whole. */
export interface MeetingContent {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** A time zone of the IANA database: `Europe/Amsterdam`. */
  readonly timeZone: string;
  readonly place: string | null;
  /** The members who chair it, are invited and were there. */
  readonly chairId: string;
  readonly invitedIds: readonly string[];
  readonly presentIds: readonly string[];
  /** The KPI whose measurement opens the meeting; null: the one with the worst gap. */
  readonly evidenceKpiId: string | null;
}

export interface Meeting extends MeetingContent {
  readonly id: string;
  readonly version: number;
  readonly state: MeetingState;
  /** Goes up when the time, the place or the title changes: the SEQUENCE of iCalendar. */
  readonly calendarSequence: number;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  /** SHA-256 over the frozen record, in hexadecimal; null until it is closed. */
  readonly digest: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Why something stands on an agenda; in the order in which a meeting takes them. */
export const AGENDA_KINDS = [
  'overdue_follow_up',
  'due_debt',
  'due_review',
  'due_expectation',
  'lapsed_approval',
  'expiring_exception',
  'waiting_proposal',
  'new_finding',
  'own',
] as const;
export type AgendaKind = (typeof AGENDA_KINDS)[number];

/** What the meeting does with an item: take it, leave it out, or keep it for the next meeting. */
export const TREATMENTS = ['shown', 'hidden', 'postponed'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** Kinds of records that an item of one's own can name. */
export const NAMEABLE_TYPES = ['initiative', 'journey', 'stage', 'goal', 'kpi', 'decision'] as const;
export type NameableType = (typeof NAMEABLE_TYPES)[number];

/** A record that an item concerns, as people know it. */
export interface AgendaRecord {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  /** The human number of an initiative or decision; null for other records. */
  readonly key: string | null;
}

/** Something that the register brings to the meeting, before anybody did anything with it. */
export interface RaisedItem {
  /** The id of the record that brings it: of the finding, follow-up, debt line …; of an item of one's own its own. */
  readonly id: string;
  readonly kind: AgendaKind;
  readonly title: Sentence;
  readonly explanation: Sentence;
  readonly suggestion: Sentence;
  readonly records: readonly AgendaRecord[];
  /** 0..100, of findings; null for everything else. */
  readonly severity: number | null;
  /** The day that brings it here; null when none does. */
  readonly dueOn: string | null;
}

/** An item as it stands on the agenda. */
export interface AgendaItem extends RaisedItem {
  readonly treatment: Treatment;
  /** What is noted of it in the minutes. */
  readonly note: string | null;
}

/** How many things of a kind there are, and how many of them the agenda lists. */
export interface AgendaTotal {
  readonly kind: AgendaKind;
  readonly found: number;
  readonly listed: number;
}

/** Why a meeting begins without a piece of customer evidence. */
export type NoEvidence = 'no_cx_kpi' | 'no_measurement' | 'no_gap';

/** The piece of customer evidence that a meeting begins with. */
export interface Evidence {
  readonly kpiId: string;
  readonly kpiName: string;
  readonly unit: string | null;
  readonly stageId: string | null;
  readonly stageName: string | null;
  readonly journeyId: string | null;
  readonly journeyName: string | null;
  readonly measurementId: string;
  /** The half-open period that was measured. */
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly n: number | null;
  /** Fewer answers than the organisation asks for; null when it is unknown how many there were. */
  readonly thin: boolean | null;
  readonly target: number | null;
  /** 0 at the target, 1 at the worst possible; null when either is unknown. */
  readonly gap: number | null;
  /** Whether somebody chose it; otherwise it has the worst gap. */
  readonly chosen: boolean;
  readonly sentence: Sentence;
}

/** What the register brings to a meeting. */
export interface Raised {
  /** The end of the last meeting, from which on something is new; null when there was none. */
  readonly since: string | null;
  /** The day of the meeting where it is held, `YYYY-MM-DD`: what is due by then is due. */
  readonly day: string;
  /** From this severity on a new finding comes to the board. */
  readonly severity: number;
  readonly evidence: Evidence | null;
  readonly noEvidence: NoEvidence | null;
  /** By kind, at most `MOST_OF_A_KIND` of each. */
  readonly items: readonly RaisedItem[];
  readonly totals: readonly AgendaTotal[];
  readonly computedAt: string;
}

/** The agenda of a meeting: as of now while it is planned, as of its opening from then on. */
export interface Agenda extends Omit<Raised, 'items'> {
  readonly meetingId: string;
  readonly meetingVersion: number;
  /** In the order of the meeting. */
  readonly items: readonly AgendaItem[];
  /** Hidden and postponed. */
  readonly aside: readonly AgendaItem[];
}

/** How many things of a kind an agenda lists at most; the totals tell of the rest. */
export const MOST_OF_A_KIND = 25;

/** A decision as it stands in the minutes. */
export interface MinutedDecision {
  readonly id: string;
  readonly key: string;
  readonly question: string;
  readonly optionKey: string;
  readonly optionTitle: string;
  readonly rationale: string | null;
  /** −3 … +3; null unknown. */
  readonly cx: number | null;
  readonly decidedAt: string;
  readonly decidedByName: string;
}

/** A member as the minutes name them. */
export interface MinutedMember {
  readonly memberId: string;
  readonly name: string;
  /** Sits on the board and so counts for the quorum. */
  readonly onBoard: boolean;
}

/** What was agreed to be done, as it stands in the minutes. */
export interface MinutedFollowUp {
  readonly id: string;
  readonly text: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly dueOn: string;
}

/** What a meeting came to: the decisions, the notes, who was there, what is to be done. */
export interface Minutes {
  readonly chair: MinutedMember;
  readonly invited: readonly MinutedMember[];
  readonly present: readonly MinutedMember[];
  readonly quorum: { readonly needed: number; readonly present: number; readonly met: boolean };
  readonly decisions: readonly MinutedDecision[];
  readonly notes: readonly { readonly itemId: string; readonly title: Sentence; readonly note: string }[];
  readonly followUps: readonly MinutedFollowUp[];
}

/** What is frozen when a meeting closes. Its digest is over the canonical JSON of this. */
export interface MeetingRecord {
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly timeZone: string;
    readonly place: string | null;
    readonly openedAt: string;
    readonly closedAt: string;
    readonly closedByName: string;
  };
  readonly agenda: Omit<Agenda, 'meetingVersion'>;
  readonly minutes: Minutes;
}

/** Whether what was frozen is still what the digest was made of. */
export interface Verification {
  readonly meetingId: string;
  /** As it was written down at the closing. */
  readonly digest: string;
  /** Made anew of the record as it is now. */
  readonly computed: string;
  readonly intact: boolean;
  readonly record: MeetingRecord;
}

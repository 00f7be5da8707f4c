import { asDate } from '../../../platform/wording/days.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { Meeting, MeetingState } from '../meetings.types.js';
import { meetingProblems } from './meeting.problems.js';

const WORDS: Readonly<Record<MeetingState, { readonly en: string; readonly nl: string }>> = {
  planned: { en: 'still planned', nl: 'nog gepland' },
  open: { en: 'open', nl: 'open' },
  closed: { en: 'closed', nl: 'gesloten' },
};

/** Where a meeting stands, as people say it: the parameters of a sentence in both languages. */
export function stateInWords(state: MeetingState): { readonly en: string; readonly nl: string } {
  return WORDS[state];
}

/** Who asks, as far as meetings go. */
export interface MeetingCaller {
  readonly may: (permission: string) => boolean;
}

export interface MeetingRights {
  readonly amend: boolean;
  readonly delete: boolean;
  readonly open: boolean;
  readonly close: boolean;
  [right: string]: boolean;
}

/** Everything that the caller may do with a meeting as it stands, as answered in `can`. */
export function meetingRights(caller: MeetingCaller, { state }: { readonly state: MeetingState }): MeetingRights {
  const manages = caller.may('meetings:manage');
  return {
    amend: manages && state !== 'closed',
    delete: manages && state === 'planned',
    open: manages && state === 'planned',
    close: manages && state === 'open',
  };
}

/** The quorum of a meeting: how many members of the board are there, of how many that are needed. */
export function quorumOf(
  presentIds: readonly string[],
  boardIds: ReadonlySet<string>,
  needed: number,
): { readonly needed: number; readonly present: number; readonly met: boolean } {
  const present = new Set(presentIds.filter((id) => boardIds.has(id))).size;
  return { needed, present, met: present >= needed };
}

type Standing = Pick<Meeting, 'title' | 'state' | 'closedAt'>;

/** @throws Problem `meeting_closed` */
export function demandNotClosed({ title, state, closedAt }: Standing): void {
  if (state !== 'closed') return;
  const day = closedAt?.toISOString() ?? '';
  throw new Problem(meetingProblems.meeting_closed, { title, en: asDate(day, 'en'), nl: asDate(day, 'nl') });
}

/** @throws Problem `meeting_not_planned`, `meeting_closed` */
export function demandPlanned(meeting: Standing): void {
  demandNotClosed(meeting);
  if (meeting.state !== 'planned')
    throw new Problem(meetingProblems.meeting_not_planned, { title: meeting.title, ...stateInWords(meeting.state) });
}

/** @throws Problem `meeting_not_open`, `meeting_closed` */
export function demandOpen(meeting: Standing): void {
  demandNotClosed(meeting);
  if (meeting.state !== 'open')
    throw new Problem(meetingProblems.meeting_not_open, { title: meeting.title, ...stateInWords(meeting.state) });
}

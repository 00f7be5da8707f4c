import type { TestActor } from './actors.js';

/** A day of this year plus so many days from now, `YYYY-MM-DD`. */
export const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What a call for a meeting says: two hours, so many days ahead. */
export const meetingIn = (days: number, more: object = {}) => ({
  title: 'CX board of the quarter',
  startsAt: `${dayAhead(days)}T09:00:00Z`,
  endsAt: `${dayAhead(days)}T11:00:00Z`,
  timeZone: 'Europe/Amsterdam',
  ...more,
});

export interface ListedItem {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly explanation: string;
  readonly suggestion: string;
  readonly records: readonly { type: string; id: string; name: string; key: string | null }[];
  readonly severity: number | null;
  readonly dueOn: string | null;
  readonly treatment: string;
  readonly note: string | null;
}

/** How meetings come about, in a few words. */
export function meetingWork(chair: TestActor) {
  const call = async (days: number, more: object = {}) =>
    (await chair.post('/v1/meetings', meetingIn(days, more)).expect(201)).body as { id: string; version: number };
  const move = (id: string, to: 'open' | 'closed') => chair.post(`/v1/meetings/${id}/transitions`, { to });
  const agenda = async (id: string, locale = 'en') =>
    (await chair.get(`/v1/meetings/${id}/agenda`).set('accept-language', locale).expect(200)).body as {
      meetingVersion: number;
      since: string | null;
      day: string;
      evidence: { sentence: string; kpiId: string; gap: number; chosen: boolean } | null;
      noEvidence: string | null;
      items: ListedItem[];
      aside: ListedItem[];
      totals: { kind: string; found: number; listed: number }[];
    };
  const attend = (id: string, ...members: readonly TestActor[]) =>
    chair.patch(`/v1/meetings/${id}`, { presentIds: members.map(({ memberId }) => memberId) }, '*').expect(200);
  /** Called, attended, opened. */
  const opened = async (days: number, ...members: readonly TestActor[]) => {
    const { id } = await call(days);
    await attend(id, ...members);
    await move(id, 'open').expect(200);
    return id;
  };
  return { call, move, agenda, attend, opened };
}

import type { Filled, Named } from './filled-organisation.js';

interface Known {
  readonly personId: string;
  readonly stageId: string;
  readonly kpiId: string;
}

/** A meeting that was closed, with everything in it that can be; and what is to be done after it. */
export async function fillMeetings(filled: Filled, named: Named, known: Known): Promise<void> {
  const memberId = await filled.self();
  const { personId, stageId, kpiId } = known;
  const meetingId = await filled.make('/v1/meetings', {
    title: named('meeting'),
    startsAt: '2026-03-04T08:30:00Z',
    endsAt: '2026-03-04T10:30:00Z',
    timeZone: 'Europe/Amsterdam',
    place: named('room'),
    chairId: memberId,
    invitedIds: [memberId],
    presentIds: [memberId],
    evidenceKpiId: kpiId,
  });
  const records = [{ type: 'stage', id: stageId }];
  await filled.make(`/v1/meetings/${meetingId}/items`, { title: named('item'), explanation: named('text'), records });
  await filled.make(`/v1/meetings/${meetingId}/transitions`, { to: 'open' });
  const decisionId = filled.ids.get('decisions')?.at(-1);
  await filled.make(`/v1/meetings/${meetingId}/decisions`, { decisionId });
  const initiativeId = filled.ids.get('initiatives')?.[0];
  const promise = { text: named('follow-up'), ownerId: personId, dueOn: '2026-04-01' };
  const followUpId = await filled.make('/v1/follow-ups', { ...promise, meetingId, decisionId, initiativeId });
  await filled.make(`/v1/follow-ups/${followUpId}/transitions`, { to: 'cancelled', reason: named('reason') });
  await filled.make(`/v1/meetings/${meetingId}/transitions`, { to: 'closed' });
}

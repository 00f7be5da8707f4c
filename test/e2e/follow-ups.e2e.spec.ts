import { memberWith, type TestActor } from '../support/actors.js';
import { type Board, boardWork, makeBoard } from '../support/board.js';
import { faults } from '../support/faults.js';
import { dayAhead, meetingWork } from '../support/meetings.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let board: Board;
let owner: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  board = await makeBoard(t);
  owner = await memberWith(t, board.director, ['product_owner']);
  await board.director.patch(`/v1/members/${owner.memberId}`, { personId: board.world.people.mira }, '*').expect(200);
});
afterAll(() => t.close());

const agreed = async (more: object = {}) => {
  const body = { text: 'Call ten customers back', ownerId: board.world.people.mira, dueOn: dayAhead(10), ...more };
  return (await board.director.post('/v1/follow-ups', body).expect(201)).body as { id: string; version: number };
};
const settle = (who: TestActor, id: string, to: string, reason?: string) =>
  who.post(`/v1/follow-ups/${id}/transitions`, { to, ...(reason ? { reason } : {}) });

describe('a follow-up', () => {
  it('has an owner and a day, comes from somewhere, and is settled by its owner', async () => {
    const work = boardWork(board);
    const initiative = await work.initiative();
    const decision = await work.prepare([work.better()]);
    const meeting = await meetingWork(board.director).call(20);
    const from = { initiativeId: initiative.id, decisionId: decision.id, meetingId: meeting.id };
    const { id } = await agreed(from);
    const path = `/v1/follow-ups/${id}`;
    const read = await owner.get(path).expect(200);
    expect(read.body).toMatchObject({
      ...from,
      state: 'open',
      overdue: false,
      can: { amend: false, delete: false, settle: true },
    });
    expect((await board.viewer.get(path)).body.can).toEqual({ amend: false, delete: false, settle: false });
    for (const filter of [`meetingId=${meeting.id}`, `decisionId=${decision.id}`, `initiativeId=${initiative.id}`])
      expect((await owner.get(`/v1/follow-ups?${filter}&state=open`)).body.items).toHaveLength(1);
    await board.director.patch(path, { dueOn: dayAhead(12) }).expect(428);
    const moved = await board.director.patch(path, { dueOn: dayAhead(12), meetingId: null }, '"1"').expect(200);
    expect(moved.body).toMatchObject({ dueOn: dayAhead(12), meetingId: null, version: 2 });
    await board.director.patch(path, { text: 'Other' }, '"1"').expect(412);
    await owner.patch(path, { text: 'Other' }, '*').expect(403);
    const done = await settle(owner, id, 'done').expect(200);
    expect(done.body).toMatchObject({ state: 'done', settledAt: expect.any(String), can: { amend: false } });
    const late = await board.director.patch(path, { text: 'Other' }, '*').set('accept-language', 'nl').expect(409);
    expect(late.body.detail).toBe('Dit actiepunt is gedaan. Open het opnieuw voordat u het wijzigt.');
    await settle(owner, id, 'open').expect(200);
    const bare = await settle(board.member, id, 'cancelled').expect(422);
    expect(faults(bare.body)).toEqual(['/reason reason_for_cancelling']);
    await settle(board.member, id, 'cancelled', 'Merged into another').set('if-match', '"1"').expect(412);
    const cancelled = await settle(board.member, id, 'cancelled', 'Merged into another').expect(200);
    expect(cancelled.body).toMatchObject({ state: 'cancelled', reason: 'Merged into another' });
    await board.director.del(path, '*').expect(409);
    await settle(board.director, id, 'open').expect(200);
    await board.director.del(path, '*').expect(204);
  });

  it('is refused without an owner or a day, and with what belongs to others', async () => {
    const { director, stranger, viewer, world } = board;
    const bare = await director.post('/v1/follow-ups', { text: 'Somebody should' }).expect(422);
    expect(faults(bare.body)).toEqual(
      expect.arrayContaining([expect.stringContaining('/ownerId '), expect.stringContaining('/dueOn ')]),
    );
    const body = { text: 'Call', ownerId: world.people.mira, dueOn: dayAhead(3) };
    const own = (await stranger.post('/v1/people', { name: 'Somebody' }).expect(201)).body.id;
    const foreign = await stranger
      .post('/v1/follow-ups', { ...body, meetingId: own, decisionId: own, initiativeId: own, findingId: own })
      .expect(422);
    expect(faults(foreign.body)).toEqual([
      '/ownerId unknown_reference',
      '/meetingId unknown_reference',
      '/decisionId unknown_reference',
      '/initiativeId unknown_reference',
      '/findingId unknown_reference',
    ]);
    await viewer.post('/v1/follow-ups', body).expect(403);
    await owner.post('/v1/follow-ups', body).expect(403);
    const { id } = await agreed({ ownerId: world.people.jan });
    const refused = await settle(owner, id, 'done').expect(403);
    expect(refused.body).toMatchObject({
      type: '/problems/follow_up_not_yours',
      detail: expect.stringContaining('Jan de Boer'),
    });
    await settle(viewer, id, 'done').expect(403);
    await settle(stranger, id, 'done').expect(404);
    await stranger.get(`/v1/follow-ups/${id}`).expect(404);
    await stranger.patch(`/v1/follow-ups/${id}`, { text: 'Mine' }, '*').expect(404);
    await stranger.del(`/v1/follow-ups/${id}`, '*').expect(404);
    expect((await stranger.get('/v1/follow-ups')).body.items).toEqual([]);
    expect((await director.get('/v1/follow-ups?overdue=true')).body.items).toEqual([]);
  });

  it('comes to the agenda of the meeting before which it is due, until it is settled', async () => {
    const meetings = meetingWork(board.director);
    const due = await agreed({ dueOn: dayAhead(10), text: 'Send the letter again' });
    const later = await agreed({ dueOn: dayAhead(40) });
    const { id } = await meetings.call(30);
    const { items, day } = await meetings.agenda(id);
    expect(day).toBe(dayAhead(30));
    expect(items.map((item) => item.id)).not.toContain(later.id);
    expect(items.find((item) => item.id === due.id)).toMatchObject({
      kind: 'overdue_follow_up',
      title: 'Not done yet: Send the letter again',
      dueOn: dayAhead(10),
      records: expect.arrayContaining([expect.objectContaining({ type: 'person', name: 'Mira Jansen' })]),
    });
    const dutch = await meetings.agenda(id, 'nl');
    expect(dutch.items.find((item) => item.id === due.id)?.title).toBe('Nog niet gedaan: Send the letter again');
    await settle(owner, due.id, 'done').expect(200);
    expect((await meetings.agenda(id)).items.map((item) => item.id)).not.toContain(due.id);
  });
});

import { createHash } from 'node:crypto';
import { withClient } from '../../src/platform/database/roles.js';
import { type Board, boardWork, makeBoard } from '../support/board.js';
import { faults } from '../support/faults.js';
import { dayAhead, meetingIn, meetingWork } from '../support/meetings.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let board: Board;
let director: Board['director'];
let member: Board['member'];
let viewer: Board['viewer'];
let stranger: Board['stranger'];
let work: ReturnType<typeof boardWork>;
let meetings: ReturnType<typeof meetingWork>;

beforeAll(async () => {
  t = await startTestApp();
  board = await makeBoard(t);
  ({ director, member, viewer, stranger } = board);
  work = boardWork(board);
  meetings = meetingWork(director);
});
afterAll(() => t.close());

const problem = (type: string) => expect.objectContaining({ type: `/problems/${type}` });

describe('a meeting', () => {
  it('is called with the whole board, amended, listed and called off', async () => {
    const made = await director.post('/v1/meetings', meetingIn(30, { place: 'Room 3' })).expect(201);
    expect(made.headers['location']).toBe(`/v1/meetings/${made.body.id}`);
    expect(made.body).toMatchObject({
      state: 'planned',
      chairId: director.memberId,
      presentIds: [],
      calendarSequence: 0,
      digest: null,
      can: { amend: true, delete: true, open: true, close: false },
    });
    expect([...made.body.invitedIds].sort()).toEqual([director.memberId, member.memberId].sort());
    const path = `/v1/meetings/${made.body.id}`;
    const read = await viewer.get(path).expect(200);
    expect(read.body.can).toEqual({ amend: false, delete: false, open: false, close: false });
    const etag = (await director.get(path).expect(200)).headers['etag']!;
    await director.patch(path, { place: 'Room 4' }).expect(428);
    const moved = await director.patch(path, { place: 'Room 4', invitedIds: [viewer.memberId] }, etag).expect(200);
    expect(moved.body).toMatchObject({ place: 'Room 4', calendarSequence: 1, version: 2 });
    expect(moved.body.invitedIds).toEqual([viewer.memberId, director.memberId]);
    await director.patch(path, { place: 'Room 5' }, etag).expect(412);
    const same = await director.patch(path, { presentIds: [] }, '*').expect(200);
    expect(same.body).toMatchObject({ version: 2, calendarSequence: 1 });
    const listed = await viewer.get(`/v1/meetings?state=planned&from=${dayAhead(29)}T00:00:00Z`).expect(200);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toContain(made.body.id);
    const before = await viewer.get(`/v1/meetings?until=${dayAhead(29)}T00:00:00Z`).expect(200);
    expect(before.body.items).toEqual([]);
    await director.del(path, '*').expect(204);
    await director.get(path).expect(404);
  });

  it('refuses what cannot be, every fault named, and whoever may not', async () => {
    const body = meetingIn(30, { timeZone: 'Mars/Olympus', endsAt: `${dayAhead(29)}T09:00:00Z` });
    const foreign = { chairId: stranger.memberId, invitedIds: [stranger.memberId, dayAhead(0)], colour: 'red' };
    const shape = await director.post('/v1/meetings', { ...body, ...foreign }).expect(422);
    expect(faults(shape.body)).toEqual(expect.arrayContaining(['/colour unknown_field', '/invitedIds bad_format']));
    const refused = await director
      .post('/v1/meetings', { ...body, chairId: stranger.memberId, evidenceKpiId: stranger.memberId })
      .expect(422);
    expect(faults(refused.body)).toEqual([
      '/timeZone unknown_time_zone',
      '/endsAt ends_before_it_starts',
      '/chairId unknown_reference',
      '/evidenceKpiId unknown_reference',
    ]);
    await member.post('/v1/meetings', meetingIn(30, { endsAt: `${dayAhead(32)}T09:00:00Z` })).expect(422);
    const bare = await director.post('/v1/meetings', {}).expect(422);
    const missing = new Set(faults(bare.body).map((fault) => fault.split(' ')[0]));
    expect([...missing].sort()).toEqual(['/endsAt', '/startsAt', '/timeZone', '/title']);
    await viewer.post('/v1/meetings', meetingIn(30)).expect(403);
    const { id } = await meetings.call(30);
    for (const path of ['', '/agenda', '/minutes', '/calendar', '/verification'])
      await stranger.get(`/v1/meetings/${id}${path}`).expect(404);
    await stranger.patch(`/v1/meetings/${id}`, { title: 'Mine' }, '*').expect(404);
    await stranger.del(`/v1/meetings/${id}`, '*').expect(404);
    await stranger.post(`/v1/meetings/${id}/transitions`, { to: 'open' }).expect(404);
    await viewer.post(`/v1/meetings/${id}/transitions`, { to: 'open' }).expect(403);
    await director.post(`/v1/meetings/${id}/transitions`, { to: 'planned' }).expect(422);
    expect((await meetings.move(id, 'closed').expect(409)).body).toEqual(problem('meeting_not_open'));
    expect((await director.get(`/v1/meetings/${id}/verification`).expect(409)).body).toEqual(
      problem('meeting_not_frozen'),
    );
    await director.del(`/v1/meetings/${id}`, '*').expect(204);
  });
});

describe('opening and closing', () => {
  it('needs a quorum of the board, said in words that say what to do', async () => {
    await director.patch('/v1/organisation', { settings: { quorum: 2 } }, '*').expect(200);
    const { id } = await meetings.call(0);
    await meetings.attend(id, director, viewer);
    const refused = await meetings.move(id, 'open').set('accept-language', 'nl').expect(409);
    expect(refused.body).toEqual(problem('meeting_without_quorum'));
    expect(refused.body.detail).toContain('Boardleden nodig voor het quorum: 2; als aanwezig genoteerd: 1.');
    await meetings.attend(id, director, member);
    const etag = (await director.get(`/v1/meetings/${id}`)).headers['etag']!;
    await meetings.move(id, 'open').set('if-match', '"1"').expect(412);
    await meetings.move(id, 'open').set('if-match', etag).expect(200);
    expect((await meetings.move(id, 'open').expect(409)).body).toEqual(problem('meeting_not_planned'));
    const other = await meetings.call(1);
    await meetings.attend(other.id, director, member);
    expect((await meetings.move(other.id, 'open').expect(409)).body).toEqual(problem('meeting_already_open'));
    expect((await director.del(`/v1/meetings/${id}`, '*').expect(409)).body).toEqual(problem('meeting_not_planned'));
    await meetings.attend(id, member);
    expect((await meetings.move(id, 'closed').expect(409)).body).toEqual(problem('meeting_without_quorum'));
    await meetings.attend(id, director, member);
    await meetings.move(id, 'closed').expect(200);
    await director.del(`/v1/meetings/${other.id}`, '*').expect(204);
    await director.patch('/v1/organisation', { settings: { quorum: null } }, '*').expect(200);
  });

  it('enters the decisions in the minutes, and freezes everything with a digest that can be made anew', async () => {
    const early = await work.opened([work.better()]);
    await work.choose(early.id, 'better').expect(200);
    const id = await meetings.opened(0, director);
    const path = `/v1/meetings/${id}`;
    const item = await director
      .post(`${path}/items`, { title: 'A day at the call centre', records: [{ type: 'stage', id: board.stages[0] }] })
      .expect(201);
    expect(item.headers['location']).toBe(`${path}/items/${item.body.id}`);
    await director.patch(`${path}/items/${item.body.id}`, { note: 'We all go in May.' }, '*').expect(200);
    const inside = await work.opened([work.better()]);
    await work.choose(inside.id, 'better').expect(200);
    const elsewhere = await work.opened([work.better()]);
    const draft = await work.prepare([work.better()]);
    expect(faults((await director.post(`${path}/decisions`, { decisionId: draft.id }).expect(422)).body)).toEqual([
      '/decisionId not_taken_yet',
    ]);
    const foreign = await director.post(`${path}/decisions`, { decisionId: board.world.journey }).expect(422);
    expect(faults(foreign.body)).toEqual(['/decisionId unknown_reference']);
    await viewer.post(`${path}/decisions`, { decisionId: early.id }).expect(403);
    await stranger.post(`${path}/decisions`, { decisionId: early.id }).expect(404);
    await director.post(`${path}/decisions`, { decisionId: early.id }).set('if-match', '"99"').expect(412);
    const entered = await director.post(`${path}/decisions`, { decisionId: early.id }).expect(200);
    expect(entered.body.decisions.map((one: { id: string }) => one.id)).toEqual([early.id, inside.id]);
    expect((await viewer.get(`/v1/decisions/${inside.id}`)).body.meetingId).toBe(id);
    expect((await viewer.get(`/v1/decisions?meetingId=${id}`)).body.items).toHaveLength(2);
    await director.del(`${path}/decisions/${elsewhere.id}`, '*').expect(404);
    await director.del(`${path}/decisions/${early.id}`, '*').expect(204);
    const followUp = await director
      .post('/v1/follow-ups', {
        text: 'Book the visit',
        ownerId: board.world.people.mira,
        dueOn: dayAhead(9),
        meetingId: id,
      })
      .expect(201);

    const closed = await meetings.move(id, 'closed').expect(200);
    expect(closed.body).toMatchObject({ state: 'closed', digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const { body: minutes } = await viewer.get(`${path}/minutes`).expect(200);
    expect(minutes).toMatchObject({
      chair: { name: 'Iris Vos', onBoard: true },
      present: [{ memberId: director.memberId }],
      quorum: { needed: 1, present: 1, met: true },
      decisions: [{ id: inside.id, optionTitle: 'Explain it', decidedByName: 'Iris Vos' }],
      notes: [{ itemId: item.body.id, title: 'A day at the call centre', note: 'We all go in May.' }],
      followUps: [{ id: followUp.body.id, ownerName: 'Mira Jansen' }],
    });
    const { body: verified } = await viewer.get(`${path}/verification`).expect(200);
    expect(verified).toMatchObject({ intact: true, digest: closed.body.digest, computed: closed.body.digest });
    expect(createHash('sha256').update(sorted(verified.record)).digest('hex')).toBe(closed.body.digest);

    // Nothing of it changes any more, and what happens later is not in it.
    await director.patch(`/v1/stages/${board.stages[0]}`, { name: 'Renamed' }, '*').expect(200);
    const frozen = [
      director.patch(path, { title: 'Another' }, '*'),
      director.patch(path, { presentIds: [] }, '*'),
      director.del(path, '*'),
      director.post(`${path}/items`, { title: 'Late' }),
      director.patch(`${path}/items/${item.body.id}`, { note: 'No' }, '*'),
      director.del(`${path}/items/${item.body.id}`, '*'),
      director.put(`${path}/agenda/order`, { itemIds: [] }, '*'),
      director.post(`${path}/decisions`, { decisionId: early.id }),
      director.del(`${path}/decisions/${inside.id}`, '*'),
      meetings.move(id, 'open'),
      meetings.move(id, 'closed'),
      director.post('/v1/follow-ups', {
        text: 'Late',
        ownerId: board.world.people.mira,
        dueOn: dayAhead(9),
        meetingId: id,
      }),
      director.del(`/v1/follow-ups/${followUp.body.id}`, '*'),
    ];
    for (const attempt of frozen) expect((await attempt.expect(409)).body).toEqual(problem('meeting_closed'));
    const { items } = await meetings.agenda(id);
    expect(items.find((one) => one.id === item.body.id)?.records[0]?.name).toBe('Receive');
    expect((await viewer.get(path)).body.can).toMatchObject({ amend: false, open: false, close: false });

    await withClient(t.database.adminUrl, (client) =>
      client.query(
        `update meeting_records set record = jsonb_set(record, '{minutes,notes,0,note}', '"We stay at home."')
         where meeting_id = $1`,
        [id],
      ),
    );
    const { body: doctored } = await viewer.get(`${path}/verification`).expect(200);
    expect(doctored).toMatchObject({ intact: false, digest: closed.body.digest });
  });
});

describe('a decision that is taken while the meeting closes', () => {
  it('stands in the minutes or outside them, never half', async () => {
    for (let round = 0; round < 4; round++) {
      const id = await meetings.opened(0, director);
      const decision = await work.opened([work.better()]);
      const promise = { text: 'Call', ownerId: board.world.people.mira, dueOn: dayAhead(3), meetingId: id };
      const [chosen, closed] = await Promise.all([
        work.choose(decision.id, 'better'),
        meetings.move(id, 'closed'),
        director.post('/v1/follow-ups', promise),
      ]);
      expect([chosen.status, closed.status]).toEqual([200, 200]);
      const { body: minutes } = await viewer.get(`/v1/meetings/${id}/minutes`).expect(200);
      const ids = async (path: string) =>
        (await viewer.get(`${path}?meetingId=${id}`).expect(200)).body.items.map((one: { id: string }) => one.id);
      expect(minutes.decisions.map((one: { id: string }) => one.id)).toEqual(await ids('/v1/decisions'));
      expect(minutes.followUps.map((one: { id: string }) => one.id)).toEqual(await ids('/v1/follow-ups'));
    }
  });
});

/** Canonical JSON, written as anybody would who checks the digest. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

describe('the calendar of a meeting', () => {
  it('tells the time of its own time zone, under one name, and counts what changes', async () => {
    const summer = { startsAt: '2027-07-01T07:30:00Z', endsAt: '2027-07-01T09:00:00Z', place: 'Zaal 3, Zwolle' };
    const { id } = await meetings.call(0, summer);
    const read = async () => {
      const answer = await viewer.get(`/v1/meetings/${id}/calendar`).expect(200);
      expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
      return answer.text.replace(/\r\n /g, '');
    };
    const first = await read();
    for (const line of [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Amsterdam',
      `UID:${id}@regie`,
      'SEQUENCE:0',
      'DTSTART;TZID=Europe/Amsterdam:20270701T093000',
      'DTEND;TZID=Europe/Amsterdam:20270701T110000',
      'SUMMARY:CX board of the quarter',
      'LOCATION:Zaal 3\\, Zwolle',
    ])
      expect(first.split('\r\n')).toContain(line);
    expect(first).toMatch(
      /BEGIN:DAYLIGHT(?:(?!END:)[^])*TZOFFSETTO:\+0200(?:(?!END:)[^])*RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT/,
    );
    expect(first.match(/TZID:.*/g)).toEqual(['TZID:Europe/Amsterdam']);
    await director.patch(`/v1/meetings/${id}`, { timeZone: 'America/New_York' }, '*').expect(200);
    const second = await read();
    expect(second).toContain('DTSTART;TZID=America/New_York:20270701T033000\r\n');
    expect(second).toContain('SEQUENCE:1\r\n');
    expect(second).toContain(`UID:${id}@regie\r\n`);
    const feed = await viewer.get('/v1/meetings/calendar').expect(200);
    expect(feed.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(feed.text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(1);
    const theirs = await stranger.get('/v1/meetings/calendar').expect(200);
    expect(theirs.text).not.toContain('BEGIN:VEVENT');
    await director.del(`/v1/meetings/${id}`, '*').expect(204);
  });
});

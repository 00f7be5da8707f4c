import { type Board, boardWork, makeBoard, NEXT_YEAR } from '../support/board.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let board: Board;
const decisionIds: string[] = [];

beforeAll(async () => {
  t = await startTestApp();
  board = await makeBoard(t);
  const { opened, worse, choose, prepare, better } = boardWork(board);
  const { director, member } = board;
  for (let n = 0; n < 3; n += 1) {
    const terms = { memberId: director.memberId, scope: 'organisation', validFrom: `2026-0${n + 1}-01` };
    await director.post('/v1/mandates', terms).expect(201);
    const { id } = await opened([worse()], { reviewOn: NEXT_YEAR, question: `Which way ${n}?` });
    decisionIds.push(id);
    for (const kind of ['clear', 'understood', 'agreed'])
      await member.post(`/v1/decisions/${id}/attestations`, { kind }).expect(200);
    await choose(id, 'worse').expect(200);
  }
  await prepare([better()], { question: 'Still a draft', context: '100% paper' });
});
afterAll(() => t.close());

interface Page {
  readonly items: readonly { id: string }[];
  readonly nextCursor: string | null;
}

describe.each(['/v1/decisions?state=decided', '/v1/mandates?on=2026-06-01', '/v1/cx-debts?status=open'])(
  '%s',
  (list) => {
    it('goes page by page, each record once, and takes no cursor but its own', async () => {
      const { viewer, stranger } = board;
      const read = async (cursor: string | null): Promise<Page> =>
        (await viewer.get(`${list}&limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`).expect(200)).body;
      const first = await read(null);
      const second = await read(first.nextCursor);
      expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
      expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
      const cursor = encodeURIComponent(first.nextCursor ?? '');
      await viewer.get(`${list}&limit=2&sort=createdAt&cursor=${cursor}`).expect(422);
      await stranger.get(`${list}&limit=2&cursor=${cursor}`).expect(422);
      await viewer.get(`${list}&sort=colour`).expect(422);
      expect((await stranger.get(list).expect(200)).body.items).toEqual([]);
    });

    it('answers each record with an ETag that changes with what its reader may do', async () => {
      const { viewer, director } = board;
      const [path] = list.split('?');
      const [{ id }] = (await viewer.get(list).expect(200)).body.items;
      const seen = await viewer.get(`${path}/${id}`).expect(200);
      await viewer
        .get(`${path}/${id}`)
        .set('if-none-match', seen.headers['etag'] ?? '')
        .expect(304);
      await director
        .get(`${path}/${id}`)
        .set('if-none-match', seen.headers['etag'] ?? '')
        .expect(path === '/v1/decisions' ? 304 : 200);
    });
  },
);

describe('decisions', () => {
  it('are found by their words, their state and what they are about', async () => {
    const { viewer, stages, world } = board;
    const questions = async (query: string): Promise<string[]> =>
      (await viewer.get(`/v1/decisions?sort=number&${query}`).expect(200)).body.items.map(
        ({ question }: { question: string }) => question,
      );
    expect(await questions('q=WAY 1')).toEqual(['Which way 1?']);
    expect(await questions('q=100%25')).toEqual(['Still a draft']);
    expect(await questions('state=draft&state=open')).toEqual(['Still a draft']);
    expect(await questions(`stageId=${stages[1]}&state=decided`)).toHaveLength(3);
    expect(await questions(`initiativeId=${world.goals[0]}`)).toEqual([]);
    await viewer.get('/v1/decisions?state=maybe').expect(422);
    await viewer.get('/v1/cx-debts?status=paid').expect(422);
  });

  it('change nothing when nothing changed, and take no text that cannot be kept', async () => {
    const { director } = board;
    const { id, version } = await boardWork(board).prepare([boardWork(board).better()]);
    const same = await director.patch(`/v1/decisions/${id}`, { question: 'Which way?' }, `"${version}"`).expect(200);
    expect(same.body.version).toBe(version);
    for (const question of ['', ' ', 'a\u0000b', '\ud800', 'x'.repeat(501), null, 5])
      await director.patch(`/v1/decisions/${id}`, { question }, '*').expect(422);
    for (const path of ['/v1/decisions/no-uuid', '/v1/decisions/no-uuid/sheet', '/v1/mandates/1', '/v1/cx-debts/1'])
      expect([404, 422]).toContain((await director.get(path)).status);
    await director.post(`/v1/decisions/${id}/transitions`, { to: 'decided' }).expect(422);
    await director.post(`/v1/decisions/${id}/choice`, { optionKey: 'nobody' }).expect(422);
  });

  it('are taken once, whoever tries at the same moment', async () => {
    const { opened, better, choose } = boardWork(board);
    const { id } = await opened([better()]);
    const answers = await Promise.all(Array.from({ length: 4 }, () => choose(id, 'better')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
  });
});

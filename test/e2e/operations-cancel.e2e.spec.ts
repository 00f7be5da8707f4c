import request from 'supertest';
import { withClient } from '../../src/platform/database/roles.js';
import type { OperationResponse } from '../../src/platform/operations/operations.responses.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { finished, upload } from '../support/uploads.js';

let t: TestApp;
let owner: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
});
afterAll(() => t.close());

const ROWS = 2_500;

/** An import of many rows, ready to be committed. */
async function readyImport(source: string): Promise<string> {
  const lines = Array.from({ length: ROWS }, (_, i) => `${source} ${i}`).join('\n');
  const started = await upload(t, owner, `title\n${lines}\n`, { source, mapping: { title: 'title' } }).expect(202);
  const analysed = await finished(t, owner, started.headers['location'] ?? '');
  return String(analysed?.result?.['id']);
}

const written = (source: string): Promise<number> =>
  withClient(t.database.adminUrl, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      'select count(*)::int as count from initiatives where title like $1',
      [`${source} %`],
    );
    return rows[0]!.count;
  });

/** Starts the work while nothing can be written to a table, calls it off once it runs, and lets it go on. */
async function calledOff(table: string, start: () => Promise<string>): Promise<OperationResponse | undefined> {
  const path = await withClient(t.database.adminUrl, async (client) => {
    await client.query(`begin; lock table ${table} in share mode`);
    const path = await start();
    let state = 'queued';
    while (state === 'queued') state = ((await owner.get(path).expect(200)).body as OperationResponse).state;
    const answer = await owner.post(`${path}/cancel`).expect(202);
    expect(answer.headers['location']).toBe(path);
    expect(answer.body).toMatchObject({ state: 'running', cancelAskedAt: expect.any(String), can: { cancel: false } });
    expect((await owner.post(`${path}/cancel`).expect(202)).body.cancelAskedAt).toBe(answer.body.cancelAskedAt);
    await client.query('commit');
    return path;
  });
  return finished(t, owner, path);
}

const started = async (path: string): Promise<string> => {
  const { headers, body } = await owner.post(path).expect(202);
  expect(body).toMatchObject({ cancelAskedAt: null, can: { cancel: true } });
  return headers['location'] ?? '';
};

describe('work that is called off', () => {
  it.each(['goes on', 'is taken back'])(
    'stops between two batches of a commit, says what it wrote, and %s',
    async (way) => {
      const source = way.replaceAll(' ', '-');
      const id = await readyImport(source);
      const stopped = await calledOff('initiatives', () => started(`/v1/imports/${id}/commit`));
      const stays = await written(source);
      expect(stays).toBeGreaterThan(0);
      expect(stays).toBeLessThan(ROWS);
      expect(stopped).toMatchObject({
        state: 'cancelled',
        problem: null,
        result: { id, state: 'ready', written: stays, rows: ROWS },
        can: { cancel: false },
      });
      expect((await owner.get(`/v1/imports/${id}`).expect(200)).body.can).toEqual({ commit: true, undo: true });

      const more = way === 'goes on' ? 'commit' : 'undo';
      const ended = await finished(t, owner, await started(`/v1/imports/${id}/${more}`));
      const rows = more === 'commit' ? ROWS : 0;
      expect(ended).toMatchObject({
        state: 'succeeded',
        result: { state: more === 'commit' ? 'committed' : 'undone', written: rows },
      });
      expect(await written(source)).toBe(rows);
    },
  );

  it('leaves nothing of a commit of all or none', async () => {
    const id = await readyImport('nothing');
    const stopped = await calledOff('initiatives', () => started(`/v1/imports/${id}/commit?mode=all_or_nothing`));
    expect(stopped).toMatchObject({ state: 'cancelled', result: { state: 'ready', written: 0 } });
    expect(await written('nothing')).toBe(0);
  });

  it('leaves an undo half done, to be gone on with', async () => {
    const id = await readyImport('undo');
    await finished(t, owner, await started(`/v1/imports/${id}/commit`));
    const stopped = await calledOff('initiatives', () => started(`/v1/imports/${id}/undo`));
    const stays = await written('undo');
    expect(stays).toBeLessThan(ROWS);
    expect(stopped).toMatchObject({ state: 'cancelled', result: { state: 'committed', written: stays } });
    await finished(t, owner, await started(`/v1/imports/${id}/undo`));
    expect(await written('undo')).toBe(0);
  });

  it('cannot be finished work, nor that of others', async () => {
    const id = await readyImport('finished');
    const path = await started(`/v1/imports/${id}/commit`);
    await finished(t, owner, path);
    const { body } = await owner.post(`${path}/cancel`).expect(409);
    expect(body.type).toBe('/problems/operation_finished');
    const viewer = await memberWith(t, owner, ['viewer']);
    await viewer.post(`${path}/cancel`).expect(404);
    await (await signUp(t)).post(`${path}/cancel`).expect(404);
    await request(t.http).post(`${path}/cancel`).expect(401);
    const { body: trail } = await owner.get('/v1/audit?recordType=operation').expect(200);
    expect(trail.items[0]).toMatchObject({ name: 'operation.cancelled' });
  });
});

import request, { type Test } from 'supertest';
import { findImport } from '../../src/exchange/data/imports.query.js';
import { Committer } from '../../src/exchange/importing/committer.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { withClient } from '../../src/platform/database/roles.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { finished, upload } from '../support/uploads.js';

let t: TestApp;
let owner: TestActor;
let viewer: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  viewer = await memberWith(t, owner, ['viewer']);
});
afterAll(() => t.close());

describe('a large import', () => {
  it('is an operation with progress and events, goes in and out exactly, and is done once for one key', async () => {
    const lines = Array.from({ length: 1500 }, (_, i) => `L${i},Large ${i},Big team`).join('\n');
    const options = { source: 'large', mapping: { externalId: 'id', title: 'title', team: 'team' }, create: ['teams'] };
    const send = (): Test => upload(t, owner, `id,title,team\n${lines}\n`, options).set('idempotency-key', 'large-1');
    const started = await send().expect(202);
    expect(started.body).toMatchObject({ kind: 'import.analyse', progress: { total: 1500 } });
    const path = started.headers['location'] ?? '';
    expect((await send().expect(202)).headers['idempotency-replayed']).toBe('true');
    const analysed = await finished(t, owner, path);
    expect(analysed).toMatchObject({
      state: 'succeeded',
      progress: { done: 1500, total: 1500 },
      result: { state: 'ready', summary: { create: 1500 } },
    });
    await request(t.http).get(path).set('authorization', `Bearer ${viewer.token}`).expect(404);

    const id = String(analysed?.result?.['id']);
    const commit = await owner.post(`/v1/imports/${id}/commit?mode=all_or_nothing`).expect(202);
    await owner.post(`/v1/imports/${id}/commit`).expect(409);
    expect(await finished(t, owner, commit.headers['location'] ?? '')).toMatchObject({
      state: 'succeeded',
      result: { state: 'committed' },
    });
    const large = `select count(*)::int as count from initiatives where title like 'Large %'`;
    expect(await count(large)).toBe(1500);
    expect(
      await count(
        `select count(*)::int as count from events where name = 'initiative.proposed' and after->>'title' like 'Large %'`,
      ),
    ).toBe(1500);

    const undo = await owner.post(`/v1/imports/${id}/undo`).expect(202);
    expect(await finished(t, owner, undo.headers['location'] ?? '')).toMatchObject({
      state: 'succeeded',
      result: { state: 'undone', remains: { rowCount: 0 } },
    });
    expect(await count(large)).toBe(0);
  });

  it.each(['goes on where it broke off', 'is taken back'])(
    'whose commit breaks off %s, nothing twice and nothing lost',
    async (way) => {
      const source = way.replaceAll(' ', '-');
      const lines = Array.from({ length: 2200 }, (_, i) => `${source} ${i}`).join('\n');
      const started = await upload(t, owner, `title\n${lines}\n`, { source, mapping: { title: 'title' } }).expect(202);
      const analysed = await finished(t, owner, started.headers['location'] ?? '');
      const id = String(analysed?.result?.['id']);
      await breakOff(id, analysed?.id ?? '');
      const written = await count(`select count(*)::int as count from initiatives where title like '${source} %'`);
      expect(written).toBeGreaterThan(0);
      expect(written).toBeLessThan(2200);

      if (way === 'is taken back') {
        const undo = await owner.post(`/v1/imports/${id}/undo`).expect(202);
        expect(await finished(t, owner, undo.headers['location'] ?? '')).toMatchObject({ result: { state: 'undone' } });
        expect(await count(`select count(*)::int as count from initiatives where title like '${source} %'`)).toBe(0);
        return;
      }
      const commit = await owner.post(`/v1/imports/${id}/commit`).expect(202);
      expect(await finished(t, owner, commit.headers['location'] ?? '')).toMatchObject({
        result: { state: 'committed', summary: { create: 2200, unchanged: 0 } },
      });
      expect(await count(`select count(*)::int as count from initiatives where title like '${source} %'`)).toBe(2200);
      const undo = await owner.post(`/v1/imports/${id}/undo`).expect(202);
      await finished(t, owner, undo.headers['location'] ?? '');
      expect(await count(`select count(*)::int as count from initiatives where title like '${source} %'`)).toBe(0);
    },
  );
});

const count = (sql: string): Promise<number> =>
  withClient(t.database.adminUrl, async (client) => (await client.query<{ count: number }>(sql)).rows[0]?.count ?? 0);

/** A commit that ends after its first batches, as when its instance is gone, in an operation that has failed. */
async function breakOff(importId: string, operationId: string): Promise<void> {
  await withClient(t.database.adminUrl, async (client) => {
    await client.query(`update operations set state = 'failed' where id = $1`, [operationId]);
    await client.query(`update imports set state = 'committing' where id = $1`, [importId]);
  });
  const actor = systemActor(owner.organisationId, 'test');
  const database = t.app.get(TenantDatabase, { strict: false });
  const kept = await database.run(actor, () => findImport(database, importId));
  if (!kept) throw new Error('the import is there');
  const breaking = () => Promise.reject(new Error('gone'));
  await expect(t.app.get(Committer, { strict: false }).commit(actor, kept, 'valid_only', breaking)).rejects.toThrow(
    'gone',
  );
}

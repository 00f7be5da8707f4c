import request from 'supertest';
import type { ImportRowResponse } from '../../src/exchange/http/imports.responses.js';
import type { Initiative } from '../../src/initiatives/initiatives.types.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { upload as uploadTo } from '../support/uploads.js';

let t: TestApp;
let owner: TestActor;
let analyst: TestActor;
let viewer: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  analyst = await memberWith(t, owner, ['analyst']);
  viewer = await memberWith(t, owner, ['viewer']);
});
afterAll(() => t.close());

type Named = Readonly<Record<string, string>>;

const upload = (who: TestActor, file: string | Buffer, options: unknown, name?: string) =>
  uploadTo(t, who, file, options, name);

const rowsOf = async (id: string, query = '', who = owner): Promise<ImportRowResponse[]> =>
  (await who.get(`/v1/imports/${id}/rows?limit=100${query}`).expect(200)).body.items;

const initiatives = async (who = owner, query = ''): Promise<Initiative[]> =>
  (await who.get(`/v1/initiatives?limit=100&sort=key${query}`).expect(200)).body.items;

const small = {
  source: 'sheet',
  mapping: { title: 'Title', team: 'Team', stages: 'Stages', effort: 'Effort' },
  create: ['teams', 'journeys', 'stages'],
};
const file = 'Title;Team;Stages;Effort\r\nInvoice;Billing;Paying > First bill = 0.7, Paying > Reminder = 0.3;5\r\n';
const good = file
  .replace('0.7, Paying', '0.7; Paying')
  .replace(/;Stages;|Paying > First[^\r]*0\.3/g, (part) => (part.startsWith('P') ? `"${part}"` : part));

describe('an import', () => {
  it('reports what it would do, does it, does nothing the second time, and takes it back', async () => {
    const { body, headers } = await upload(owner, good, small).expect(201);
    expect(headers['location']).toBe(`/v1/imports/${body.id}`);
    expect(body).toMatchObject({
      state: 'ready',
      source: 'sheet',
      encoding: 'utf-8',
      rows: 1,
      summary: { create: 1, update: 0, unchanged: 0, likelyDuplicate: 0, error: 0 },
      can: { commit: true, undo: false },
    });
    expect(body.toCreate.map(({ type, name }: Named) => `${type} ${name}`)).toEqual([
      'team Billing',
      'stage First bill',
      'stage Reminder',
    ]);
    expect(await initiatives()).toEqual([]);

    const committed = await owner.post(`/v1/imports/${body.id}/commit`).expect(200);
    expect(committed.body).toMatchObject({ state: 'committed', summary: { create: 1 } });
    const [made] = await initiatives();
    expect(made).toMatchObject({
      title: 'Invoice',
      state: 'proposed',
      effort: 5,
      externalReferences: [{ source: 'sheet', externalId: 'Invoice' }],
    });
    expect(made?.stages.map(({ share }) => share)).toEqual([0.7, 0.3]);
    const [row] = await rowsOf(body.id);
    expect(row).toMatchObject({ row: 2, action: 'create', initiativeId: made?.id });
    expect(row?.cells.map(({ field, value }) => [field, value])).toEqual([
      ['title', 'Invoice'],
      ['team', 'Billing'],
      ['stages', 'Paying > First bill, Paying > Reminder'],
      ['effort', '5'],
    ]);

    const again = await upload(owner, good, small).expect(201);
    expect(again.body.summary).toEqual({ create: 0, update: 0, unchanged: 1, likelyDuplicate: 0, error: 0 });
    await owner.post(`/v1/imports/${again.body.id}/commit`).expect(200);
    expect((await initiatives())[0]).toMatchObject({ id: made?.id, version: made?.version });

    const undone = await owner.post(`/v1/imports/${body.id}/undo`).expect(200);
    expect(undone.body).toMatchObject({ state: 'undone', remains: { rows: [], rowCount: 0, records: [] } });
    expect(await initiatives()).toEqual([]);
    expect((await owner.get('/v1/teams').expect(200)).body.items).toEqual([]);
    expect((await owner.get('/v1/journeys').expect(200)).body.items).toEqual([]);
    await owner.post(`/v1/imports/${body.id}/undo`).expect(409);
    await owner.post(`/v1/imports/${body.id}/commit`).expect(409);
  });

  it('changes what the file says anew, and an undo restores what was there', async () => {
    const options = { source: 'update', mapping: { externalId: 'Id', title: 'Title', description: 'Text' } };
    const first = await upload(owner, 'Id,Title,Text\nA,One,before\nB,Two,\n', options).expect(201);
    await owner.post(`/v1/imports/${first.body.id}/commit`).expect(200);
    const second = await upload(owner, 'Id,Title,Text\nA,Uno,after\nB,Two,\n', options).expect(201);
    expect(second.body.summary).toMatchObject({ update: 1, unchanged: 1 });
    await owner.post(`/v1/imports/${second.body.id}/commit`).expect(200);
    const [one, two] = await initiatives(owner, '&source=update');
    expect([one?.title, one?.description, two?.title]).toEqual(['Uno', 'after', 'Two']);
    await owner.post(`/v1/imports/${second.body.id}/undo`).expect(200);
    expect((await initiatives(owner, '&source=update'))[0]).toMatchObject({ title: 'One', description: 'before' });

    const etag = (await owner.get(`/v1/initiatives/${two?.id}`)).headers['etag'] ?? '';
    await owner.patch(`/v1/initiatives/${two?.id}`, { description: 'mine' }, etag).expect(200);
    const undone = await owner.post(`/v1/imports/${first.body.id}/undo`).expect(200);
    expect(undone.body.remains).toMatchObject({ rowCount: 2 });
    expect(await rowsOf(first.body.id, '&undo=changed_since')).toHaveLength(2);
  });

  it('marks likely duplicates, in the register and in the file, and still makes them', async () => {
    const options = { source: 'twins', mapping: { externalId: 'id', title: 'title' } };
    const { body } = await upload(
      owner,
      JSON.stringify([
        { id: '1', title: 'Twin  Peaks' },
        { id: '2', title: 'twin peaks' },
      ]),
      options,
      'twins.json',
    ).expect(201);
    expect(body.summary).toMatchObject({ create: 1, likelyDuplicate: 1 });
    expect((await rowsOf(body.id, '&action=likely_duplicate'))[0]).toMatchObject({
      row: 2,
      likelyDuplicates: [{ row: 1, title: 'Twin  Peaks' }],
    });
    await owner.post(`/v1/imports/${body.id}/commit`).expect(200);
    expect(await initiatives(owner, '&source=twins')).toHaveLength(2);
    const other = await upload(owner, 'title\nTwin peaks\n', { source: 'other', mapping: { title: 'title' } }).expect(
      201,
    );
    expect((await rowsOf(other.body.id))[0]?.likelyDuplicates).toHaveLength(2);
  });

  it('refuses a second row about the same initiative', async () => {
    const { body } = await upload(owner, 'title\nSame\nOther\nSame\n', {
      source: 'rep',
      mapping: { title: 'title' },
    }).expect(201);
    expect(await rowsOf(body.id, '&action=error')).toMatchObject([
      { row: 4, problems: [{ column: null, code: 'repeated_row' }] },
    ]);
  });

  it('names every bad cell and leaves the good rows to commit', async () => {
    const bytes = Buffer.concat([
      Buffer.from('title,start,team,cost\nGood,2026-01-01,,"1,5"\nBad,31.12.2026,Nobody,x\nSpoilt '),
      Buffer.from([0x92, 0x81]),
      Buffer.from(',,,\nRagged,\nNul\0,,,\nFine,,,\n'),
    ]);
    const options = {
      source: 'bad',
      mapping: { title: 'title', startsOn: 'start', team: 'team', budget: { column: 'cost', decimal: ',' } },
    };
    const { body } = await upload(owner, bytes, options).expect(201);
    expect(body).toMatchObject({ encoding: 'windows-1252', summary: { create: 2, error: 4 } });
    const faults = (await rowsOf(body.id, '&action=error')).map(({ row, problems }) => [
      row,
      ...problems.map(({ column, code }) => `${column} ${code}`),
    ]);
    expect(faults).toEqual([
      [3, 'start not_a_date', 'cost not_an_amount'],
      [4, 'title broken_text'],
      [5, 'null ragged_row'],
      [6, 'title nul_character'],
    ]);
    const dutch = await owner
      .get(`/v1/imports/${body.id}/rows?action=error&limit=1`)
      .set('accept-language', 'nl')
      .expect(200);
    expect(dutch.body.items[0].problems[0].message).toBe('“31.12.2026” is geen datum in de opgegeven vorm');
    const refused = await owner.post(`/v1/imports/${body.id}/commit?mode=all_or_nothing`).expect(409);
    expect(refused.body).toMatchObject({ type: '/problems/import_has_errors', errors: 4 });
    expect(await initiatives(owner, '&source=bad')).toEqual([]);
    await owner.post(`/v1/imports/${body.id}/commit?mode=valid_only`).expect(200);
    expect((await initiatives(owner, '&source=bad')).map(({ title }) => title)).toEqual(['Good', 'Fine']);
  });

  it('checks again when it commits', async () => {
    const options = { source: 'later', mapping: { title: 'title', team: 'team' } };
    const team = (await owner.post('/v1/teams', { name: 'Short-lived' }).expect(201)).body;
    const { body } = await upload(owner, 'title,team\nA,Short-lived\nB,Not yet\n', options).expect(201);
    expect(body.summary).toMatchObject({ create: 1, error: 1 });
    await owner.del(`/v1/teams/${team.id}`, '*').expect(204);
    await owner.post('/v1/teams', { name: 'Not yet' }).expect(201);
    const committed = await owner.post(`/v1/imports/${body.id}/commit`).expect(200);
    expect(committed.body.summary).toMatchObject({ create: 1, error: 1 });
    expect((await initiatives(owner, '&source=later')).map(({ title }) => title)).toEqual(['B']);
    expect(await rowsOf(body.id)).toMatchObject([
      {
        row: 2,
        action: 'error',
        problems: [{ column: 'team', code: 'unknown_name', message: 'there is no team “Short-lived”' }],
      },
      { row: 3, action: 'create', problems: [] },
    ]);
  });

  it('writes nothing at all when one row turns bad and all or nothing was asked', async () => {
    const options = { source: 'atomic', mapping: { title: 'title', team: 'team' } };
    const team = (await owner.post('/v1/teams', { name: 'Going' }).expect(201)).body;
    const { body } = await upload(owner, 'title,team\nA,\nB,Going\n', options).expect(201);
    await owner.del(`/v1/teams/${team.id}`, '*').expect(204);
    await owner.post(`/v1/imports/${body.id}/commit?mode=all_or_nothing`).expect(409);
    expect(await initiatives(owner, '&source=atomic')).toEqual([]);
    expect((await owner.get(`/v1/imports/${body.id}`)).body.state).toBe('ready');
  });

  it('lets administrators and directors set the state, others the delivery status', async () => {
    const options = { source: 'states', mapping: { title: 'title', state: 'state', deliveryStatus: 'status' } };
    const rows = 'title,state,status\nShut,closed,done\nNew,proposed,underway\n';
    const refused = await upload(analyst, rows, options).expect(201);
    expect(refused.body.summary).toMatchObject({ create: 1, error: 1 });
    expect((await rowsOf(refused.body.id, '&action=error'))[0]?.problems).toMatchObject([
      { column: 'state', code: 'state_not_allowed' },
    ]);
    const { body } = await upload(owner, rows, options).expect(201);
    await owner.post(`/v1/imports/${body.id}/commit`).expect(200);
    expect(await initiatives(owner, '&source=states')).toMatchObject([
      { state: 'closed', deliveryStatus: 'done' },
      { state: 'proposed', deliveryStatus: 'underway' },
    ]);
  });
});

describe('who may', () => {
  it('is said by the roles', async () => {
    await upload(viewer, good, small).expect(403);
    await viewer.get('/v1/imports').expect(403);
    await upload(analyst, good, small).expect(201);
    await request(t.http).post('/v1/imports').expect(401);
  });

  it('ends at the organisation', async () => {
    const stranger = await signUp(t);
    const { body } = await upload(owner, 'title\nOurs\n', { source: 'wall', mapping: { title: 'title' } }).expect(201);
    for (const path of ['', '/rows']) await stranger.get(`/v1/imports/${body.id}${path}`).expect(404);
    for (const verb of ['commit', 'undo']) await stranger.post(`/v1/imports/${body.id}/${verb}`).expect(404);
    expect((await stranger.get('/v1/imports').expect(200)).body.items).toEqual([]);
    const first = await owner.get('/v1/imports?limit=1').expect(200);
    await stranger.get(`/v1/imports?limit=1&cursor=${first.body.nextCursor}`).expect(422);
    const [ours] = await initiatives();
    const theirs = await upload(stranger, `id,title\n${ours?.id},Taken\n`, { source: 'wall' }).expect(201);
    expect(theirs.body.summary).toMatchObject({ create: 1 });
  });
});

import { TextIndexJobs } from '../../src/radar/text-index.jobs.js';
import { withClient } from '../../src/platform/database/roles.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { finished, upload } from '../support/uploads.js';

let t: TestApp;
let owner: TestActor;
let viewer: TestActor;
let stranger: TestActor;
let data: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  viewer = await memberWith(t, owner, ['viewer']);
  stranger = await signUp(t);
  data = await makeMasterData(owner);
});
afterAll(() => t.close());

const bringUpToDate = (who: TestActor) => t.app.get(TextIndexJobs, { strict: false }).bringUpToDate(who.organisationId);
const admin = <Row extends object>(sql: string, values: unknown[]) =>
  withClient(t.database.adminUrl, async (client) => (await client.query<Row>(sql, values)).rows);
const waiting = async (who: TestActor): Promise<number> =>
  (await admin('select from initiative_texts where organisation_id = $1 and not is_posted', [who.organisationId]))
    .length;

const bill = {
  title: 'Begrijpelijke factuur',
  description: 'De nota wordt herschreven in eenvoudige taal, zodat klanten niet meer hoeven te bellen.',
};
/** All five dimensions but channels, at one time. */
const placed = (startsOn: string, endsOn: string) => ({
  startsOn,
  endsOn,
  stages: [
    { stageId: data.stages[0], share: 0.6, segmentIds: [data.segment] },
    { stageId: data.stages[1], share: 0.4 },
  ],
  goals: [{ goalId: data.goals[0], contribution: 'Clear bills' }],
  kpis: [{ kpiId: data.kpis[0], expectedChange: 3 }],
});
const spring = () => placed('2026-02-01', '2026-05-31');

describe('what is like an initiative', () => {
  let id: string;

  it('is told while registering, and before, with nothing stored', async () => {
    const first = await owner.post('/v1/initiatives', { ...bill, ...spring() }).expect(201);
    expect(first.body.similar).toEqual([]);
    id = first.body.id;
    const draft = { title: 'Factuur in eenvoudige taal', description: bill.description, ...spring() };
    const count = async () => (await owner.get('/v1/initiatives').expect(200)).body.items.length;
    const before = await count();
    const { body } = await owner.post('/v1/initiatives/check', draft).expect(200);
    expect(await count()).toBe(before);
    expect(body).toEqual({
      similar: [
        {
          initiative: { id, key: first.body.key, title: bill.title, teamId: null, state: 'proposed' },
          class: 'duplicate',
          text: expect.any(Number),
          place: 1,
          coverage: 0.9,
          dimensions: { stage: 1, kpi: 1, goal: 1, segment: 1, channel: null },
          windowOverlap: 1,
          shared: {
            stages: expect.arrayContaining([{ id: data.stages[0], name: 'Receive' }]),
            kpis: [{ id: data.kpis[0], name: 'NPS of paying', sameDirection: true }],
            goals: [{ id: data.goals[0], name: 'Understandable invoices' }],
            segments: [{ id: data.segment, name: 'Families' }],
            channels: [],
            words: expect.arrayContaining([{ word: 'factuur', found: expect.any(String), share: expect.any(Number) }]),
          },
          suggestion: 'merge',
          explanation: expect.stringMatching(/^Says the same as CX-\d+ about the same place at the same time/),
        },
      ],
    });
    const created = await owner.post('/v1/initiatives', draft).expect(201);
    expect(created.body.similar).toMatchObject([{ initiative: { id }, class: 'duplicate' }]);
    await owner.del(`/v1/initiatives/${created.body.id}`, '"1"').expect(204);
  });

  it('is left out on request', async () => {
    const { body } = await owner.post('/v1/initiatives?similar=false', { title: 'Factuur' }).expect(201);
    expect(body).not.toHaveProperty('similar');
    await owner.del(`/v1/initiatives/${body.id}`, '"1"').expect(204);
    await owner.post('/v1/initiatives?similar=perhaps', { title: 'Factuur' }).expect(422);
  });

  it('is explained in the language of whoever asks', async () => {
    const { body } = await owner
      .post('/v1/initiatives/check', { ...bill, ...spring() })
      .set('accept-language', 'nl')
      .expect(200);
    expect(body.similar[0].explanation).toMatch(/^Zegt hetzelfde als CX-/);
  });

  it.each([
    ['hidden_overlap', 'coordinate', { title: 'Post van ons op nieuw briefpapier' }, spring],
    ['sequel', 'sequence', { title: 'Zomerse opruiming' }, () => placed('2027-01-01', '2027-03-31')],
    ['namesake', 'ignore', bill, () => ({ stages: [{ stageId: data.stages[2] }] })],
    ['possible_duplicate', 'coordinate', bill, () => ({})],
  ])('is a %s: %s', async (expected, suggestion, text, place) => {
    const { body } = await owner.post('/v1/initiatives/check', { ...text, ...place() }).expect(200);
    expect(body.similar).toMatchObject([{ initiative: { id }, class: expected, suggestion }]);
  });

  it('is found by its postings as it was while they were waiting', async () => {
    const ask = async () => (await owner.get(`/v1/initiatives/${id}/similar`).expect(200)).body;
    const twin = await owner.post('/v1/initiatives', { ...bill, ...spring() }).expect(201);
    const early = await ask();
    expect(early.similar).toMatchObject([{ initiative: { id: twin.body.id }, class: 'duplicate', text: 0.999 }]);
    await bringUpToDate(owner);
    expect(await waiting(owner)).toBe(0);
    const later = await ask();
    // How common its words are was counted meanwhile; what they have in common is the same.
    for (const [at, { shared }] of early.similar.entries()) shared.words = later.similar[at].shared.words;
    expect(later).toEqual(early);

    const words = { title: 'Wachtrij verkorten', description: 'Minder lang aan de telefoon.' };
    const amended = await owner.patch(`/v1/initiatives/${twin.body.id}`, words, '"1"').expect(200);
    expect((await ask()).similar).toMatchObject([{ class: 'hidden_overlap' }]);
    await bringUpToDate(owner);
    expect((await ask()).similar).toMatchObject([{ class: 'hidden_overlap' }]);
    await owner.del(`/v1/initiatives/${twin.body.id}`, amended.headers['etag']).expect(204);
    expect((await ask()).similar).toEqual([]);
    const postings = async () =>
      (
        await admin<{ bytes: number }>(
          'select sum(length(postings))::int as bytes from initiative_postings where organisation_id = $1',
          [owner.organisationId],
        )
      )[0]?.bytes ?? 0;
    const before = await postings();
    await bringUpToDate(owner);
    expect(await postings()).toBeLessThan(before);
  });

  it('leaves out what was stopped, and keeps what was closed', async () => {
    const twin = await owner.post('/v1/initiatives', { ...bill, ...spring() }).expect(201);
    const similar = async () => (await owner.get(`/v1/initiatives/${id}/similar`).expect(200)).body.similar;
    const move = (to: string) =>
      owner.post(`/v1/initiatives/${twin.body.id}/transitions`, { to, reason: 'Because' }).expect(200);
    await move('stopped');
    expect(await similar()).toEqual([]);
    for (const state of ['proposed', 'in_review', 'approved', 'in_delivery', 'measuring', 'closed']) await move(state);
    expect(await similar()).toMatchObject([{ initiative: { state: 'closed' }, class: 'duplicate' }]);
    await move('measuring');
    await move('stopped');
  });

  it('follows the thresholds of the organisation', async () => {
    const before = await owner.get('/v1/organisation').expect(200);
    const settings = { similarity: { high: 0.7, low: 0.1, text: 1 } };
    const changed = await owner.patch('/v1/organisation', { settings }, before.headers['etag']).expect(200);
    const { body } = await owner.post('/v1/initiatives/check', { ...bill, ...spring() }).expect(200);
    expect(body.similar).toMatchObject([{ class: 'hidden_overlap' }]);
    await owner.patch('/v1/organisation', { settings: { similarity: null } }, changed.headers['etag']).expect(200);
  });

  it('is asked by who may, about what there is, with a draft that is sound', async () => {
    await viewer.post('/v1/initiatives/check', bill).expect(403);
    await viewer.get(`/v1/initiatives/${id}/similar`).expect(200);
    await stranger.get(`/v1/initiatives/${id}/similar`).expect(404);
    expect((await stranger.post('/v1/initiatives/check', bill).expect(200)).body).toEqual({ similar: [] });
    await owner.get(`/v1/initiatives/${id}/similar?limit=0`).expect(422);
    await owner.get(`/v1/initiatives/${id}/similar?limit=51`).expect(422);
    const bad = {
      title: 'Slecht',
      startsOn: '2026-05-01',
      endsOn: '2026-04-01',
      stages: [{ stageId: data.stages[0], share: 0.5 }],
      goals: [{ goalId: id }],
    };
    const refused = await owner.post('/v1/initiatives/check', bad).expect(422);
    const pointers = refused.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(expect.arrayContaining(['/endsOn', '/stages', '/goals/0/goalId']));
    const reference = { source: 'jira', externalId: 'CXP-1' };
    await owner.post('/v1/initiatives', { title: 'Uit Jira', externalReferences: [reference] }).expect(201);
    await owner.post('/v1/initiatives/check', { title: 'Nog eens', externalReferences: [reference] }).expect(409);
  });
});

describe('texts that say little or too much', () => {
  it.each([
    ['one letter', { title: 'x' }],
    ['one word', { title: 'Factuur' }],
    ['only stop words', { title: 'de het een', description: 'en of maar want dus' }],
    ['emoji', { title: '🎉🎉', description: '👩‍👩‍👧 👍🏽' }],
    ['Chinese', { title: '发票', description: '客户 不 明白 发票' }],
    ['right to left', { title: 'فاتورة', description: 'العملاء لا يفهمون الفاتورة' }],
    ['the longest description', { title: 'Lang', description: 'factuur begrijpen '.repeat(1100) }],
    ['one endless word', { title: 'a'.repeat(300), description: 'x'.repeat(20_000) }],
  ])('are compared all the same: %s', async (_, draft) => {
    const { body } = await owner.post('/v1/initiatives/check', draft).expect(200);
    expect(Array.isArray(body.similar)).toBe(true);
    const made = await owner.post('/v1/initiatives', draft).expect(201);
    await bringUpToDate(owner);
    await owner.get(`/v1/initiatives/${made.body.id}/similar?limit=50`).expect(200);
    await owner.del(`/v1/initiatives/${made.body.id}`, '"1"').expect(204);
  });

  it('and fifty thousand characters are refused as anywhere', async () => {
    const draft = { title: 'Te lang', description: 'x'.repeat(50_000) };
    await owner.post('/v1/initiatives/check', draft).expect(422);
  });
});

describe('an import', () => {
  it('is not compared row by row: a job reads it, and until then the answer says that something is missing', async () => {
    const somebody = await signUp(t);
    const rows = Array.from({ length: 1500 }, (_, n) => `Pakketje kwijt;${n}`);
    const file = ['Title;Id', ...rows].join('\n');
    const options = { source: 'sheet', mapping: { title: 'Title', externalId: 'Id' } };
    const asked = await upload(t, somebody, file, options);
    const kept = asked.status === 202 ? await finished(t, somebody, `/v1/operations/${asked.body.id}`) : undefined;
    const importId = (kept?.result?.['importId'] ?? kept?.result?.['id'] ?? asked.body.id) as string;
    const committed = await somebody.post(`/v1/imports/${importId}/commit?mode=valid_only`);
    if (committed.status === 202) await finished(t, somebody, `/v1/operations/${committed.body.id}`);
    const [left] = await admin<{ texts: number }>(
      'select count(*)::int as texts from initiatives where organisation_id = $1',
      [somebody.organisationId],
    );
    expect(left?.texts).toBe(1500);

    const draft = { title: 'Pakketje kwijt' };
    const ask = async () => (await somebody.post('/v1/initiatives/check?limit=50', draft).expect(200)).body;
    for (let body = await ask(); body.degraded; body = await ask()) {
      await bringUpToDate(somebody);
      const [running] = await admin<{ id: string }>(
        `select id from operations where organisation_id = $1 and kind = 'read_texts' order by id desc`,
        [somebody.organisationId],
      );
      if (running) await finished(t, somebody, `/v1/operations/${running.id}`);
    }
    const { similar } = await ask();
    expect(similar).toHaveLength(50);
    expect(similar[0]).toMatchObject({ class: 'possible_duplicate', text: 0.999, place: null });
    const [posted] = await admin<{ postings: number }>(
      'select count(*)::int as postings from initiative_texts where organisation_id = $1 and is_posted',
      [somebody.organisationId],
    );
    expect(posted?.postings).toBe(1500);
  });
});

describe('a comparison that fails', () => {
  it('takes nothing of a registration back', async () => {
    await admin('alter table text_statistics rename to away', []);
    try {
      const { body } = await owner.post('/v1/initiatives', { title: 'Registered all the same' }).expect(201);
      expect(body).toMatchObject({ similar: [], degraded: true });
      const { body: kept } = await owner.get(`/v1/initiatives/${body.id}`).expect(200);
      expect(kept.title).toBe('Registered all the same');
    } finally {
      await admin('alter table away rename to text_statistics', []);
    }
    const { body } = await owner.post('/v1/initiatives', { title: 'Registered and compared' }).expect(201);
    expect(body).not.toHaveProperty('degraded');
  });
});

describe('neighbours', () => {
  it('of an initiative are told per stage and team, with their windows', async () => {
    const somebody = await signUp(t);
    const place = await makeMasterData(somebody);
    const make = async (title: string, body: object) =>
      (await somebody.post('/v1/initiatives', { title, ...body }).expect(201)).body;
    const window = { startsOn: '2026-01-01', endsOn: '2026-06-30' };
    const [receive, understand] = place.stages;
    const mine = await make('Mine', { ...window, stages: [{ stageId: receive }, { stageId: understand }] });
    const later = { startsOn: '2027-01-01', endsOn: '2027-02-28' };
    const far = await make('Far', { ...later, teamId: place.teams.claims, stages: [{ stageId: receive }] });
    const near = await make('Near', { ...window, teamId: place.teams.billing, stages: [{ stageId: receive }] });
    const { body } = await somebody.get(`/v1/initiatives/${mine.id}/neighbours`).expect(200);
    const other = (made: typeof mine, overlap: number) => {
      const { id, key, title, state, startsOn, endsOn } = made;
      return { id, key, title, state, startsOn, endsOn, share: 1, windowOverlap: overlap };
    };
    expect(body).toEqual({
      stages: [
        {
          stage: { id: receive, name: 'Receive' },
          initiatives: 2,
          teams: [
            { team: { id: place.teams.billing, name: 'Billing' }, initiatives: [other(near, 1)] },
            { team: { id: place.teams.claims, name: 'Claims' }, initiatives: [other(far, 0)] },
          ],
        },
        { stage: { id: understand, name: 'Understand' }, initiatives: 0, teams: [] },
      ],
    });
    const beside = await somebody.get(`/v1/teams/${place.teams.claims}/neighbours`).expect(200);
    expect(beside.body).toEqual({
      items: [
        {
          team: { id: place.teams.billing, name: 'Billing' },
          stages: [
            {
              stage: { id: receive, name: 'Receive' },
              ours: { initiatives: 1, ...later },
              theirs: { initiatives: 1, ...window },
            },
          ],
        },
      ],
    });
    await stranger.get(`/v1/initiatives/${mine.id}/neighbours`).expect(404);
    await stranger.get(`/v1/teams/${place.teams.claims}/neighbours`).expect(404);
    await somebody.get('/v1/teams/none/neighbours').expect(404);
  });
});

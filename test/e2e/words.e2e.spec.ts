import { withClient } from '../../src/platform/database/roles.js';
import { TextIndexJobs } from '../../src/radar/text-index.jobs.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { finished } from '../support/uploads.js';

let t: TestApp;
let owner: TestActor;
let viewer: TestActor;
let stranger: TestActor;

beforeAll(async () => {
  t = await startTestApp({ RATE_LIMIT_PER_TOKEN: '0', RATE_LIMIT_PER_ORGANISATION: '0' });
  owner = await signUp(t);
  viewer = await memberWith(t, owner, ['analyst']);
  stranger = await signUp(t);
});
afterAll(() => t.close());

const LIST = '/v1/radar/words';
const box = { nl: ['groene doos', 'startpakket'], en: ['green box'], note: 'Wat elke nieuwe klant krijgt' };
const make = async (body: object = box) => (await owner.post(LIST, body).expect(201)).body as { id: string };
const codes = (body: { errors: { pointer: string; code: string }[] }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe("an organisation's own words", () => {
  it('are added, read, listed, searched, amended and deleted', async () => {
    const made = await owner.post(LIST, box).expect(201);
    const path = `${LIST}/${made.body.id}`;
    expect(made.headers['location']).toBe(path);
    expect(made.body).toMatchObject({ ...box, version: 1, can: { amend: true, delete: true } });
    expect((await owner.get(path).expect(200)).body).toEqual(made.body);
    const found = await owner.get(`${LIST}?q=STARTPAK`).expect(200);
    expect(found.body.items).toMatchObject([{ id: made.body.id }]);
    expect((await owner.get(`${LIST}?q=nergens`).expect(200)).body.items).toEqual([]);
    await owner.patch(path, { en: [] }).expect(428);
    const amended = await owner.patch(path, { en: ['green box', 'starter kit'] }, made.headers['etag']).expect(200);
    expect(amended.body).toMatchObject({ nl: box.nl, en: ['green box', 'starter kit'], version: 2 });
    await owner.patch(path, { note: null }, made.headers['etag']).expect(412);
    await owner.del(path, made.headers['etag']).expect(412);
    await owner.del(path, amended.headers['etag']).expect(204);
    await owner.get(path).expect(404);
  });

  it('are read by everybody, and changed by directors and administrators', async () => {
    const { id } = await make();
    const seen = await viewer.get(`${LIST}/${id}`).expect(200);
    expect(seen.body.can).toEqual({ amend: false, delete: false });
    await viewer.post(LIST, box).expect(403);
    await viewer.patch(`${LIST}/${id}`, { note: 'x' }, '*').expect(403);
    await viewer.del(`${LIST}/${id}`, '*').expect(403);
    await owner.del(`${LIST}/${id}`, '*').expect(204);
  });

  it('are not there for another organisation', async () => {
    const { id } = await make();
    await stranger.get(`${LIST}/${id}`).expect(404);
    await stranger.patch(`${LIST}/${id}`, { note: 'x' }, '*').expect(404);
    await stranger.del(`${LIST}/${id}`, '*').expect(404);
    expect((await stranger.get(LIST).expect(200)).body.items).toEqual([]);
    await owner.del(`${LIST}/${id}`, '*').expect(204);
  });

  it.each([
    [{}, ['/nl too_few_words']],
    [{ nl: ['doos'] }, ['/nl too_few_words']],
    [{ nl: ['  ', 'doos'], en: ['box'] }, ['/nl/0 invisible']],
    [{ nl: 'doos', en: ['box'] }, ['/nl wrong_type']],
    [{ nl: [1], en: ['box'] }, ['/nl wrong_type']],
    [{ nl: ['x'.repeat(81)], en: ['box'] }, ['/nl too_long']],
    [{ nl: Array.from({ length: 31 }, (_, n) => `woord ${n}`) }, ['/nl too_many']],
    [{ ...box, colour: 'green' }, ['/colour unknown_field']],
  ])('refuse %j', async (body, expected) => {
    const answer = await owner.post(LIST, body).expect(422);
    expect(codes(answer.body)).toEqual(expect.arrayContaining(expected));
  });

  it('have every text read anew, as an operation, and then bring together what is called differently', async () => {
    const one = { title: 'Zwaluwpakket', description: 'Het zwaluwpakket wordt feestelijker.' };
    const other = { title: 'Kwartsdoos', description: 'De kwartsdoos wordt feestelijker.' };
    await owner.post('/v1/initiatives', one).expect(201);
    const jobs = t.app.get(TextIndexJobs, { strict: false });
    await jobs.bringUpToDate(owner.organisationId);
    const T = async (): Promise<number> => {
      const { body } = await owner.post('/v1/initiatives/check', other).expect(200);
      return body.similar[0]?.text ?? 0;
    };
    const before = await T();
    await make({ nl: ['zwaluwpakket', 'kwartsdoos'] });
    await jobs.bringUpToDate(owner.organisationId);
    const operations = await withClient(t.database.adminUrl, async (client) => {
      const sql = `select id from operations where organisation_id = $1 and kind = 'read_texts' order by id`;
      return (await client.query<{ id: string }>(sql, [owner.organisationId])).rows;
    });
    // The application's own job may have begun one as well: whichever came first has read the text.
    const read = [];
    for (const { id } of operations) read.push((await finished(t, owner, `/v1/operations/${id}`))?.result?.['read']);
    expect(read).toContain(1);
    expect(await T()).toBeGreaterThan(before);
  });
});

import { memberWith, signUp } from '../support/actors.js';
import { type Cast, keepsTheConventions } from '../support/conventions.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let cast: Cast;
let segmentId: string;
let serial = 0;
const fresh = (what: string) => `${what} ${++serial}`;
const nobody = '00000000-0000-7000-8000-000000000001';

beforeAll(async () => {
  t = await startTestApp({ RATE_LIMIT_PER_TOKEN: '0', RATE_LIMIT_PER_ORGANISATION: '0' });
  const owner = await signUp(t);
  cast = {
    editor: await memberWith(t, owner, ['analyst']),
    viewer: await memberWith(t, owner, ['viewer']),
    stranger: await signUp(t),
  };
  segmentId = (await cast.editor.post('/v1/segments', { name: 'Gezinnen' }).expect(201)).body.id;
});
afterAll(() => t.close());

const pointers = (body: { errors: { pointer: string; code: string }[] }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('segments', () => {
  keepsTheConventions(
    {
      list: '/v1/segments',
      body: () => ({ name: fresh('Starters'), description: 'Eerste baan, eerste huis', size: 82_000, value: 412.5 }),
      change: { size: null, value: 430 },
    },
    () => cast,
  );

  it('have a size and a value that may be unknown, never less than nothing', async () => {
    const created = await cast.editor.post('/v1/segments', { name: fresh('Senioren') }).expect(201);
    expect(created.body).toMatchObject({ size: null, value: null, description: null });
    const wrong = await cast.editor.post('/v1/segments', { name: fresh('x'), size: -1, value: 'veel' }).expect(422);
    expect(pointers(wrong.body)).toEqual(expect.arrayContaining(['/size too_small', '/value wrong_type']));
    const taken = await cast.editor.post('/v1/segments', { name: 'GEZINNEN' }).expect(409);
    expect(pointers(taken.body)).toEqual(['/name already_taken']);
  });

  it('are sorted by size with the unknown last', async () => {
    const answer = await cast.editor.get('/v1/segments?sort=-size&limit=100').expect(200);
    const sizes = answer.body.items.map((item: { size: number | null }) => item.size) as (number | null)[];
    const known = sizes.filter((size) => size !== null);
    expect(sizes.slice(0, known.length)).toEqual([...known].sort((a, b) => b - a));
  });
});

describe('personas', () => {
  keepsTheConventions(
    {
      list: '/v1/personas',
      body: () => ({ name: fresh('Fatima'), description: 'Regelt alles op haar telefoon', segmentId }),
      change: { description: 'Belt liever' },
    },
    () => cast,
  );

  it('belong to a segment of the organisation that is not archived', async () => {
    const wrong = await cast.editor.post('/v1/personas', { name: fresh('x'), segmentId: nobody }).expect(422);
    expect(pointers(wrong.body)).toEqual(['/segmentId unknown_reference']);
    const theirs = await cast.stranger.post('/v1/segments', { name: 'Theirs' }).expect(201);
    const foreign = await cast.editor.post('/v1/personas', { name: fresh('x'), segmentId: theirs.body.id }).expect(422);
    expect(pointers(foreign.body)).toEqual(['/segmentId unknown_reference']);
    const old = await cast.editor.post('/v1/segments', { name: fresh('Old') }).expect(201);
    const persona = await cast.editor.post('/v1/personas', { name: fresh('x'), segmentId: old.body.id }).expect(201);
    await cast.editor.patch(`/v1/segments/${old.body.id}`, { archived: true }, '*').expect(200);
    const archived = await cast.editor
      .post('/v1/personas', { name: fresh('x'), segmentId: old.body.id })
      .set('accept-language', 'nl-NL')
      .expect(422);
    expect(pointers(archived.body)).toEqual(['/segmentId archived_reference']);
    expect(archived.body.errors[0].message).toBe('dit is gearchiveerd (segment) en kan niet meer worden gekozen');
    const kept = { segmentId: old.body.id, description: 'x' };
    await cast.editor.patch(`/v1/personas/${persona.body.id}`, kept, '*').expect(200);
    await cast.editor.patch(`/v1/personas/${persona.body.id}`, { segmentId: null }, '*').expect(422);
    const held = await cast.editor.del(`/v1/segments/${old.body.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ personas: 1 });
  });

  it('are found by segment and part of the name', async () => {
    const segment = await cast.editor.post('/v1/segments', { name: fresh('Zakelijk') }).expect(201);
    const body = { name: fresh('Bakker Jansen'), segmentId: segment.body.id };
    const persona = await cast.editor.post('/v1/personas', body).expect(201);
    const found = await cast.editor.get(`/v1/personas?segmentId=${segment.body.id}&q=jans`).expect(200);
    expect(found.body.items.map((item: { id: string }) => item.id)).toEqual([persona.body.id]);
  });
});

import request, { type Test } from 'supertest';
import { signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { upload as uploadTo } from '../support/uploads.js';

let t: TestApp;
let owner: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
});
afterAll(() => t.close());

type File = string | Buffer;
type Named = Readonly<Record<string, string>>;

const upload = (who: TestActor, file: File, options: unknown, name?: string) => uploadTo(t, who, file, options, name);

describe('an upload', () => {
  const title = { source: 's', mapping: { title: 'title' } };
  it.each<[string, File, unknown, string, number, string]>([
    ['nothing in it', '', title, 'a.csv', 422, 'unreadable_file'],
    ['another format', 'x', title, 'a.pdf', 422, 'unreadable_file'],
    ['a broken workbook', Buffer.from('PK\u0003\u0004 nothing'), title, 'a.xlsx', 422, 'unreadable_file'],
    ['broken JSON', '{', title, 'a.json', 422, 'unreadable_file'],
    ['JSON that is no list', '{"a":1}', title, 'a.json', 422, 'unreadable_file'],
    ['a NUL in its header', 'title,a\0b\nx,y\n', title, 'a.csv', 422, 'unreadable_file'],
    ['no such column', 'name\nx\n', title, 'a.csv', 422, 'validation'],
    ['options that are no JSON', 'title\nx\n', '{', 'a.csv', 400, 'malformed'],
    ['options with a NUL', 'title\nx\n', '{"source":"a\\u0000"}', 'a.csv', 422, 'validation'],
    [
      'options out of all depth',
      'title\nx\n',
      `{"source":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'a.csv',
      400,
      'malformed',
    ],
    [
      'options that poison',
      'title\nx\n',
      '{"source":"s","mapping":{"title":"title","__proto__":"x"}}',
      'a.csv',
      422,
      'validation',
    ],
    ['unknown options', 'title\nx\n', { ...title, foo: 1 }, 'a.csv', 422, 'validation'],
    ['a body over the limit', Buffer.alloc(21 * 1024 * 1024, 32), title, 'a.json', 413, 'too_large'],
  ])('with %s is refused whole', async (_, content, options, name, status, type) => {
    const before = (await owner.get('/v1/imports?limit=100')).body.items.length;
    const answer = await upload(owner, content, options, name).expect(status);
    expect(answer.body.type).toBe(`/problems/${type}`);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect((await owner.get('/v1/imports?limit=100')).body.items).toHaveLength(before);
  });

  it('of parts and types is refused whole', async () => {
    const post = (): Test => request(t.http).post('/v1/imports').set('authorization', `Bearer ${owner.token}`);
    expect((await post().field('options', '{}').expect(422)).body.errors).toMatchObject([
      { pointer: '/file', code: 'required' },
    ]);
    expect(
      (await post().attach('file', Buffer.from('x'), 'a.csv').field('more', '1').expect(422)).body.errors,
    ).toMatchObject([
      { pointer: '/more', code: 'unknown_field' },
      { pointer: '/options', code: 'required' },
    ]);
    await post().send({ file: 'x' }).expect(415);
    await post().set('content-type', 'multipart/form-data; boundary=x').send('--x\r\nbroken').expect(400);
    const json = { contentType: 'application/json' };
    for (const options of ['{', `{"source":${'['.repeat(50_000)}${']'.repeat(50_000)}}`])
      await post().attach('file', Buffer.from('title\nx\n'), 'a.csv').field('options', options, json).expect(400);
    await post().set('content-type', 'text/csv').send('a,b').expect(415);
  });

  it('in addresses is refused', async () => {
    await owner.get('/v1/imports/018f0000-0000-7000-8000-000000000000').expect(404);
    await owner.get('/v1/imports/no-id/rows').expect(404);
    await owner.get('/v1/imports?state=lost').expect(422);
    await owner.get('/v1/imports?sort=size').expect(422);
    const { body } = await upload(owner, 'title\nx1\n', title).expect(201);
    await owner.get(`/v1/imports/${body.id}/rows?action=lost`).expect(422);
    await owner.get(`/v1/imports/${body.id}/rows?cursor=x`).expect(422);
    await owner.post(`/v1/imports/${body.id}/commit?mode=some`).expect(422);
  });

  it('names all faults of the options at once', async () => {
    const { body } = await upload(owner, 'title\nx\n', {
      mapping: { titel: 'a', endsOn: { column: 'x', dateFormat: 'foo' } },
      create: ['cars'],
    }).expect(422);
    expect(body.errors.map(({ pointer, code }: Named) => `${pointer} ${code}`)).toEqual([
      '/options/source required',
      '/options/mapping/titel unknown_field',
      '/options/mapping/endsOn/dateFormat bad_format',
      '/options/mapping/title required',
      '/options/create/0 not_one_of',
    ]);
  });
});

import type { TestActor } from './actors.js';

/** Who takes part in the checks of one resource. */
export interface Cast {
  /** May do everything with the resource. */
  readonly editor: TestActor;
  /** Reads only. */
  readonly viewer: TestActor;
  /** Belongs to another organisation. */
  readonly stranger: TestActor;
}

export interface MasterDataResource {
  /** `/v1/channels` */
  readonly list: string;
  /** Where a record is created; the list's address unless said otherwise. */
  readonly create?: () => string;
  /** A body that is valid and new each time. */
  readonly body: () => Record<string, unknown>;
  /** A change that really changes something. */
  readonly change: Record<string, unknown>;
  /** The field that names the record, when that is not `name`. */
  readonly named?: string;
}

/** What api.md's conventions ask of every kind of master data, checked once per kind. */
export function keepsTheConventions(resource: MasterDataResource, cast: () => Cast): void {
  const address = () => resource.create?.() ?? resource.list;
  const named = resource.named ?? 'name';
  const made = async () => (await cast().editor.post(address(), resource.body()).expect(201)).body;

  it('creates with Location and ETag, and reads the same', async () => {
    const { editor } = cast();
    const answer = await editor.post(address(), resource.body()).expect(201);
    expect(answer.headers['location']).toBe(`${resource.list}/${answer.body.id}`);
    const read = await editor.get(answer.headers['location'] as string).expect(200);
    expect(read.body).toEqual(answer.body);
    expect(read.headers['etag']).toBe(answer.headers['etag']);
    expect(read.headers['vary']).toBe('Authorization, Cookie, Accept-Language');
    await editor.get(`${resource.list}/${answer.body.id}`).set('if-none-match', read.headers['etag']!).expect(304);
  });

  it('says what the caller may do, and lets a reader read only', async () => {
    const { editor, viewer } = cast();
    const record = await made();
    expect(record.can).toMatchObject({ amend: true, delete: true });
    const seen = await viewer.get(`${resource.list}/${record.id}`).expect(200);
    expect(seen.body.can).toMatchObject({ amend: false, delete: false });
    const own = await editor.get(`${resource.list}/${record.id}`).expect(200);
    expect(seen.headers['etag']).not.toBe(own.headers['etag']);
    await viewer.post(address(), resource.body()).expect(403);
    await viewer.patch(`${resource.list}/${record.id}`, resource.change, '*').expect(403);
    await viewer.del(`${resource.list}/${record.id}`, '*').expect(403);
  });

  it('is not there for another organisation', async () => {
    const { stranger } = cast();
    const record = await made();
    await stranger.get(`${resource.list}/${record.id}`).expect(404);
    await stranger.patch(`${resource.list}/${record.id}`, resource.change, '*').expect(404);
    await stranger.del(`${resource.list}/${record.id}`, '*').expect(404);
    const list = await stranger.get(`${resource.list}?limit=100&archived=all`).expect(200);
    expect(list.body.items.map((item: { id: string }) => item.id)).not.toContain(record.id);
  });

  it('asks for the version that was read, and refuses a stale one', async () => {
    const { editor } = cast();
    const record = await made();
    const path = `${resource.list}/${record.id}`;
    await editor.patch(path, resource.change).expect(428);
    await editor.del(path).expect(428);
    const etag = (await editor.get(path).expect(200)).headers['etag']!;
    const amended = await editor.patch(path, resource.change, etag).expect(200);
    expect(amended.body).toMatchObject({ ...resource.change, version: 2 });
    await editor.patch(path, resource.change, etag).expect(412);
    const same = await editor.patch(path, resource.change, amended.headers['etag']).expect(200);
    expect(same.body.version).toBe(2);
    await editor.del(path, etag).expect(412);
    await editor.del(path, same.headers['etag']).expect(204);
    await editor.get(path).expect(404);
  });

  it('answers a repeated POST from the first answer', async () => {
    const { editor } = cast();
    const body = resource.body();
    const key = `key-${String(body[named])}`.replace(/\s/g, '-');
    const first = await editor.post(address(), body).set('idempotency-key', key).expect(201);
    const again = await editor.post(address(), body).set('idempotency-key', key).expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.headers['location']).toBe(first.headers['location']);
    await editor.post(address(), resource.body()).set('idempotency-key', key).expect(422);
  });

  it('hides what is archived unless asked, and brings it back', async () => {
    const { editor } = cast();
    const record = await made();
    const listed = async (archived: string) => {
      const answer = await editor.get(`${resource.list}?limit=100&sort=-createdAt${archived}`).expect(200);
      return answer.body.items.map((item: { id: string }) => item.id) as string[];
    };
    const archived = await editor.patch(`${resource.list}/${record.id}`, { archived: true }, '*').expect(200);
    expect(archived.body.archivedAt).toEqual(expect.any(String));
    expect(await listed('')).not.toContain(record.id);
    expect(await listed('&archived=true')).toContain(record.id);
    expect(await listed('&archived=all')).toContain(record.id);
    const back = await editor.patch(`${resource.list}/${record.id}`, { archived: false }, '*').expect(200);
    expect(back.body.archivedAt).toBeNull();
    expect(await listed('')).toContain(record.id);
  });

  it('refuses unknown fields and a body without a name, all at once', async () => {
    const { editor } = cast();
    const answer = await editor.post(address(), { ...resource.body(), [named]: '  ', colour: 'red' }).expect(422);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body.errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual(
      expect.arrayContaining([
        ['/colour', 'unknown_field'],
        [`/${named}`, 'too_short'],
      ]),
    );
  });

  it('pages through the list in the order that is asked', async () => {
    const { editor } = cast();
    for (let i = 0; i < 4; i++) await made();
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const at: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await editor.get(`${resource.list}?limit=2&sort=-createdAt&archived=all${at}`).expect(200);
      names.push(...page.body.items.map((item: { id: string }) => item.id));
      cursor = page.body.nextCursor as string | null;
    } while (cursor !== null);
    const whole = await editor.get(`${resource.list}?limit=100&sort=-createdAt&archived=all`).expect(200);
    expect(names).toEqual(whole.body.items.map((item: { id: string }) => item.id));
    const first = await editor.get(`${resource.list}?limit=2&sort=-createdAt`).expect(200);
    await editor.get(`${resource.list}?limit=2&sort=${named}&cursor=${first.body.nextCursor}`).expect(422);
    await cast().stranger.get(`${resource.list}?limit=2&sort=-createdAt&cursor=${first.body.nextCursor}`).expect(422);
    await editor.get(`${resource.list}?sort=colour`).expect(422);
  });
}

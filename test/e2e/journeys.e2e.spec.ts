import { withClient } from '../../src/platform/database/roles.js';
import { memberWith, signUp } from '../support/actors.js';
import { type Cast, keepsTheConventions } from '../support/conventions.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let cast: Cast;
let serial = 0;
const fresh = (what: string) => `${what} ${++serial}`;
const nobody = '00000000-0000-7000-8000-000000000001';

beforeAll(async () => {
  t = await startTestApp({ RATE_LIMIT_PER_TOKEN: '0', RATE_LIMIT_PER_ORGANISATION: '0' });
  const owner = await signUp(t);
  cast = {
    editor: await memberWith(t, owner, ['analyst', 'admin', 'director']),
    viewer: await memberWith(t, owner, ['viewer']),
    stranger: await signUp(t),
  };
});
afterAll(() => t.close());

interface Made {
  id: string;
  version: number;
  name: string;
  position: number;
}
const make = async (path: string, body: object): Promise<Made> =>
  (await cast.editor.post(path, body).expect(201)).body as Made;
const journey = () => make('/v1/journeys', { name: fresh('Journey') });
const channel = () => make('/v1/channels', { name: fresh('Channel'), kind: 'online' });
const person = () => make('/v1/people', { name: fresh('Person') });
const stagesOf = async (journeyId: string, query = ''): Promise<Made[]> =>
  (await cast.editor.get(`/v1/journeys/${journeyId}/stages${query}`).expect(200)).body.items as Made[];
const pointers = (body: { errors: { pointer: string; code: string }[] }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('channels', () => {
  keepsTheConventions(
    {
      list: '/v1/channels',
      body: () => ({ name: fresh('Winkel'), kind: 'offline' }),
      change: { kind: 'online' },
    },
    () => cast,
  );

  it('are online or offline, and named once', async () => {
    const { name } = await channel();
    const taken = await cast.editor.post('/v1/channels', { name: name.toUpperCase(), kind: 'online' }).expect(409);
    expect(pointers(taken.body)).toEqual(['/name already_taken']);
    const wrong = await cast.editor.post('/v1/channels', { name: fresh('Post'), kind: 'by post' }).expect(422);
    expect(pointers(wrong.body)).toEqual(['/kind not_one_of']);
  });

  it('are found by kind and by a part of their name', async () => {
    const { id, name } = await channel();
    const found = await cast.editor.get(`/v1/channels?kind=online&q=${encodeURIComponent(name.slice(2))}`).expect(200);
    expect(found.body.items.map((item: Made) => item.id)).toContain(id);
    const none = await cast.editor.get(`/v1/channels?kind=offline&q=${encodeURIComponent(name)}`).expect(200);
    expect(none.body.items).toEqual([]);
  });
});

describe('journeys', () => {
  keepsTheConventions(
    {
      list: '/v1/journeys',
      body: () => ({ name: fresh('Overstappen'), description: 'Van offerte tot eerste factuur' }),
      change: { description: 'Van eerste vraag tot eerste factuur' },
    },
    () => cast,
  );

  it('name every fault of their references at once, in Dutch when asked', async () => {
    const answer = await cast.editor
      .post('/v1/journeys', { name: fresh('Journey'), parentId: nobody, ownerId: nobody })
      .set('accept-language', 'nl')
      .expect(422);
    expect(pointers(answer.body)).toEqual(['/parentId unknown_reference', '/ownerId unknown_reference']);
    expect(answer.body.title).toBe('De invoer is niet geldig');
    expect(answer.body.errors[0].message).toBe('in deze organisatie bestaat geen klantreis met dit kenmerk');
    const empty = await cast.editor.get(`/v1/journeys?parentId=${nobody}`).expect(200);
    expect(empty.body.items).toEqual([]);
  });

  it("cannot refer to another organisation's records", async () => {
    const theirs = (await cast.stranger.post('/v1/journeys', { name: 'Theirs' }).expect(201)).body as Made;
    const answer = await cast.editor.post('/v1/journeys', { name: fresh('J'), parentId: theirs.id }).expect(422);
    expect(pointers(answer.body)).toEqual(['/parentId unknown_reference']);
  });

  it('are a tree: no circles, and a parent stays until its children are gone', async () => {
    const top = await journey();
    const middle = await make('/v1/journeys', { name: fresh('Journey'), parentId: top.id });
    const bottom = await make('/v1/journeys', { name: fresh('Journey'), parentId: middle.id });
    for (const parentId of [top.id, bottom.id]) {
      const answer = await cast.editor.patch(`/v1/journeys/${top.id}`, { parentId }, '*').expect(422);
      expect(pointers(answer.body)).toEqual(['/parentId circular']);
    }
    const held = await cast.editor.del(`/v1/journeys/${top.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ journeys: 1 });
    await make(`/v1/journeys/${bottom.id}/stages`, { name: 'Only' });
    const full = await cast.editor.del(`/v1/journeys/${bottom.id}`, '*').expect(409);
    expect(full.body.references).toEqual({ stages: 1 });
    const children = await cast.editor.get(`/v1/journeys?parentId=${top.id}`).expect(200);
    expect(children.body.items.map((item: Made) => item.id)).toEqual([middle.id]);
  });

  it('two moves at once never make a circle', async () => {
    const [a, b] = [await journey(), await journey()];
    const answers = await Promise.all([
      cast.editor.patch(`/v1/journeys/${a.id}`, { parentId: b.id }, '*'),
      cast.editor.patch(`/v1/journeys/${b.id}`, { parentId: a.id }, '*'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('keep an owner who is archived later, but do not take one who is archived already', async () => {
    const owner = await person();
    const owned = await make('/v1/journeys', { name: fresh('Journey'), ownerId: owner.id });
    await cast.editor.patch(`/v1/people/${owner.id}`, { archived: true }, '*').expect(200);
    const kept = { ownerId: owner.id, description: 'still theirs' };
    await cast.editor.patch(`/v1/journeys/${owned.id}`, kept, '*').expect(200);
    const refused = await cast.editor.post('/v1/journeys', { name: fresh('J'), ownerId: owner.id }).expect(422);
    expect(pointers(refused.body)).toEqual(['/ownerId archived_reference']);
    const held = await cast.editor.del(`/v1/people/${owner.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ journeys: 1 });
  });
});

describe('stages', () => {
  let home: Made;
  beforeAll(async () => {
    home = await journey();
  });

  keepsTheConventions(
    {
      list: '/v1/stages',
      create: () => `/v1/journeys/${home.id}/stages`,
      body: () => ({ name: fresh('Schade melden'), phase: 'use' }),
      change: { momentOfTruth: 2.5 },
    },
    () => cast,
  );

  it('carry their weight, volume, channels and touchpoints', async () => {
    const [web, phone, owner, { id }] = [await channel(), await channel(), await person(), await journey()];
    const body = {
      name: 'Factuur begrijpen',
      phase: 'use',
      momentOfTruth: 3,
      volumeShare: 0.22,
      channelIds: [web.id, phone.id],
      touchpoints: [
        { name: 'Factuur per e-mail', channelId: web.id },
        { name: 'Belteam', channelId: phone.id },
        { name: 'Buren' },
      ],
      ownerId: owner.id,
    };
    const created = (await cast.editor.post(`/v1/journeys/${id}/stages`, body).expect(201)).body;
    expect(created).toMatchObject({
      ...body,
      channelIds: [web.id, phone.id].sort(),
      touchpoints: [...body.touchpoints.slice(0, 2), { name: 'Buren', channelId: null }],
      journeyId: id,
      position: 1,
      version: 1,
    });
    const change = { channelIds: [web.id], touchpoints: [{ name: 'App', channelId: null }], volumeShare: null };
    const amended = (await cast.editor.patch(`/v1/stages/${created.id}`, change, '"1"').expect(200)).body;
    expect(amended).toMatchObject({ ...change, momentOfTruth: 3, version: 2 });
    expect((await cast.editor.get(`/v1/stages/${created.id}`).expect(200)).body).toEqual(amended);
    const held = await cast.editor.del(`/v1/channels/${web.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ stage_channels: 1 });
    await cast.editor.del(`/v1/channels/${phone.id}`, '*').expect(204);
  });

  it('name every fault at once', async () => {
    const answer = await cast.editor
      .post(`/v1/journeys/${home.id}/stages`, {
        name: fresh('Stage'),
        phase: 'dream',
        momentOfTruth: 0.5,
        volumeShare: 1.2,
        position: 0,
        channelIds: ['web'],
        touchpoints: [{ channelId: 7 }, null, 'app'],
      })
      .expect(422);
    expect(pointers(answer.body)).toEqual(
      expect.arrayContaining([
        '/phase not_one_of',
        '/momentOfTruth too_small',
        '/volumeShare too_large',
        '/position too_small',
        '/channelIds bad_format',
        '/touchpoints wrong_type',
      ]),
    );
    const unknown = await cast.editor
      .post(`/v1/journeys/${home.id}/stages`, {
        name: fresh('Stage'),
        ownerId: nobody,
        channelIds: [nobody],
        touchpoints: [{ name: 'x', channelId: nobody }],
      })
      .expect(422);
    expect(pointers(unknown.body)).toEqual([
      '/ownerId unknown_reference',
      '/channelIds/0 unknown_reference',
      '/touchpoints/0/channelId unknown_reference',
    ]);
  });

  it('belong to a journey of the organisation', async () => {
    await cast.editor.get(`/v1/journeys/${nobody}/stages`).expect(404);
    await cast.editor.post(`/v1/journeys/${nobody}/stages`, { name: 'x' }).expect(404);
    await cast.stranger.get(`/v1/journeys/${home.id}/stages`).expect(404);
    await cast.stranger.post(`/v1/journeys/${home.id}/stages`, { name: 'x' }).expect(404);
  });

  describe('in order', () => {
    const journeyWith = async (...names: string[]) => {
      const { id } = await journey();
      const stages: Record<string, Made> = {};
      for (const name of names) stages[name] = await make(`/v1/journeys/${id}/stages`, { name });
      return { id, stages };
    };
    const order = async (id: string) => (await stagesOf(id, '?archived=all')).map(({ name }) => name).join('');

    it('a new one comes last, or where it is put, and the others make room', async () => {
      const { id, stages } = await journeyWith('a', 'b', 'c');
      await make(`/v1/journeys/${id}/stages`, { name: 'x', position: 2 });
      expect(await order(id)).toBe('axbc');
      const all = await stagesOf(id);
      expect(all.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
      expect(all.map(({ version }) => version)).toEqual([1, 1, 2, 2]);
      await cast.editor.patch(`/v1/stages/${stages['c']!.id}`, { momentOfTruth: 2 }, '"1"').expect(412);
    });

    it('one that is moved takes its place and counts as changed once', async () => {
      const { id, stages } = await journeyWith('a', 'b', 'c', 'd');
      const moved = await cast.editor.patch(`/v1/stages/${stages['a']!.id}`, { position: 3 }, '*').expect(200);
      expect(moved.body).toMatchObject({ position: 3, version: 2 });
      expect(await order(id)).toBe('bcad');
      await cast.editor.patch(`/v1/stages/${stages['d']!.id}`, { position: 1, name: 'e' }, '*').expect(200);
      expect(await order(id)).toBe('ebca');
      const beyond = await cast.editor.patch(`/v1/stages/${stages['b']!.id}`, { position: 99 }, '*').expect(200);
      expect(beyond.body.position).toBe(4);
      expect(await order(id)).toBe('ecab');
    });

    it('those behind a deleted one close up', async () => {
      const { id, stages } = await journeyWith('a', 'b', 'c');
      await cast.editor.del(`/v1/stages/${stages['a']!.id}`, '*').expect(204);
      expect((await stagesOf(id)).map(({ name, position }) => `${name}${position}`)).toEqual(['b1', 'c2']);
    });

    it('an archived one keeps its place', async () => {
      const { id, stages } = await journeyWith('a', 'b', 'c');
      await cast.editor.patch(`/v1/stages/${stages['b']!.id}`, { archived: true }, '*').expect(200);
      expect((await stagesOf(id)).map(({ name, position }) => `${name}${position}`)).toEqual(['a1', 'c3']);
      expect(await order(id)).toBe('abc');
    });

    it('stays sound while many are added and moved at once', async () => {
      const { id, stages } = await journeyWith('a', 'b', 'c');
      const answers = await Promise.all([
        ...['f', 'g', 'h'].map((name) => cast.editor.post(`/v1/journeys/${id}/stages`, { name, position: 1 })),
        cast.editor.patch(`/v1/stages/${stages['c']!.id}`, { position: 1 }, '*'),
        cast.editor.patch(`/v1/stages/${stages['a']!.id}`, { position: 9 }, '*'),
        cast.editor.del(`/v1/stages/${stages['b']!.id}`, '*'),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 200, 200, 204]);
      const all = await stagesOf(id);
      expect(all.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
      expect(all.map(({ name }) => name).sort()).toEqual(['a', 'c', 'f', 'g', 'h']);
    });

    it('a name stands once in a journey', async () => {
      const { id } = await journeyWith('a');
      const taken = await cast.editor.post(`/v1/journeys/${id}/stages`, { name: 'A' }).expect(409);
      expect(pointers(taken.body)).toEqual(['/name already_taken']);
      expect(await order(id)).toBe('a');
    });
  });

  it('are listed across journeys, by several phases and journeys, owner and part of the name', async () => {
    const [one, two, owner] = [await journey(), await journey(), await person()];
    await make(`/v1/journeys/${one.id}/stages`, { name: 'Vergelijken', phase: 'consider', ownerId: owner.id });
    await make(`/v1/journeys/${one.id}/stages`, { name: 'Kopen', phase: 'buy' });
    await make(`/v1/journeys/${two.id}/stages`, { name: 'Afwegen', phase: 'consider' });
    const names = async (query: string) =>
      (await cast.editor.get(`/v1/stages?${query}`).expect(200)).body.items.map((item: Made) => item.name);
    const both = `journeyId=${one.id}&journeyId=${two.id}`;
    expect(await names(both)).toEqual(['Afwegen', 'Kopen', 'Vergelijken']);
    expect(await names(`${both}&phase=consider`)).toEqual(['Afwegen', 'Vergelijken']);
    expect(await names(`${both}&phase=consider&phase=buy&sort=-name`)).toEqual(['Vergelijken', 'Kopen', 'Afwegen']);
    expect(await names(`ownerId=${owner.id}`)).toEqual(['Vergelijken']);
    expect(await names(`${both}&q=WEG`)).toEqual(['Afwegen']);
    await cast.editor.get('/v1/stages?phase=dream').expect(422);
  });

  it('leave a trail of what was changed and moved', async () => {
    const { id } = await journey();
    const stage = await make(`/v1/journeys/${id}/stages`, { name: 'a' });
    await make(`/v1/journeys/${id}/stages`, { name: 'b', position: 1 });
    await cast.editor.patch(`/v1/stages/${stage.id}`, { touchpoints: [{ name: 'Balie' }] }, '*').expect(200);
    const trail = await withClient(t.database.adminUrl, async (client) => {
      const text = 'select name, before, after from events where record_id = $1 order by id';
      return (await client.query({ text, values: [stage.id], rowMode: 'array' })).rows as unknown[];
    });
    expect(trail).toEqual([
      ['stage.created', null, expect.objectContaining({ name: 'a', position: 1 })],
      ['stage.moved', { position: 1 }, { position: 2 }],
      ['stage.amended', { touchpoints: [] }, { touchpoints: [{ name: 'Balie', channelId: null }] }],
    ]);
  });
});

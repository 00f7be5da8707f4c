import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { portfolioExample } from '../support/portfolio-example.js';
import { settleRadar } from '../support/radar.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly severity: number | null;
  readonly status: string;
  readonly title: string;
  readonly records: readonly { type: string; id: string; name: string }[];
}

let t: TestApp;
beforeAll(async () => (t = await startTestApp()));
afterAll(() => t.close());

/** What the radar does by itself a moment later, now. */
const follow = (actor: TestActor): Promise<void> => settleRadar(t, actor);

const findings = async (actor: TestActor, query = ''): Promise<Listed[]> =>
  (await actor.get(`/v1/findings?limit=100${query}`).expect(200)).body.items as Listed[];

const the = async (actor: TestActor, kind: string, recordId: string): Promise<Listed> => {
  const all = await findings(actor, `&kind=${kind}`);
  const found = all.find(({ records }) => records[0]?.id === recordId);
  if (!found) throw new Error(`no ${kind} on ${recordId} among ${JSON.stringify(all)}`);
  return found;
};

describe('findings', () => {
  it('follow the register, with severity, evidence and what to do about them', async () => {
    const { director, stage, journey, a, b, teamA, teamB } = await portfolioExample(t);
    await follow(director);
    const fragmented = await the(director, 'fragmentation', stage);
    expect(fragmented).toMatchObject({
      ...{ severity: 50, certainty: 0.5, effortAtStake: 100, estimated: false, status: 'open', reason: null },
      ...{ present: true, title: 'Ontvangen is fragmented over 2 teams', can: { judge: true } },
      evidence: { index: 50, effectiveTeams: 2, effort: 100, teamIds: expect.arrayContaining([teamA, teamB]) },
      records: [{ type: 'stage', id: stage, name: 'Ontvangen', key: null }],
    });
    expect(await the(director, 'uncontributing', b)).toMatchObject({ severity: 100, records: [{ key: 'CX-2' }] });
    expect(await the(director, 'underway_without_approval', a)).toMatchObject({ severity: 100 });
    expect((await the(director, 'unowned', stage)).severity).toBe(100);
    const kinds = new Set((await findings(director)).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([
      ...['fragmentation', 'hidden_overlap', 'uncontributing', 'underway_without_approval', 'unowned'],
    ]);
    const severities = (await findings(director)).map(({ severity }) => severity ?? -1);
    expect(severities).toEqual([...severities].sort((one, other) => other - one));
    expect((await findings(director, `&journeyId=${journey}&kind=unowned`)).length).toBeGreaterThan(3);
    expect((await findings(director, `&initiativeId=${b}`)).map(({ kind }) => kind).sort()).toEqual([
      ...['hidden_overlap', 'hidden_overlap', 'uncontributing', 'underway_without_approval', 'unowned'],
    ]);
    expect(await findings(director, '&severity=51&kind=fragmentation')).toEqual([]);
  });

  it('are told in Dutch, page by page', async () => {
    const { director, stage } = await portfolioExample(t);
    await follow(director);
    const { id } = await the(director, 'fragmentation', stage);
    const dutch = await director.get(`/v1/findings/${id}`).set('accept-language', 'nl').expect(200);
    expect(dutch.body.title).toBe('Ontvangen is versnipperd over 2 teams');
    const all = await findings(director);
    const paged: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await director.get(`/v1/findings?limit=3${cursor}`).expect(200);
      paged.push(...(body.items as Listed[]).map((one) => one.id));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${encodeURIComponent(body.nextCursor as string)}`;
    }
    expect(paged).toEqual(all.map((one) => one.id));
  });

  it('resolve themselves when their ground is gone, and open when it is back', async () => {
    const { director, b, goal } = await portfolioExample(t);
    await follow(director);
    const { id } = await the(director, 'uncontributing', b);
    await director.patch(`/v1/initiatives/${b}`, { goals: [{ goalId: goal, contribution: 'It explains.' }] }, '*');
    await follow(director);
    const resolved = await director.get(`/v1/findings/${id}`).expect(200);
    expect(resolved.body).toMatchObject({ status: 'resolved', present: false });
    await director.patch(`/v1/initiatives/${b}`, { goals: [] }, '*').expect(200);
    await follow(director);
    expect((await director.get(`/v1/findings/${id}`)).body).toMatchObject({ status: 'open', present: true });
    const history = await director.get(`/v1/findings/${id}/history`).expect(200);
    expect(history.body.items).toMatchObject([
      { status: 'open', because: 'seen_again', by: { kind: 'system', name: 'radar' } },
      { status: 'resolved', because: 'ground_gone', reason: 'The ground for it is gone' },
    ]);
  });

  it('stay dismissed until the evidence changes materially', async () => {
    const { director, b } = await portfolioExample(t);
    await follow(director);
    const { id } = await the(director, 'uncontributing', b);
    const address = `/v1/findings/${id}`;
    const before = await director.get(address).expect(200);
    await director.patch(address, { status: 'dismissed' }, '*').expect(422);
    const dismissed = await director
      .patch(address, { status: 'dismissed', reason: 'A legal duty' }, before.headers['etag'] as string)
      .expect(200);
    expect(dismissed.body).toMatchObject({ status: 'dismissed', reason: 'A legal duty' });
    await director.patch(address, { status: 'open' }, before.headers['etag'] as string).expect(412);
    await director.patch(address, { status: 'open' }).expect(428);
    await director.patch(`/v1/initiatives/${b}`, { effort: 44 }, '*').expect(200);
    await follow(director);
    expect((await director.get(address)).body).toMatchObject({ status: 'dismissed', effortAtStake: 44 });
    await director.patch(`/v1/initiatives/${b}`, { effort: 45 }, '*').expect(200);
    await follow(director);
    expect((await director.get(address)).body).toMatchObject({ status: 'open', reason: null });
    const { items } = (await director.get(`${address}/history`)).body as { items: object[] };
    expect(items).toMatchObject([
      { status: 'open', because: 'evidence_changed' },
      { status: 'dismissed', because: null, reason: 'A legal duty', by: { kind: 'member', name: 'Iris Vos' } },
    ]);
  });

  it('compare what was registered, and group what an import brought in a hundred times', async () => {
    const { director, stage, propose, teamA } = await portfolioExample(t);
    const twin = await propose('Nieuwe factuur!', teamA, 7);
    await follow(director);
    const [duplicate] = await findings(director, `&kind=duplicate`);
    expect(duplicate).toMatchObject({
      ...{ effortAtStake: 7, title: 'Nieuwe factuur and Nieuwe factuur! look like the same work' },
      suggestion: 'Merge them.',
      evidence: { place: 1, stageIds: [stage], suggestion: 'merge' },
    });
    const overview = await director.get('/v1/portfolio/overview').expect(200);
    expect(overview.body.figures[1]).toMatchObject({
      ...{ name: 'duplicated_effort', value: expect.closeTo(7 / 107, 5), unit: 'share', reason: null },
      sentence: '6.5% of the effort is done twice: 2 initiatives that could be 1.',
    });
    expect(overview.body.findings.worst).toHaveLength(5);
    expect(overview.body.findings.worst[0]).toMatchObject({ severity: 100, suggestion: expect.any(String) });
    const file = await director.get('/v1/exports?what=findings&status=open&findingKind=duplicate').expect(200);
    expect(file.text.split('\r\n').slice(0, 2).join()).toMatch(
      /^\uFEFFid,kind,severity,status,title,.*,duplicate,100,open,Nieuwe factuur and Nieuwe factuur! look like the same work,/,
    );
    await director.get('/v1/exports?what=findings&format=xlsx').expect(200);
    await director.get('/v1/exports?what=findings&state=approved').expect(422);
    await director.get('/v1/exports?what=initiatives&severity=3').expect(422);
    await director.patch(`/v1/initiatives/${twin}`, { title: 'Wachtrij' }, '*').expect(200);
    await follow(director);
    expect(await findings(director, `&kind=duplicate&status=open`)).toEqual([]);
    expect(await findings(director, `&kind=hidden_overlap&initiativeId=${twin}`)).toHaveLength(3);
    for (let at = 0; at < 8; at++) await propose('Wachtrij', teamA, 1);
    await follow(director);
    const grouped = await findings(director, `&kind=duplicate&status=open`);
    expect(grouped).toMatchObject([{ title: '9 initiatives are called Wachtrij', effortAtStake: 8 }]);
    const open = await findings(director, `&kind=hidden_overlap&status=open&initiativeId=${twin}`);
    expect(open).toHaveLength(3);
  });

  it('see at once that an owner has left, and what a new threshold hides', async () => {
    const { director, mira, journey, stage } = await portfolioExample(t);
    await follow(director);
    expect((await findings(director, '&kind=unowned')).some(({ records }) => records[0]?.id === journey)).toBe(false);
    await director.patch(`/v1/people/${mira}`, { active: false }, '*').expect(200);
    await director.patch('/v1/organisation', { settings: { fragmentationThreshold: 60 } }, '*').expect(200);
    await follow(director);
    expect(await the(director, 'unowned', journey)).toMatchObject({ evidence: { reason: 'owner_left' } });
    expect(await the(director, 'fragmentation', stage)).toMatchObject({ status: 'resolved' });
  });

  it('are judged by board members and directors only, and are nobody else’s business', async () => {
    const { director, stage } = await portfolioExample(t);
    await follow(director);
    const address = `/v1/findings/${(await the(director, 'fragmentation', stage)).id}`;
    const viewer = await memberWith(t, director, ['viewer', 'product_owner', 'analyst', 'admin']);
    expect((await viewer.get(address).expect(200)).body.can).toEqual({ judge: false });
    await viewer.patch(address, { status: 'acknowledged' }, '*').expect(403);
    const board = await memberWith(t, director, ['board_member']);
    await board.patch(address, { status: 'acknowledged', reason: null }, '*').expect(200);
    await board.patch(address, { status: 'gone' }, '*').expect(422);
    await board.patch(address, { status: 'open', severity: 3 }, '*').expect(422);
    await director.get('/v1/findings?kind=gossip').expect(422);
    await director.get('/v1/findings?severity=101').expect(422);
    const stranger = await signUp(t);
    for (const path of [address, `${address}/history`]) await stranger.get(path).expect(404);
    await stranger.patch(address, { status: 'open' }, '*').expect(404);
    expect(await findings(stranger)).toEqual([]);
  });

  it('are examined as a whole when somebody asks', async () => {
    const { director } = await portfolioExample(t);
    const viewer = await memberWith(t, director, ['viewer']);
    await viewer.post('/v1/radar/examinations', {}).expect(403);
    const { body, headers } = await director.post('/v1/radar/examinations', {}).expect(202);
    expect(headers['location']).toBe(`/v1/operations/${body.id}`);
    const events = await director.get(`/v1/operations/${body.id}/events`).expect(200);
    expect(events.text).toContain('"state":"succeeded"');
    const state = await director.get('/v1/radar/examinations').expect(200);
    expect(state.body).toEqual({
      ...{ examinedAt: expect.any(String), wholeAt: expect.any(String) },
      waiting: { changes: 0, initiatives: 0 },
    });
    expect((await findings(director)).length).toBeGreaterThan(5);
  });

  it('are tried out under other thresholds, and nothing is stored', async () => {
    const { director } = await portfolioExample(t);
    await follow(director);
    const before = await findings(director);
    const tried = await director
      .post('/v1/radar/dry-runs', { settings: { fragmentationThreshold: 60, similarity: { high: 1, low: 0.9 } } })
      .expect(200);
    expect(tried.body).toMatchObject({
      appear: { count: 0, items: [] },
      disappear: { count: 2, items: [{ kind: 'fragmentation', severity: 50 }, { kind: 'fragmentation' }] },
      stay: before.length - 2,
      settings: { fragmentationThreshold: 60, similarity: { high: 1, low: 0.9, text: 0.5 } },
    });
    expect(tried.body.kinds).toContainEqual({ kind: 'fragmentation', now: 2, then: 0 });
    expect(await findings(director)).toEqual(before);
    const same = await director.post('/v1/radar/dry-runs', { settings: {} }).expect(200);
    expect(same.body).toMatchObject({ appear: { count: 0 }, disappear: { count: 0 }, stay: before.length });
    const wrong = { similarity: { high: 0.2 } };
    const refused = await director.post('/v1/radar/dry-runs', { settings: wrong }).expect(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/settings/similarity/low' }]);
    await director.post('/v1/radar/dry-runs', { settings: { quorum: 2 } }).expect(422);
    const viewer = await memberWith(t, director, ['viewer']);
    await viewer.post('/v1/radar/dry-runs', { settings: {} }).expect(403);
  });

  it('are measured by what people made of them', async () => {
    const { director, a, b, c } = await portfolioExample(t);
    await follow(director);
    const nothing = await director.get('/v1/radar/quality').expect(200);
    expect(nothing.body.overall).toEqual({ judged: 0, right: 0, precision: null, interval: null });
    const pairs = await findings(director, '&kind=hidden_overlap');
    const of = (one: string, other: string) =>
      pairs.find(({ records }) => [one, other].every((id) => records.some((record) => record.id === id)));
    await director
      .patch(`/v1/findings/${of(a, b)?.id}`, { status: 'dismissed', reason: 'Other work' }, '*')
      .expect(200);
    await director.patch(`/v1/findings/${of(a, c)?.id}`, { status: 'acknowledged' }, '*').expect(200);
    await director
      .post(`/v1/initiatives/${b}/relations`, { kind: 'coordinates_with', toId: c, ratified: true })
      .expect(201);
    await follow(director);
    const { body } = await director.get('/v1/radar/quality').expect(200);
    expect(body.overall).toMatchObject({ judged: 3, right: 2, interval: { low: expect.closeTo(0.2077, 3) } });
    expect(body.kinds).toContainEqual(expect.objectContaining({ kind: 'hidden_overlap', judged: 3, right: 2 }));
    expect(body.place).toContainEqual(expect.objectContaining({ threshold: 0.6, judged: 3, found: 1 }));
  });

  it('stay bounded when thousands of initiatives have the same trouble', async () => {
    const director = await signUp(t);
    const csv = ['Name,Effort', ...Array.from({ length: 700 }, (_, at) => `Row ${at},${at + 1}`)].join('\n');
    const form = await director
      .post('/v1/imports')
      .field(
        'options',
        JSON.stringify({
          source: 's',
          mapping: { title: 'Name', effort: 'Effort' },
          defaults: { deliveryStatus: 'underway' },
        }),
      )
      .attach('file', Buffer.from(csv), { filename: 'rows.csv', contentType: 'text/csv' })
      .expect(201);
    await director.post(`/v1/imports/${form.body.id}/commit`, {}).expect(200);
    await follow(director);
    const rest = await director.get('/v1/findings?kind=uncontributing&limit=100&sort=-severity').expect(200);
    const [first] = rest.body.items as Listed[];
    expect(first).toMatchObject({ title: '200 more initiatives contribute to no goal', severity: 100, records: [] });
  });
});

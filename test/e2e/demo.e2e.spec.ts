import request from 'supertest';
import { Demo } from '../../src/demo/demo.service.js';
import { DEMO_DIRECTOR, DEMO_SIGN_INS, type DemoSignIn } from '../../src/demo/demo.sign-ins.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Fragmented {
  readonly scope: Named;
  readonly index: number | null;
  readonly effectiveTeams: number | null;
  readonly pairs: readonly { a: { title: string }; b: { title: string }; gain: number }[];
}

interface Initiative {
  readonly id: string;
  readonly title: string;
  readonly teamId: string;
  readonly endsOn: string;
  readonly stages: readonly { stageId: string; channelIds: readonly string[] }[];
  readonly kpis: readonly { kpiId: string; expectedChange: number }[];
}

interface Opposed {
  readonly kind: string;
  readonly strength: number | null;
  readonly a: { initiative: Initiative };
  readonly b: { initiative: Initiative };
}

interface Served {
  readonly stages: readonly (Named & { class: string })[];
}

const LOADED_ON = '2026-11-21';
let t: TestApp;
let token: string;

beforeAll(async () => {
  t = await startTestApp();
  expect(await t.app.get(Demo).ensure(LOADED_ON)).toBe('loaded');
  token = await signIn(DEMO_DIRECTOR);
});
afterAll(() => t.close());

async function signIn({ email, password }: DemoSignIn): Promise<string> {
  const answer = await request(t.http).post('/v1/sessions').send({ email, password }).expect(201);
  return answer.body.accessToken as string;
}

async function get<T>(path: string, bearer = token): Promise<T> {
  const answer = await request(t.http).get(path).set('authorization', `Bearer ${bearer}`).expect(200);
  return answer.body as T;
}

const stages = async (): Promise<readonly Fragmented[]> =>
  (await get<{ items: Fragmented[] }>('/v1/portfolio/fragmentation?scope=stage&limit=100')).items;

async function stage(name: string): Promise<Fragmented> {
  const found = (await stages()).find(({ scope }) => scope.name === name);
  return get<Fragmented>(`/v1/stages/${found?.scope.id ?? ''}/fragmentation`);
}

async function initiative(title: string): Promise<Initiative> {
  const { items } = await get<{ items: Initiative[] }>(`/v1/initiatives?q=${encodeURIComponent(title)}`);
  const found = items.find((item) => item.title === title);
  if (!found) throw new Error(`no initiative ${title}`);
  return found;
}

const titles = ({ largest }: { largest: readonly { title: string }[] }) => largest.map(({ title }) => title);

describe('the demo organisation', () => {
  it('is loaded once, is marked as a demo, and is left alone by a second start', async () => {
    expect(await t.app.get(Demo).ensure('2027-01-01')).toBe('found');
    const organisation = await get('/v1/organisation');
    expect(organisation).toMatchObject({ name: 'Polder Verzekeringen (demo)', demo: true, locale: 'nl' });
  });

  it.each(DEMO_SIGN_INS.map((one) => [one.title, one] as const))('lets the %s in', async (_, one) => {
    const me = await get<{ roles: string[]; personId: string | null }>('/v1/me', await signIn(one));
    expect([...me.roles].sort()).toEqual([...one.roles].sort());
    expect(me.personId).not.toBeNull();
  });

  it('measures its KPIs for two years, up to the month before', async () => {
    const { items } = await get<{ items: Named[] }>('/v1/kpis?limit=100');
    const kpi = items.find(({ name }) => name === 'Relatie-NPS');
    const series = await get<{ items: { to: string; value: number; thin: boolean }[] }>(
      `/v1/kpis/${kpi?.id ?? ''}/measurements?limit=100`,
    );
    expect(series.items).toHaveLength(24);
    expect(
      series.items
        .map(({ to }) => to)
        .sort()
        .at(-1),
    ).toBe('2026-11-01');
    expect(series.items.every(({ thin }) => !thin)).toBe(true);
  });
});

describe('the board of the demo', () => {
  it('met a quarter ago, froze what it decided, and has a promise that is overdue', async () => {
    const { items } = await get<{ items: { id: string; state: string; startsAt: string; closedAt: string }[] }>(
      '/v1/meetings?sort=startsAt',
    );
    expect(items.map(({ state }) => state)).toEqual(['closed', 'planned']);
    const [held, called] = items;
    expect([held?.startsAt.slice(0, 10), called?.startsAt.slice(0, 10)]).toEqual(['2026-08-24', '2026-12-03']);
    const verified = await get<{ intact: boolean }>(`/v1/meetings/${held?.id ?? ''}/verification`);
    expect(verified.intact).toBe(true);
    const minutes = await get<{
      decisions: { question: string; decidedAt: string }[];
      notes: { title: string }[];
      followUps: { text: string; ownerName: string; dueOn: string }[];
      quorum: { met: boolean; present: number };
    }>(`/v1/meetings/${held?.id ?? ''}/minutes`);
    expect(minutes).toMatchObject({
      quorum: { met: true, present: 2 },
      decisions: [{ question: 'Stoppen we met de papieren acceptgiro?' }],
      followUps: [{ ownerName: 'Mei-Ling Chen' }, { ownerName: 'Karin Postma' }, { ownerName: 'Ruud Visser' }],
    });
    expect(minutes.notes).toHaveLength(2);
    expect(minutes.decisions[0]?.decidedAt.slice(0, 10)).toBe('2026-08-24');

    const agenda = await get<{
      since: string;
      evidence: { to: string };
      items: { kind: string; title: string; explanation: string }[];
    }>(`/v1/meetings/${called?.id ?? ''}/agenda`);
    expect(agenda.since).toBe(held?.closedAt);
    const kinds = new Set(agenda.items.map(({ kind }) => kind));
    for (const kind of ['overdue_follow_up', 'waiting_proposal', 'own']) expect(kinds).toContain(kind);
    expect(agenda.items.find(({ kind }) => kind === 'overdue_follow_up')?.title).toContain('betaalhulp');
    const own = agenda.items.filter(({ kind }) => kind === 'own').map(({ title }) => title);
    expect(own.sort()).toEqual(['Bezoek aan het Herstelnetwerk', 'Eén premienota, of twee?']);
    const frozen = await get<{ evidence: { to: string } }>(`/v1/meetings/${held?.id ?? ''}/agenda`);
    expect(frozen.evidence.to).toBe('2026-08-01');
  });

  it('weighed the next quarter, with a favourite that costs something', async () => {
    const read = () =>
      get<{ items: { id: string; state: string; lastResultId: string | null }[] }>('/v1/priority-rounds');
    let [round] = (await read()).items;
    while (round?.state !== 'ran') [round] = (await read()).items;
    const result = await get<{
      candidates: { chosen: boolean; pin: string | null; sentence: string }[];
      pinCosts: { cost: number; sentence: string }[];
    }>(`/v1/priority-rounds/${round.id}/results/${round.lastResultId ?? ''}`);
    expect(result.candidates).toHaveLength(10);
    expect(new Set(result.candidates.map(({ chosen }) => chosen)).size).toBe(2);
    expect(result.pinCosts[0]?.cost).toBeGreaterThan(0);
  });
});

describe('the troubles planted in the demo', () => {
  it('five teams on the premium note: the worst stage of all', async () => {
    const [worst] = await stages();
    expect(worst?.scope.name).toBe('Premienota begrijpen');
    expect(worst?.index).toBeGreaterThan(75);
    expect(worst?.effectiveTeams).toBeGreaterThan(4);
  });

  it('two departments on one letter, under other names: the pair with the largest gain', async () => {
    const [pair] = (await stage('Premienota begrijpen')).pairs;
    expect([pair?.a.title, pair?.b.title].sort()).toEqual([
      'Heldere taal in de premienota',
      'Klare Brief: de jaarlijkse afrekening opnieuw vormgegeven',
    ]);
  });

  it('the same work in two languages', async () => {
    const { pairs } = await stage('Uitkering ontvangen');
    const both = ['Schadestatus volgen in de app', 'Track your claim status in the app'];
    expect(pairs.some(({ a, b }) => both.includes(a.title) && both.includes(b.title))).toBe(true);
  });

  it.each([
    ['Telefonisch bereikbaar tot tien uur ’s avonds', 'Zelfservice eerst: het telefoonnummer achter een keuzehulp'],
    ['Coaching op één keer oplossen', 'Speech analytics to shorten calls'],
    ['Aanvragen in drie stappen', 'Strengere controle bij de aanvraag'],
  ])('%s and %s push one KPI opposite ways', async (one, other) => {
    const [first, second] = [await initiative(one), await initiative(other)];
    expect(first.teamId).not.toBe(second.teamId);
    const against = first.kpis.some(({ kpiId, expectedChange }) =>
      second.kpis.some((effect) => effect.kpiId === kpiId && effect.expectedChange * expectedChange < 0),
    );
    expect(against).toBe(true);
    const { items } = await get<{ items: Opposed[] }>('/v1/portfolio/conflicts?limit=100');
    const pair = items.find(
      ({ a, b, kind }) =>
        kind === 'direct' && [a.initiative.id, b.initiative.id].sort().join() === [first.id, second.id].sort().join(),
    );
    expect(pair?.strength).toBeGreaterThan(0);
  });

  it('a moment of truth that nobody works on and its goal, and an over-served stage', async () => {
    expect((await stage('Overlijden of scheiding melden')).index).toBeNull();
    const { goalsWithoutWork } = await get<{ goalsWithoutWork: Named[] }>('/v1/portfolio/contribution');
    expect(goalsWithoutWork.map(({ name }) => name)).toEqual(['Steun op de kwetsbaarste momenten']);
    const { stages: served } = await get<Served>('/v1/portfolio/white-spots');
    const classOf = (wanted: string) => served.filter((one) => one.class === wanted).map(({ name }) => name);
    expect(classOf('white_spot')).toEqual(['Overlijden of scheiding melden']);
    expect(classOf('over_served')).toEqual(['Zelf het antwoord zoeken']);
  });

  it('is the one white spot, and the stage with five teams and no need is over-served', async () => {
    const { stages: needs } = await get<{ stages: (Named & { class: string })[] }>('/v1/portfolio/white-spots');
    const named = (kind: string) => needs.filter((one) => one.class === kind).map(({ name }) => name);
    expect(named('white_spot')).toEqual(['Overlijden of scheiding melden']);
    expect(named('over_served')).toEqual(['Zelf het antwoord zoeken']);
  });

  it('too much promised of one KPI', async () => {
    const { overclaims } = await get<{ overclaims: { kpi: Named; ratio: number | null; claims: number }[] }>(
      '/v1/portfolio/conflicts',
    );
    expect(overclaims.map(({ kpi }) => kpi.name)).toEqual(['Tevredenheid over zelf zoeken', 'Relatie-NPS']);
    expect(overclaims[1]?.claims).toBe(3);
    expect(overclaims[1]?.ratio).toBeGreaterThan(1.55);
  });

  it('work that serves no goal', async () => {
    const { uncontributing } = await get<{ uncontributing: { count: number; largest: { title: string }[] } }>(
      '/v1/portfolio/contribution',
    );
    expect(titles(uncontributing)).toEqual(
      expect.arrayContaining(['Merkcampagne ‘Polder staat paraat’', 'Open Insurance API', 'Leak sensor pilot']),
    );
  });

  it('stages that nobody owns, an owner who left, and everybody and so nobody', async () => {
    const { unowned } = await get<{ unowned: (Named & { kind: string; reason: string; diffuse: boolean })[] }>(
      '/v1/portfolio/responsibility',
    );
    const stagesWithout = unowned.filter(({ kind }) => kind === 'stage');
    const because = (reason: string) => stagesWithout.filter((one) => one.reason === reason).map(({ name }) => name);
    expect(because('no_owner').sort()).toEqual([
      'Betalingsachterstand oplossen',
      'Terugkomen',
      'Welkom en eerste polis',
      'Zakelijke offerte ontvangen',
    ]);
    expect(because('owner_left')).toEqual(['Klacht opgelost krijgen']);
    expect(stagesWithout.filter(({ diffuse }) => diffuse).map(({ name }) => name)).toEqual([
      'Betalingsachterstand oplossen',
    ]);
  });

  it('work underway without approval', async () => {
    const { underwayWithoutApproval } = await get<{
      underwayWithoutApproval: { count: number; largest: { title: string }[] };
    }>('/v1/portfolio/overview');
    expect(underwayWithoutApproval.count).toBe(5);
    expect(titles(underwayWithoutApproval)).toContain('Generative AI assistant on the website');
  });

  it('gut feel', async () => {
    const { gutFeelIndex } = await get<{ gutFeelIndex: number }>('/v1/portfolio/character');
    expect(gutFeelIndex).toBeGreaterThan(0.15);
  });

  it('a channel silo: one channel of the four in which the stage is offered', async () => {
    const [link] = (await initiative('Woonschade melden met foto’s in de app')).stages;
    const offered = await get<{ channelIds: string[] }>(`/v1/stages/${link?.stageId ?? ''}`);
    expect(link?.channelIds).toHaveLength(1);
    expect(offered.channelIds).toHaveLength(4);
  });

  it('a collision: two teams deliver in the same channel of one stage in the same month', async () => {
    const [one, other] = [
      await initiative('Zelf wijzigen in Mijn Polder'),
      await initiative('Nieuw wijzigingsformulier'),
    ];
    expect(one.teamId).not.toBe(other.teamId);
    expect(one.endsOn).toBe(other.endsOn);
    expect(one.stages[0]?.channelIds).toEqual(expect.arrayContaining([...(other.stages[0]?.channelIds ?? [])]));
  });

  it('and a good example: coordinated and ratified, so not fragmented', async () => {
    const visit = await stage('Bezoek van de expert');
    expect(visit.index).toBe(0);
    expect(visit.effectiveTeams).toBeGreaterThan(1.5);
  });
});

import type { TestActor } from '../support/actors.js';
import { signUp } from '../support/actors.js';
import { make } from '../support/portfolio-example.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
beforeAll(async () => (t = await startTestApp()));
afterAll(() => t.close());

const ADDRESS = '/v1/portfolio/conflicts';

async function kpiOf(director: TestActor, name: string, more: object = {}) {
  const id = await make(director, '/v1/kpis', {
    ...{ name, kind: 'fcr', unit: '%', betterWhen: 'higher', statistic: 'value', scale: { min: 0, max: 100 } },
    ...more,
  });
  /** Consecutive months up to December 2025. */
  const measure = async (...values: number[]) => {
    for (const [at, value] of values.entries()) {
      const month = String(12 - values.length + at + 1).padStart(2, '0');
      const period = { from: `2025-${month}-01`, to: `2025-${month}-28`, source: 'panel' };
      await make(director, `/v1/kpis/${id}/measurements`, { ...period, value });
    }
  };
  return { id, measure };
}

async function example() {
  const director = await signUp(t);
  const owner = await make(director, '/v1/people', { name: 'Sanne' });
  const journey = await make(director, '/v1/journeys', { name: 'Hulp' });
  const stage = await make(director, `/v1/journeys/${journey}/stages`, { name: 'Bellen' });
  const fcr = await kpiOf(director, 'FCR', { ownerId: owner, floor: 60, target: 72 });
  const push = (title: string, kpiId: string, expectedChange: number, more: object = {}) =>
    make(director, '/v1/initiatives', {
      ...{ title, deliveryStatus: 'underway', endsOn: '2026-03-01', stages: [{ stageId: stage }] },
      kpis: [{ kpiId, expectedChange, confidence: 0.5, lagDays: 31, ...more }],
    });
  const coach = await push('Coaching', fcr.id, 4, { confidence: 0.7 });
  const speech = await push('Kortere gesprekken', fcr.id, -3, { lagDays: null });
  return { director, owner, stage, fcr, coach, speech, push };
}

const figure = async (director: TestActor, locale = 'en') => {
  const { body } = await director.get('/v1/portfolio/overview').set('accept-language', locale).expect(200);
  return body.figures.find(({ name }: { name: string }) => name === 'open_conflicts');
};

describe('KPI conflicts', () => {
  it('name both initiatives, the KPI, when both effects show, and how strong it is once that is measured', async () => {
    const { director, fcr, coach, speech, stage } = await example();
    const before = await director.get(ADDRESS).expect(200);
    expect(before.body).toMatchObject({
      count: 1,
      counted: 'exact',
      listed: 1,
      complete: true,
      items: [{ kind: 'direct', strength: null, reason: 'no_spread' }],
      guardrails: [],
      overclaims: [],
    });
    // Four months that spread by 2 around 64.
    await fcr.measure(62, 66, 64 - Math.sqrt(2), 64 + Math.sqrt(2));
    const { body } = await director.get(ADDRESS).expect(200);
    expect(body).toMatchObject({
      formula: { name: 'kpi-conflict', version: 1 },
      parameters: { active: 'true', spreadOver: 12, steps: 2, listedAtMost: 1000 },
      nextCursor: null,
      items: [
        {
          kind: 'direct',
          strength: expect.closeTo(1.5 * Math.sqrt(0.35), 6),
          reason: null,
          a: {
            initiative: { id: coach, title: 'Coaching' },
            kpi: { id: fcr.id, name: 'FCR', unit: '%' },
            expectedChange: 4,
            confidence: 0.7,
            lagDays: 31,
            endsOn: '2026-03-01',
            effectFrom: '2026-04-01',
            spread: 2,
          },
          b: { initiative: { id: speech }, expectedChange: -3, lagDays: null, effectFrom: '2026-03-01' },
          path: [],
          meetFrom: '2026-04-01',
          stages: [{ id: stage, name: 'Bellen' }],
          segments: [],
          allSegments: true,
        },
      ],
    });
    expect(body.items[0].sentence).toMatch(
      /^CX-\d+ \(Coaching\) wants FCR up by 4 %, but CX-\d+ \(Kortere gesprekken\) wants FCR down by 3 %\.$/,
    );
    expect(await figure(director)).toMatchObject({
      value: 1,
      sentence: 'Two initiatives work against each other once: on FCR.',
    });
  });

  it('say which bound of another owner would be passed, and what is promised too often', async () => {
    const { director, owner, fcr, speech, push } = await example();
    await fcr.measure(62);
    await push('Nog een coach', fcr.id, 30);
    const { body } = await director.get(ADDRESS).set('accept-language', 'nl').expect(200);
    expect(body.guardrails).toMatchObject([
      {
        initiative: { id: speech },
        kpi: { id: fcr.id },
        ownerId: owner,
        actual: 62,
        expectedChange: -3,
        bound: 'floor',
        limit: 60,
        confidence: 0.5,
        sentence: expect.stringContaining('brengt FCR op 59, onder de ondergrens van 60.'),
      },
    ]);
    expect(body.overclaims).toMatchObject([
      { kpi: { id: fcr.id }, ratio: 1.78, promised: 17.8, room: 10, claims: 2, withoutConfidence: 0, reason: null },
    ]);
    expect(body.overclaims[0].claimants).toMatchObject([
      { initiative: { title: 'Nog een coach' }, expectedChange: 30, confidence: 0.5 },
      { initiative: { title: 'Coaching' }, expectedChange: 4, confidence: 0.7 },
    ]);
    await director.patch(`/v1/initiatives/${speech}`, { accountablePersonId: owner }, '*').expect(200);
    expect((await director.get(ADDRESS).expect(200)).body.guardrailCount).toBe(0);
  });

  it('follow the links between KPIs, and a link that is made or broken shows at once', async () => {
    const { director, fcr, coach, push } = await example();
    const calls = await kpiOf(director, 'Telefoontjes', { kind: 'other', unit: null });
    const self = await push('Zelfservice', calls.id, -10);
    const link = { fromKpiId: calls.id, toKpiId: fcr.id, sign: 1, basis: 'assumed' };
    const made = await director.post('/v1/kpi-links', link).expect(201);
    const { body } = await director.get(`${ADDRESS}?kpiId=${calls.id}`).set('accept-language', 'nl').expect(200);
    expect(body.items).toMatchObject([
      {
        kind: 'coupled',
        a: { initiative: { id: self } },
        b: { initiative: { id: coach } },
        path: [{ from: { id: calls.id }, to: { id: fcr.id, name: 'FCR' }, sign: 1 }],
      },
    ]);
    expect(body.items[0].sentence).toContain('FCR stijgt en daalt met Telefoontjes mee, maar');
    expect(await figure(director, 'nl')).toMatchObject({
      value: 2,
      sentence: '2 keer werken twee initiatieven elkaar op een KPI tegen, het vaakst op FCR.',
    });
    await director.del(`/v1/kpi-links/${made.body.id}`, '*').expect(204);
    expect(await figure(director)).toMatchObject({ value: 1 });
  });

  it('come page by page, the strongest first, and only of the own organisation', async () => {
    const { director, fcr, push } = await example();
    await fcr.measure(62, 66, 64, 64, 60, 68);
    await push('Script', fcr.id, -1);
    await push('Twijfel', fcr.id, -8, { confidence: null });
    const titles: string[] = [];
    let cursor = '';
    for (let page = 0; page < 3; page++) {
      const { body } = await director.get(`${ADDRESS}?limit=1${cursor}`).expect(200);
      expect(body).toMatchObject({ count: 3, listed: 3 });
      titles.push(body.items[0].b.initiative.title);
      cursor = `&cursor=${body.nextCursor}`;
      expect(body.nextCursor === null).toBe(page === 2);
    }
    expect(titles).toEqual(['Kortere gesprekken', 'Script', 'Twijfel']);
    const stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
    const { body } = await stranger.get(`${ADDRESS}?kpiId=${fcr.id}`).expect(200);
    expect(body).toMatchObject({ items: [], count: 0, guardrailCount: 0, overclaims: [] });
    expect(body.sentence).toBe('No initiative says which change of a KPI it expects.');
  });
});

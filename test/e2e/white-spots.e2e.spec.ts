import type { TestActor } from '../support/actors.js';
import { signUp } from '../support/actors.js';
import { make } from '../support/portfolio-example.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
beforeAll(async () => (t = await startTestApp()));
afterAll(() => t.close());

/** A stage of a journey with one CX KPI that aims at 8 and is at worst 4. */
async function stageWithKpi(director: TestActor, journey: string, name: string, stage: object) {
  const id = await make(director, `/v1/journeys/${journey}/stages`, { name, ...stage });
  const kpi = await make(director, '/v1/kpis', {
    name: `KTV ${name}`,
    kind: 'ktv',
    betterWhen: 'higher',
    statistic: 'mean',
    scale: { min: 1, max: 10 },
    scope: { kind: 'stage', id },
    target: 8,
    worstPossible: 4,
  });
  const measure = (value: number, month: string) =>
    make(director, `/v1/kpis/${kpi}/measurements`, { from: `${month}-01`, to: `${month}-28`, value, source: 'panel' });
  return { id, kpi, measure };
}

async function example() {
  const director = await signUp(t);
  const journey = await make(director, '/v1/journeys', { name: 'Nabestaanden' });
  const grief = await stageWithKpi(director, journey, 'Overlijden melden', { volumeShare: 0.1, momentOfTruth: 3 });
  const browse = await stageWithKpi(director, journey, 'Zelf zoeken', { volumeShare: 0.2 });
  const dark = await make(director, `/v1/journeys/${journey}/stages`, { name: 'Nooit gemeten', volumeShare: 0.3 });
  const work = (title: string, stageId: string, effort: number) =>
    make(director, '/v1/initiatives', { title, effort, deliveryStatus: 'underway', stages: [{ stageId }] });
  await work('Nieuwe zoekpagina', browse.id, 18);
  await work('Nabestaandenbrief', grief.id, 2);
  await work('Iets in het donker', dark, 5);
  return { director, grief, browse, dark, work };
}

const figure = async (director: TestActor, locale = 'en') => {
  const { body } = await director.get('/v1/portfolio/overview').set('accept-language', locale).expect(200);
  return body.figures.find(({ name }: { name: string }) => name === 'white_spots');
};

describe('white spots', () => {
  it('are unknown until a need is, and appear with the measurement that shows them', async () => {
    const { director, grief, browse, dark } = await example();
    const address = '/v1/portfolio/white-spots';
    const before = await director.get(address).expect(200);
    expect(before.body).toMatchObject({ index: null, reason: 'no_known_need', unknown: 3, moves: [] });
    expect(await figure(director)).toMatchObject({ value: null, reason: 'no_known_need' });

    await grief.measure(4, '2026-01');
    await browse.measure(7, '2026-01');
    const { body } = await director.get(address).expect(200);
    // Needs .1·3·1 = .3 and .2·1·¼ = .05, so shares of 6/7 and 1/7; effort 2 and 18 of 20.
    expect(body).toMatchObject({
      index: expect.closeTo(100 * (6 / 7 - 0.1), 6),
      reason: null,
      whiteSpots: 1,
      overServed: 1,
      unknown: 1,
      effort: 20,
      effortElsewhere: 5,
      formula: { name: 'white-spots', version: 1 },
      parameters: { active: 'true', topPart: 0.25, times: 4, effortUnit: 'fte_months' },
      stages: [
        {
          id: grief.id,
          class: 'white_spot',
          reason: null,
          gap: 1,
          need: 0.3,
          needShare: expect.closeTo(6 / 7, 6),
          effort: 2,
          effortShare: 0.1,
          kpi: { id: grief.kpi, target: 8, worstPossible: 4, actual: { from: '2026-01-01', value: 4 } },
        },
        { id: browse.id, class: 'over_served', gap: 0.25, effortShare: 0.9 },
        { id: dark, class: 'unknown', reason: 'no_cx_kpi', needShare: null, effortShare: null, effort: 5 },
      ],
      moves: [{ from: { id: browse.id }, to: { id: grief.id, name: 'Overlijden melden' } }],
    });
    expect(body.moves[0].gain).toBeCloseTo(body.index, 6);
    expect(body.moves[0].effort).toBeCloseTo(20 * (6 / 7 - 0.1), 6);
    expect(await figure(director)).toMatchObject({
      value: 1,
      reason: null,
      sentence: 'One white spot: Overlijden melden needs much and gets hardly any work.',
    });
  });

  it('follow the next measurement and the next initiative at once, in the language of the caller', async () => {
    const { director, grief, browse, work } = await example();
    await grief.measure(4, '2026-01');
    await browse.measure(7, '2026-01');
    expect(await figure(director, 'nl')).toMatchObject({
      value: 1,
      sentence: 'Eén witte vlek: Overlijden melden heeft veel nodig en krijgt bijna geen aandacht.',
    });
    await grief.measure(9, '2026-02');
    expect(await figure(director)).toMatchObject({ value: 0 });
    await browse.measure(8, '2026-02');
    expect(await figure(director)).toMatchObject({ value: null, reason: 'no_need' });
    await grief.measure(4, '2026-03');
    expect(await figure(director)).toMatchObject({ value: 1 });
    await work('Nabestaandendesk', grief.id, 40);
    expect(await figure(director, 'nl')).toMatchObject({
      value: 0,
      sentence: 'Geen witte vlekken: aan elke stap met veel behoefte wordt gewerkt.',
    });
  });

  it('stay within the organisation, and take only known questions', async () => {
    const { grief } = await example();
    await grief.measure(4, '2026-01');
    const stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
    const { body } = await stranger.get('/v1/portfolio/white-spots').expect(200);
    expect(body).toMatchObject({ stages: [], index: null, reason: 'no_known_need' });
    await stranger.get('/v1/portfolio/white-spots?active=maybe').expect(422);
  });
});

import fc from 'fast-check';
import { actualsOf, spreadOfLastTwelve } from '../../src/kpis/domain/series.js';
import { KpisLookup } from '../../src/kpis/kpis.lookup.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { signUp, type TestActor } from '../support/actors.js';
import { NOBODY } from '../support/faults.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let counter = 0;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
});
afterAll(() => t.close());

const made = async (path: string, body: object) => (await owner.post(path, body).expect(201)).body;
const npsKpi = (fields: object = {}) =>
  made('/v1/kpis', {
    name: `NPS ${++counter}`,
    kind: 'nps',
    betterWhen: 'higher',
    statistic: 'nps',
    target: 30,
    ...fields,
  });
const month = (n: number) => ({
  from: new Date(Date.UTC(2024, n, 1)).toISOString().slice(0, 10),
  to: new Date(Date.UTC(2024, n + 1, 1)).toISOString().slice(0, 10),
});

describe('what other modules ask about KPIs', () => {
  const inside = <T>(work: (lookup: KpisLookup) => Promise<T>) =>
    t.app
      .get(TenantDatabase, { strict: false })
      .run(systemActor(owner.organisationId, 'test'), () => work(t.app.get(KpisLookup, { strict: false })));

  it('is answered narrowly: facts, latest actual, spread of the last twelve, CX KPIs by stage', async () => {
    const journey = await made('/v1/journeys', { name: `Reis ${++counter}` });
    const stage = await made(`/v1/journeys/${journey.id}/stages`, { name: 'Kopen' });
    const segment = await made('/v1/segments', { name: `Segment ${++counter}` });
    const kpi = await npsKpi({ scope: { kind: 'stage', id: stage.id }, worstPossible: -50 });
    const revenue = await npsKpi({ scope: { kind: 'stage', id: stage.id }, kind: 'revenue', statistic: 'value' });
    const items = [2, 4, 4, 6].map((value, i) => ({ kpiId: kpi.id, ...month(i), value }));
    const aside = [
      { kpiId: kpi.id, ...month(5), value: 90, segmentId: segment.id },
      { kpiId: kpi.id, from: '2024-07-01', to: '2999-01-01', value: 91 },
    ];
    await owner.post('/v1/measurements/bulk', { items: [...items, ...aside] }).expect(200);
    const past = await inside((lookup) => lookup.recentPast([kpi.id, revenue.id]));
    expect(past.get(kpi.id)).toMatchObject({ actual: { ...month(3), value: 6 } });
    expect(past.get(kpi.id)?.spread).toBeCloseTo(Math.sqrt(8 / 3), 9);
    expect(past.get(revenue.id)).toEqual({ actual: null, spread: null });
    const byStage = await inside((lookup) => lookup.cxKpisByStage());
    expect(byStage.get(stage.id)).toMatchObject([
      { id: kpi.id, target: 30, worstPossible: -50, range: { min: -100, max: 100 }, actual: { value: 6 } },
    ]);
    const existing = await inside((lookup) => lookup.existing([kpi.id, NOBODY]));
    expect([...existing]).toEqual([[kpi.id, { archived: false }]]);
    expect([...(await inside((lookup) => lookup.idsByName([kpi.name.toUpperCase()])))]).toEqual([
      [kpi.name.toLowerCase(), [kpi.id]],
    ]);
    const link = { fromKpiId: kpi.id, toKpiId: revenue.id, sign: 1, basis: 'measured' };
    await made('/v1/kpi-links', link);
    expect(await inside((lookup) => lookup.drives())).toEqual([link]);
  });

  it('is the same that the pure rules read out of all measurements', async () => {
    const kpi = await npsKpi();
    const segment = await made('/v1/segments', { name: `Segment ${++counter}` });
    const today = '2024-10-15';
    const measurements = fc.uniqueArray(
      fc.record({
        start: fc.nat(12),
        length: fc.integer({ min: 1, max: 3 }),
        value: fc.integer({ min: -100, max: 100 }),
        source: fc.constantFrom('manual', 'Panel', 'panel'),
        segmentId: fc.constantFrom(null, null, null, segment.id as string),
      }),
      { minLength: 40, maxLength: 40, selector: (m) => `${m.start} ${m.length} ${m.source} ${m.segmentId}` },
    );
    const [drawn = []] = fc.sample(measurements, { numRuns: 1, seed: 20241015 });
    const items = drawn.map(({ start, length, ...m }) => ({
      ...m,
      from: month(start).from,
      to: month(start + length - 1).to,
    }));
    const taken = await owner.post('/v1/measurements/bulk', { items: items.map((m) => ({ ...m, kpiId: kpi.id })) });
    expect(taken.body.summary).toMatchObject({ created: 40, error: 0 });
    const actuals = actualsOf(
      items.map((m) => ({ ...m, channelId: null, definitionVersion: 1 })),
      1,
      today,
    );
    const past = (await inside((lookup) => lookup.recentPast([kpi.id], today))).get(kpi.id);
    expect(past?.actual).toMatchObject({ from: actuals[0]?.from, to: actuals[0]?.to, value: actuals[0]?.value });
    expect(past?.spread).toBeCloseTo(spreadOfLastTwelve(actuals) ?? Number.NaN, 9);
  });
});

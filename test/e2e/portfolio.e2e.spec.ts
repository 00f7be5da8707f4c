import { withClient } from '../../src/platform/database/roles.js';
import { make, portfolioExample } from '../support/portfolio-example.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
beforeAll(async () => (t = await startTestApp()));
afterAll(() => t.close());

const example = () => portfolioExample(t);

describe('fragmentation, by hand through the API', () => {
  it('is 50.0 with 2.0 effective teams, 35.0 once coordination is proposed, 20.0 once it is ratified', async () => {
    const { director, journey, stage, a, b, c, teamA, teamB } = await example();
    const address = `/v1/journeys/${journey}/fragmentation`;
    const before = await director.get(address).expect(200);
    expect(before.body).toMatchObject({
      scope: { kind: 'journey', id: journey, name: 'Factuur begrijpen' },
      index: 50,
      effectiveTeams: 2,
      withinStage: 50,
      initiatives: 3,
      effort: 100,
      estimatedShare: 0,
      withoutTeam: 0,
      reason: null,
      formula: { name: 'fragmentation-index', version: 1 },
      parameters: { active: 'true', effortUnit: 'fte_months', medianEffort: 30 },
      pairs: [
        {
          a: { id: a, title: 'Nieuwe factuur', teamId: teamA },
          b: { id: b, teamId: teamB },
          coordination: 0,
          gain: 30,
        },
        { a: { id: a }, b: { id: c }, coordination: 0, gain: 20 },
      ],
      teams: [
        { id: teamA, effort: 50, share: 0.5 },
        { id: teamB, effort: 50, share: 0.5 },
      ],
      contributors: [
        { id: a, effort: 50, weight: 1, share: 0.5, estimated: false },
        { id: b, effort: 30 },
        { id: c, effort: 20 },
      ],
    });
    expect(before.body.sentence).toBe(
      'Facturen and Klantcontact work on Factuur begrijpen: the chance is 50% that two pieces of that work belong to different teams without coordination.',
    );
    expect(Date.parse(before.body.computedAt)).toBeGreaterThan(Date.now() - 60_000);

    const relation = await director
      .post(`/v1/initiatives/${a}/relations`, { kind: 'coordinates_with', toId: b })
      .expect(201);
    const proposed = await director.get(address).expect(200);
    expect(proposed.body.index).toBe(35);
    expect(proposed.body.pairs[1]).toMatchObject({ coordination: 0.5, gain: 15 });

    await director
      .patch(`/v1/initiatives/${a}/relations/${relation.body.id}`, { ratified: true }, relation.headers['etag'])
      .expect(200);
    expect((await director.get(address).expect(200)).body.index).toBe(20);
    expect((await director.get(`/v1/stages/${stage}/fragmentation`).expect(200)).body.index).toBe(20);
  });

  it('is told in the language of the caller, and of goals and KPIs too', async () => {
    const { director, goal, idle, empty } = await example();
    const alone = await director.get(`/v1/goals/${goal}/fragmentation`).set('accept-language', 'nl').expect(200);
    expect(alone.body).toMatchObject({ index: 0, sentence: 'Alleen Facturen werkt aan Een begrijpelijke factuur.' });
    expect(alone.body).not.toHaveProperty('withinStage');
    for (const path of [`/v1/goals/${idle}`, `/v1/stages/${empty}`]) {
      const nothing = await director.get(`${path}/fragmentation`).expect(200);
      expect(nothing.body).toMatchObject({ index: null, reason: 'no_effort', initiatives: 0, pairs: [] });
    }
    const kpi = await make(director, '/v1/kpis', {
      name: 'Klanttevredenheid',
      kind: 'ktv',
      betterWhen: 'higher',
      statistic: 'mean',
      scale: { min: 1, max: 10 },
    });
    expect((await director.get(`/v1/kpis/${kpi}/fragmentation`).expect(200)).body.index).toBeNull();
  });

  it('is listed worst first, page by page', async () => {
    const { director, stage, empty } = await example();
    const first = await director.get('/v1/portfolio/fragmentation?scope=stage&limit=1').expect(200);
    expect(first.body.items).toMatchObject([{ scope: { id: stage }, index: 50 }]);
    expect(first.body.items[0]).not.toHaveProperty('pairs');
    const { nextCursor } = first.body;
    const second = await director
      .get(`/v1/portfolio/fragmentation?scope=stage&limit=1&cursor=${nextCursor}`)
      .expect(200);
    expect(second.body).toMatchObject({ items: [{ scope: { id: empty }, index: null }], nextCursor: null });
    const foreign = await director.get(`/v1/portfolio/fragmentation?scope=goal&cursor=${nextCursor}`).expect(422);
    expect(foreign.body.errors).toMatchObject([{ pointer: '#query/cursor', code: 'bad_cursor' }]);
    const named = await director.get('/v1/portfolio/fragmentation?scope=stage&sort=name').expect(200);
    expect(named.body.items.map((item: { scope: { name: string } }) => item.scope.name)).toEqual([
      'Betalen',
      'Ontvangen',
    ]);
  });

  it('is over whichever initiatives the caller asks for', async () => {
    const { director, journey, a, propose, teamB } = await example();
    await propose('Later', teamB, 100, { deliveryStatus: 'not_started' });
    const all = await director.get(`/v1/journeys/${journey}/fragmentation?active=all`).expect(200);
    expect(all.body).toMatchObject({ initiatives: 4, effort: 200, index: 37.5, parameters: { active: 'all' } });
    await director.post(`/v1/initiatives/${a}/transitions`, { to: 'stopped', reason: 'Geen geld' }).expect(200);
    const rest = await director.get(`/v1/journeys/${journey}/fragmentation?active=false`).expect(200);
    expect(rest.body).toMatchObject({ initiatives: 2, effort: 150 });
  });
});

describe('the matrix', () => {
  it('adds effort, counts and budgets by row and column, each initiative once in the totals', async () => {
    const { director, teamA, teamB, goal, journey } = await example();
    const effort = await director.get('/v1/portfolio/matrix?rows=team&columns=journey').expect(200);
    expect(effort.body).toMatchObject({
      rows: [
        { id: teamA, name: 'Facturen', initiatives: 1, effort: 50 },
        { id: teamB, name: 'Klantcontact', initiatives: 2, effort: 50 },
      ],
      columns: [{ id: journey, initiatives: 3, effort: 100 }],
      cells: [
        { rowId: teamA, columnId: journey, initiatives: 1, effort: 50, share: 0.5 },
        { rowId: teamB, columnId: journey, initiatives: 2, effort: 50, share: 0.5 },
      ],
      totals: { initiatives: 3, effort: 100 },
      unlinked: { initiatives: 0, effort: 0 },
      overlapping: false,
      formula: { name: 'portfolio-matrix', version: 1 },
      parameters: { rows: 'team', columns: 'journey', measure: 'effort', active: 'true' },
    });
    const count = await director.get('/v1/portfolio/matrix?rows=goal&columns=kind&measure=count').expect(200);
    expect(count.body).toMatchObject({
      cells: [{ rowId: goal, columnId: 'improvement_project', count: 1 }],
      totals: { initiatives: 3, count: 3 },
      unlinked: { initiatives: 2, count: 2 },
      overlapping: true,
    });
    const budget = await director
      .get('/v1/portfolio/matrix?rows=department&columns=state&measure=budget')
      .set('accept-language', 'nl')
      .expect(200);
    expect(budget.body).toMatchObject({
      totals: { initiatives: 3, budget: { amountMinor: 5000, currency: 'EUR' } },
      unknown: 1,
      otherCurrencies: [{ initiatives: 1, budget: { amountMinor: 300, currency: 'GBP' } }],
    });
    expect(budget.body.columns[0]).toMatchObject({ id: 'proposed', name: 'Voorgesteld' });
  });
});

describe('what the board reads', () => {
  it('says which work serves no goal and which goals have no work', async () => {
    const { director, goal, idle, b, c } = await example();
    const { body } = await director.get('/v1/portfolio/contribution').expect(200);
    expect(body).toMatchObject({
      uncontributingShare: 0.5,
      effort: 100,
      uncontributing: {
        count: 2,
        effort: 50,
        largest: [
          { id: b, effort: 30 },
          { id: c, effort: 20 },
        ],
      },
      goals: [
        { id: goal, initiatives: 1, effort: 50 },
        { id: idle, initiatives: 0, effort: 0 },
      ],
      goalsWithoutWork: [{ id: idle }],
    });
    expect(body.sentence).toContain('nobody works on Snel antwoord');
  });

  it('says what nobody answers for, as soon as the owner has left', async () => {
    const { director, mira, journey, a } = await example();
    const before = await director.get('/v1/portfolio/responsibility').expect(200);
    expect(before.body.records).toEqual({ journey: 1, stage: 2, goal: 2, kpi: 0 });
    expect(before.body.unowned.map(({ kind }: { kind: string }) => kind)).not.toContain('journey');
    expect(before.body.unownedInitiatives).toMatchObject({ count: 2, effort: 50 });
    await director.patch(`/v1/people/${mira}`, { active: false }, '*').expect(200);
    const after = await director.get('/v1/portfolio/responsibility').expect(200);
    expect(after.body.unowned).toContainEqual(
      expect.objectContaining({ kind: 'journey', id: journey, reason: 'owner_left', diffuse: false, effort: 100 }),
    );
    expect(after.body.unownedInitiatives.largest[0]).toMatchObject({ id: a, reason: 'owner_left', effort: 50 });
  });

  it('says what kind of work it is', async () => {
    const { director, propose, teamA } = await example();
    await propose('Ook een app', teamA, 150, { trigger: 'competitor', evidenceGrade: 'assumption' });
    const { body } = await director.get('/v1/portfolio/character').expect(200);
    expect(body).toMatchObject({ copyingShare: 0.6, copyingWarning: true, gutFeelIndex: 0.6, effort: 250 });
    expect(body.byTrigger).toContainEqual({
      id: 'competitor',
      name: 'Competitor',
      effort: 150,
      share: 0.6,
      initiatives: 1,
    });
    expect(body.byTrigger).toContainEqual(expect.objectContaining({ id: null, effort: 100 }));
  });

  it('has the first screen in one answer, with the trend once there is history', async () => {
    const { director, journey, b, idle } = await example();
    const { body } = await director.get('/v1/portfolio/overview').expect(200);
    expect(body.figures).toMatchObject([
      { name: 'fragmentation_index', value: 50, unit: 'percent', trend: null, trendReason: 'no_history', course: [] },
      { name: 'duplicated_effort', unit: 'share' },
      { name: 'open_conflicts', value: null, reason: 'no_expected_change' },
      { name: 'white_spots', value: null, reason: 'no_known_need' },
      { name: 'uncontributing_share', value: 0.5, unit: 'share' },
      { name: 'underway_without_approval', value: 3, unit: 'count' },
    ]);
    expect(body).toMatchObject({
      worstFragmentation: { journeys: [{ scope: { id: journey }, index: 50 }], stages: [{ index: 50 }] },
      unowned: { records: 4, initiatives: 2 },
      uncontributing: { count: 2, largest: [{ id: b }, {}] },
      goalsWithoutWork: [{ id: idle }],
      underwayWithoutApproval: { count: 3, effort: 100 },
      initiatives: 3,
      effort: 100,
      formula: { name: 'directors-figures' },
    });
    await withClient(t.database.adminUrl, (client) =>
      client.query(
        `insert into portfolio_snapshots (organisation_id, taken_on, fragmentation_index, uncontributing_share,
           underway_without_approval, active_initiatives, active_effort)
         values ($1, (now() at time zone 'utc')::date - 31, 42, null, 1, 2, 70)`,
        [director.organisationId],
      ),
    );
    const later = await director.get('/v1/portfolio/overview').set('accept-language', 'nl').expect(200);
    expect(later.body.figures[0]).toMatchObject({
      trend: { value: 42, change: 8 },
      course: [{ value: 42 }],
      sentence: 'De versnippering is gemiddeld 50 van 100, het meest in Factuur begrijpen.',
    });
    expect(later.body.figures[4].trend).toMatchObject({ value: null, change: null });
    expect(later.body.figures[5].trend).toMatchObject({ value: 1, change: 2 });
  });

  it('never lags behind what the caller has just written', async () => {
    const { director, journey, propose, teamA } = await example();
    for (let effort = 1; effort <= 5; effort++) {
      await propose(`Meer ${effort}`, teamA, 10);
      const { body } = await director.get(`/v1/journeys/${journey}/fragmentation`).expect(200);
      expect(body.effort).toBe(100 + 10 * effort);
    }
  });
});

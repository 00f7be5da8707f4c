import request from 'supertest';
import { v7 as uuid } from 'uuid';
import { caller, memberWith, signUp } from '../support/actors.js';
import { portfolioExample } from '../support/portfolio-example.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
beforeAll(async () => (t = await startTestApp()));
afterAll(() => t.close());

const example = () => portfolioExample(t);

describe('who may see it, and how it is asked', () => {
  const paths = ['overview', 'matrix?rows=team&columns=stage', 'fragmentation?scope=goal', 'contribution']
    .concat('responsibility', 'character', 'white-spots', 'conflicts', 'change-load')
    .map((path) => `/v1/portfolio/${path}`);

  it('is for every member and for keys that may read, and for nobody else', async () => {
    const { director, journey } = await example();
    const viewer = await memberWith(t, director, ['viewer']);
    const key = await director.post('/v1/api-keys', { name: 'Jira', scopes: ['initiatives:propose'] }).expect(201);
    const machine = caller(t, key.body.secret as string);
    for (const path of [...paths, `/v1/journeys/${journey}/fragmentation`]) {
      await viewer.get(path).expect(200);
      await machine.get(path).expect(403);
      await request(t.http).get(path).expect(401);
    }
  });

  it('shows an organisation its own work only', async () => {
    const { journey, stage, goal } = await example();
    const stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
    for (const path of [`journeys/${journey}`, `stages/${stage}`, `goals/${goal}`, `kpis/${uuid()}`]) {
      await stranger.get(`/v1/${path}/fragmentation`).expect(404);
    }
    const { body } = await stranger.get('/v1/portfolio/overview').expect(200);
    expect(body).toMatchObject({ initiatives: 0, effort: 0 });
    expect(body.figures[0]).toMatchObject({ value: null, reason: 'no_effort', sentence: 'Nobody works on any stage.' });
    const matrix = await stranger.get('/v1/portfolio/matrix?rows=team&columns=stage').expect(200);
    expect(matrix.body).toMatchObject({ rows: [], columns: [], cells: [], totals: { initiatives: 0, effort: 0 } });
  });

  it('names every fault of a question', async () => {
    const { director, journey } = await example();
    const faults = async (path: string) =>
      (await director.get(path).expect(422)).body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(await faults('/v1/portfolio/matrix')).toEqual(['#query/rows', '#query/columns']);
    expect(await faults('/v1/portfolio/matrix?rows=team&columns=price&measure=hours&active=yes')).toEqual([
      '#query/columns',
      '#query/measure',
      '#query/active',
    ]);
    expect(await faults('/v1/portfolio/fragmentation?scope=team&sort=colour')).toEqual(['#query/scope']);
    expect(await faults('/v1/portfolio/fragmentation?scope=goal&sort=colour')).toEqual(['#query/sort']);
    expect(await faults('/v1/portfolio/conflicts?sort=title')).toEqual(['#query/sort']);
    expect(await faults('/v1/portfolio/conflicts?kpiId=fcr&limit=0')).toEqual(['#query/kpiId', '#query/limit']);
    expect(await faults('/v1/portfolio/character?since=2026')).toEqual(['#query/since']);
    expect(await faults(`/v1/journeys/${journey}/fragmentation?active=`)).toEqual(['#query/active']);
    await director.get('/v1/journeys/nonsense/fragmentation').expect(404);
  });
});

import { withClient } from '../../src/platform/database/roles.js';
import { signUp } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const POOL = 3;

let t: TestApp;
beforeAll(async () => (t = await startTestApp({ DATABASE_POOL_SIZE: String(POOL) })));
afterAll(() => t.close());

describe('the first look at a portfolio', () => {
  it('lets others work, however many wait for it', async () => {
    const owner = await signUp(t);
    await owner.post('/v1/initiatives', { title: 'Here already' }).expect(201);
    await withClient(t.database.adminUrl, async (client) => {
      // Nothing that reads initiatives gets on.
      await client.query('begin; lock table initiative_relations in access exclusive mode');
      const looks = ['overview', 'overview', 'character', 'responsibility', 'white-spots', 'conflicts'].map((name) =>
        owner.get(`/v1/portfolio/${name}`).then(({ status }) => status),
      );
      await owner.get('/v1/teams').expect(200);
      await owner.post('/v1/teams', { name: 'Meanwhile' }).expect(201);
      await client.query('commit');
      expect(await Promise.all(looks)).toEqual(looks.map(() => 200));
    });
    const { body } = await owner
      .get('/v1/portfolio/matrix?rows=state&columns=team&measure=count&active=all')
      .expect(200);
    expect(body.totals).toMatchObject({ initiatives: 1 });
  });
});

import { signUp } from '../support/actors.js';
import { make } from '../support/portfolio-example.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
beforeAll(async () => (t = await startTestApp()));
afterAll(() => t.close());

describe('the change load of segments', () => {
  it('counts what ends per month for whom it is meant, and what is meant for nobody in particular for all', async () => {
    const director = await signUp(t);
    const journey = await make(director, '/v1/journeys', { name: 'Verhuizen' });
    const stage = await make(director, `/v1/journeys/${journey}/stages`, { name: 'Adres doorgeven' });
    const families = await make(director, '/v1/segments', { name: 'Gezinnen' });
    const students = await make(director, '/v1/segments', { name: 'Studenten' });
    const work = (title: string, endsOn: string | null, segmentIds: string[]) =>
      make(director, '/v1/initiatives', {
        ...{ title, endsOn, deliveryStatus: 'underway' },
        stages: [{ stageId: stage, segmentIds }],
      });
    await work('Verhuishulp', '2026-03-31', [families]);
    await work('Nieuwe polis', '2026-03-02', []);
    await work('Kamerverzekering', '2026-05-01', [students]);
    await work('Ooit', null, [families]);

    const { body } = await director.get('/v1/portfolio/change-load').expect(200);
    expect(body).toMatchObject({
      sentence: 'Gezinnen meets most changes at once: 2 in March 2026.',
      formula: { name: 'change-load', version: 1 },
      segments: [
        { id: families, most: 2, months: [{ month: '2026-03', initiatives: 2 }] },
        {
          id: students,
          most: 1,
          months: [
            { month: '2026-03', initiatives: 1 },
            { month: '2026-05', initiatives: 1 },
          ],
        },
      ],
    });
    const dutch = await director.get('/v1/portfolio/change-load').set('accept-language', 'nl').expect(200);
    expect(dutch.body.sentence).toBe('Gezinnen krijgt de meeste veranderingen tegelijk: 2 in maart 2026.');
  });

  it('says so when nothing is known', async () => {
    const director = await signUp(t);
    const { body } = await director.get('/v1/portfolio/change-load').expect(200);
    expect(body).toMatchObject({ segments: [], sentence: 'No change with a known end reaches a segment.' });
    await director.get('/v1/portfolio/change-load?active=perhaps').expect(422);
  });
});

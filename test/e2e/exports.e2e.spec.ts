import { parse } from 'csv-parse/sync';
import request, { type Test } from 'supertest';
import { formatOf } from '../../src/exchange/files/open-table.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
});
afterAll(() => t.close());

function bytesOf(test: Test): Test {
  return test.buffer(true).parse((answer, done) => {
    const pieces: Buffer[] = [];
    answer.on('data', (piece: Buffer) => pieces.push(piece));
    answer.on('end', () => done(null, Buffer.concat(pieces)));
  });
}

const exported = async (query: string, who = owner): Promise<Buffer> =>
  (await bytesOf(who.get(`/v1/exports?${query}`)).expect(200)).body as Buffer;

const importing = (bytes: Buffer, name: string, options: object): Test =>
  request(t.http)
    .post('/v1/imports')
    .set('authorization', `Bearer ${owner.token}`)
    .field('options', JSON.stringify(options))
    .attach('file', bytes, name);

const make = async (path: string, body: object): Promise<string> =>
  (await owner.post(path, body).expect(201)).body.id as string;

/** A register with everything in it that is hard to write down in a cell. */
async function fill(): Promise<void> {
  const teamId = await make('/v1/teams', { name: '=HYPERLINK("x"); "Sales" > EU' });
  const twinA = await make('/v1/teams', { name: 'Twin', parentId: teamId });
  await make('/v1/teams', { name: 'Twin' });
  const personId = await make('/v1/people', { name: '@Sanne', email: 'sanne@example.org' });
  const journeyId = await make('/v1/journeys', { name: 'Pay | bills' });
  const other = await make('/v1/journeys', { name: "'t Begin" });
  const first = await make(`/v1/journeys/${journeyId}/stages`, { name: 'First; bill' });
  const second = await make(`/v1/journeys/${other}/stages`, { name: 'First; bill' });
  const third = await make(`/v1/journeys/${other}/stages`, { name: '-2+3' });
  const channel = await make('/v1/channels', { name: 'Web, app', kind: 'online' });
  const segment = await make('/v1/segments', { name: 'Business' });
  const goalId = await make('/v1/goals', { title: '+Effortless = always' });
  const kpiId = await make('/v1/kpis', {
    name: 'CES > call',
    kind: 'ces',
    statistic: 'mean',
    betterWhen: 'lower',
    scale: { min: 1, max: 7 },
  });
  await make('/v1/initiatives', {
    title: '=1+1',
    description: "'=cmd|' /C calc'!A0\nsecond line; with \"quotes\", commas",
    teamId,
    accountablePersonId: personId,
    startsOn: '2026-01-31',
    endsOn: '2026-12-31',
    effort: 1 / 3,
    budget: { amountMinor: 123_456_789, currency: 'EUR' },
    trigger: 'cost',
    risk: 'high',
    reversible: false,
    sponsorPersonId: personId,
    desiredExperience: '=not; a | formula',
    stages: [
      { stageId: first, share: 0.335, channelIds: [channel], segmentIds: [segment] },
      { stageId: second, share: 0.335 },
      { stageId: third, share: 0.33 },
    ],
    goals: [{ goalId, contribution: '- because; it = so, | really' }],
    kpis: [{ kpiId, expectedChange: -0.25, confidence: 0.7, lagDays: 30 }],
    externalReferences: [{ source: 'jira', externalId: '=X-1' }],
  });
  await make('/v1/initiatives', {
    title: "'tis",
    description: '\ttabbed',
    teamId: twinA,
    stages: [{ stageId: first }, { stageId: third }],
  });
  await make('/v1/initiatives', { title: '@later', kind: 'improvement_action', deliveryStatus: 'underway' });
  await owner.patch(`/v1/people/${personId}`, { archived: true }, '*').expect(200);
}

describe('an export', () => {
  beforeAll(fill);

  it.each(['csv', 'xlsx'])('as %s changes nothing when it is imported again', async (format) => {
    const bytes = await exported(`what=initiatives&format=${format}`);
    expect(formatOf(`regie.${format}`, bytes)).toBe(format);
    const { body } = await importing(bytes, `regie.${format}`, { source: 'again' }).expect(201);
    const rows = (await owner.get(`/v1/imports/${body.id}/rows`).expect(200)).body.items;
    expect(rows.map(({ action, problems }: { action: string; problems: unknown }) => [action, problems])).toEqual([
      ['unchanged', []],
      ['unchanged', []],
      ['unchanged', []],
    ]);
  });

  it('is harmless in a spreadsheet, every cell of it', async () => {
    const records: string[][] = parse(await exported('what=initiatives'), { bom: true });
    expect(records[0]?.slice(0, 3)).toEqual(['id', 'title', 'description']);
    expect(records.slice(1).map(([, title]) => title)).toEqual(["'=1+1", "'tis", "'@later"]);
    for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  });

  it('honours the filters of the list; the portfolio is what is active', async () => {
    const lines = async (query: string): Promise<number> =>
      (await exported(query)).toString('utf8').split('\r\n').length - 2;
    expect(await lines('what=initiatives&kind=improvement_action')).toBe(1);
    expect(await lines('what=initiatives&q=later&kind=improvement_project')).toBe(0);
    expect(await lines('what=portfolio')).toBe(1);
    expect(await lines('what=portfolio&active=false')).toBe(2);
    expect(await lines('what=initiatives&source=jira')).toBe(1);
  });

  it('has the headers of a file', async () => {
    const answer = await bytesOf(owner.get('/v1/exports?what=portfolio&format=xlsx')).expect(200);
    expect(answer.headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="regie-portfolio.xlsx"');
  });

  it('ends at the organisation, and needs the right', async () => {
    const stranger = await signUp(t);
    expect((await exported('what=initiatives', stranger)).toString('utf8').split('\r\n')).toHaveLength(2);
    await request(t.http).get('/v1/exports?what=initiatives').expect(401);
    expect((await exported('what=initiatives', await memberWith(t, owner, ['viewer']))).length).toBeGreaterThan(500);
  });

  it('of anything else is refused', async () => {
    await owner.get('/v1/exports').expect(422);
    await owner.get('/v1/exports?what=secrets').expect(422);
    await owner.get('/v1/exports?what=initiatives&format=pdf').expect(422);
    await owner.get('/v1/exports?what=initiatives&state=lost&teamId=x').expect(422);
  });
});

import { v7 as uuid } from 'uuid';
import { withClient } from '../../src/platform/database/roles.js';
import { signUp, type TestActor } from '../support/actors.js';
import { faults, NOBODY } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  known = await makeMasterData(owner);
});
afterAll(() => t.close());

const whole = () => ({
  title: 'Factuur begrijpen',
  teamId: known.teams.billing,
  externalReferences: [{ source: 'jira', externalId: uuid(), key: 'CXP-42', url: 'https://example.org/CXP-42' }],
  stages: [{ stageId: known.stages[0], channelIds: [known.channel] }],
  goals: [{ goalId: known.goals[0] }],
});
const propose = (body: object) => owner.post('/v1/initiatives?similar=false', body);

/** How much stands where a registration writes. */
async function traces(): Promise<unknown> {
  const counts = ['initiatives', 'initiative_stages', 'initiative_texts', 'events'].map(
    (table) => `(select count(*) from ${table}) as ${table}`,
  );
  return withClient(
    t.database.adminUrl,
    async (client) => (await client.query(`select ${counts.join(', ')}`)).rows as unknown,
  );
}

// It is written and committed by one message to the database.
describe('an initiative that is registered without the comparison', () => {
  it('is refused whole, and leaves no trace', async () => {
    const archived = (await owner.post('/v1/channels', { name: 'Fax', kind: 'offline' }).expect(201)).body.id as string;
    await owner.patch(`/v1/channels/${archived}`, { archived: true }, '*').expect(200);
    const taken = whole();
    await propose(taken).expect(201);
    const before = await traces();
    const refused = async (body: object, status = 422) =>
      faults((await propose({ ...whole(), ...body }).expect(status)).body);
    expect(await refused({ goals: [{ goalId: NOBODY }], teamId: NOBODY })).toEqual([
      '/teamId unknown_reference',
      '/goals/0/goalId unknown_reference',
    ]);
    expect(await refused({ stages: [{ stageId: known.stages[0], channelIds: [archived] }] })).toEqual([
      '/stages/0/channelIds/0 archived_reference',
    ]);
    expect(await refused({ externalReferences: taken.externalReferences }, 409)).toEqual([
      '/externalReferences already_taken',
    ]);
    expect(await traces()).toEqual(before);
  });

  it('leaves its trace in the audit trail, and is compared from then on', async () => {
    const { id, key } = (await propose(whole()).expect(201)).body as { id: string; key: string };
    const audit = (await owner.get(`/v1/audit?recordId=${id}`).expect(200)).body.items as { name: string }[];
    expect(audit.map(({ name }) => name)).toEqual(['initiative.proposed']);
    const { similar } = (await owner.post('/v1/initiatives/check', { title: 'Factuur begrijpen' }).expect(200)).body;
    expect((similar as { initiative: { key: string } }[]).map(({ initiative }) => initiative.key)).toContain(key);
  });

  it('answers a repetition from the first answer', async () => {
    const key = uuid();
    const send = (title: string) => propose({ title }).set('idempotency-key', key);
    const first = await send('Once').expect(201);
    const again = await send('Once').expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    await send('Twice').expect(422);
  });
});

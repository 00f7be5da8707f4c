import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { withClient } from '../../src/platform/database/roles.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let editor: TestActor;
let other: pg.Client;
let serial = 0;

beforeAll(async () => {
  t = await startTestApp();
  editor = await memberWith(t, await signUp(t), ['analyst', 'admin', 'director']);
  other = new pg.Client({ connectionString: t.database.adminUrl });
  await other.connect();
});
afterEach(() => other.query('rollback'));
afterAll(async () => {
  await other.end();
  await t.close();
});

const make = async (path: string, named = 'name'): Promise<{ id: string }> =>
  (await editor.post(path, { [named]: `Record ${++serial}` }).expect(201)).body;

/** Until somebody waits for a lock in this database. */
async function untilSomebodyWaits(): Promise<void> {
  await withClient(t.database.adminUrl, async (client) => {
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await client.query(waiting)).rowCount === 0) await sleep(20);
  });
}

describe('a record', () => {
  // What checking a foreign key holds: two records that are amended at once to name each other wait in a circle if
  // amending asks for more.
  it.each([
    ['people', 'name'],
    ['teams', 'name'],
    ['journeys', 'name'],
    ['goals', 'title'],
    ['initiatives', 'title'],
  ])('of %s is amended while somebody else begins to refer to it', async (kind, named) => {
    const { id } = await make(`/v1/${kind}`, named);
    await other.query('begin');
    await other.query(`select from ${kind} where id = $1 for key share`, [id]);
    const amended = editor.patch(`/v1/${kind}/${id}`, { [named]: 'Other words' }, '*').then(({ status }) => status);
    expect(await Promise.race([amended, sleep(20_000, 'waits', { ref: false })])).toBe(200);
  });

  it('that is deleted while somebody else begins to refer to it waits for them, and stays', async () => {
    const [parent, child] = [await make('/v1/journeys'), await make('/v1/journeys')];
    await other.query('begin');
    await other.query('update journeys set parent_id = $1 where id = $2', [parent.id, child.id]);
    const deleted = editor.del(`/v1/journeys/${parent.id}`, '*').then((answer) => answer);
    await untilSomebodyWaits();
    await other.query('commit');
    const { status, body } = await deleted;
    expect({ status, references: body.references }).toEqual({ status: 409, references: { journeys: 1 } });
  });
});

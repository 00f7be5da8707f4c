import { SiteSessions } from '../../src/integrations/jira/site-sessions.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { withClient } from '../../src/platform/database/roles.js';
import { signUp, type TestActor } from '../support/actors.js';
import { FakeJira } from '../support/jira/fake-jira.js';
import { seedSite } from '../support/jira/seed-site.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(120_000);

const LIST = '/v1/integrations/jira';
const credentials = { kind: 'api_token', email: 'importer@example.org', token: 'api-token' };

let t: TestApp;
let owner: TestActor;
let jira: FakeJira;
let id: string;

beforeAll(async () => {
  jira = await new FakeJira().start();
  t = await startTestApp({
    RATE_LIMIT_PER_TOKEN: '0',
    RATE_LIMIT_PER_ORGANISATION: '0',
    REGIE_ALLOWED_HOSTS: '127.0.0.1',
  });
  owner = await signUp(t);
  seedSite(jira.site, 250, ['CX']);
  id = (await owner.post(LIST, { name: 'Jira', baseUrl: jira.url, credentials, pointsPerHour: 1500 }).expect(201)).body
    .id as string;
});
afterAll(async () => {
  await t.close();
  await jira.stop();
});

const health = async () => (await owner.get(`${LIST}/${id}/health`).expect(200)).body;

/** Reads the whole site, at 303 points. */
async function readAll(): Promise<'read' | 'refused'> {
  const actor = systemActor(owner.organisationId, 'tests');
  try {
    return await t.app.get(SiteSessions, { strict: false }).with(actor, id, async ({ api }) => {
      for await (const page of api.listIssues({ jql: 'project = CX', fields: ['summary'] }))
        expect(page.issues.length).toBeGreaterThan(0);
      return 'read' as const;
    });
  } catch (error) {
    expect(error).toMatchObject({ kind: { name: 'jira_unavailable' } });
    return 'refused';
  }
}

describe('the points of an hour', () => {
  it('are one budget for all who work with a connection, however many at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, readAll));
    expect(outcomes).toContain('refused');
    expect(jira.points).toBeLessThanOrEqual(1500);
    // What was drawn and not spent was given back, to the point.
    const { points, messages } = await health();
    expect(points).toMatchObject({ used: jira.points, perHour: 1500 });
    expect(Date.parse(points.renewsAt as string) - Date.now()).toBeLessThanOrEqual(3_600_000);
    expect(messages[0]).toMatchObject({ code: 'points_used', severity: 'warning' });
    expect(messages[0].text).toContain((points.renewsAt as string).slice(0, 16));
  });

  it('are there again in the next hour', async () => {
    await withClient(t.database.adminUrl, (client) =>
      client.query(`update jira_connection_states set points_hour = points_hour - interval '1 hour',
        last_failure_at = last_failure_at - interval '1 hour'`),
    );
    expect((await health()).points).toMatchObject({ used: 0, renewsAt: null });
    jira.resetCounts();
    expect(await readAll()).toBe('read');
    expect(jira.points).toBe(253);
    expect((await health()).points.used).toBe(253);
    expect((await health()).messages.map(({ code }: { code: string }) => code)).not.toContain('points_used');
  });

  it('are counted where there is no budget', async () => {
    await owner.patch(`${LIST}/${id}`, { pointsPerHour: 0 }, '*').expect(200);
    await Promise.all(Array.from({ length: 8 }, readAll));
    expect((await health()).points).toMatchObject({ used: 9 * 253, perHour: 0 });
  });
});

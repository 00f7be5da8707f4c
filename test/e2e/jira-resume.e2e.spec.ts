import { ImportRuns } from '../../src/integrations/jira/intake/import-runs.js';
import { RulesService } from '../../src/integrations/jira/rules.service.js';
import { SiteSessions } from '../../src/integrations/jira/site-sessions.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { signUp, type TestActor } from '../support/actors.js';
import { FakeJira } from '../support/jira/fake-jira.js';
import { seedSite } from '../support/jira/seed-site.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { finished } from '../support/uploads.js';

jest.setTimeout(180_000);

const LIST = '/v1/integrations/jira';
const PERSONAL = { kind: 'personal_access_token', token: 'personal-access-token' };
const API_TOKEN = { kind: 'api_token', email: 'importer@example.org', token: 'api-token' };

let t: TestApp;
let owner: TestActor;
const sites: FakeJira[] = [];

beforeAll(async () => {
  t = await startTestApp({
    RATE_LIMIT_PER_TOKEN: '0',
    RATE_LIMIT_PER_ORGANISATION: '0',
    REGIE_ALLOWED_HOSTS: '127.0.0.1',
  });
  owner = await signUp(t);
});
afterAll(async () => {
  await t.close();
  await Promise.all(sites.map((jira) => jira.stop()));
});

async function connected(platform: 'cloud' | 'data_center', issues: number) {
  const jira = await new FakeJira({ platform }).start();
  sites.push(jira);
  seedSite(jira.site, issues, ['CX']);
  const credentials = platform === 'cloud' ? API_TOKEN : PERSONAL;
  const body = { name: `Jira ${sites.length}`, baseUrl: jira.url, credentials };
  const { id } = (await owner.post(LIST, body).expect(201)).body as { id: string };
  await owner.put(`${LIST}/${id}/rules`, { choice: { projectKeys: ['CX'], minLevel: null } }, '*').expect(200);
  return { jira, id, path: `${LIST}/${id}` };
}

const listed = (jira: FakeJira): number => jira.listRequests;

/** An import whose process ends after so many pages. */
function runUntil(id: string, operationId: string, pages: number) {
  const actor = systemActor(owner.organisationId, 'tests');
  const progress = async (): Promise<void> => {
    pages -= 1;
    if (pages === 0) throw new Error('the process ended');
  };
  return t.app.get(SiteSessions, { strict: false }).with(actor, id, async (session) => {
    const rules = await t.app
      .get(TenantDatabase, { strict: false })
      .run(actor, () => t.app.get(RulesService, { strict: false }).read(id));
    const running = { id: operationId, actor, input: {}, progress };
    return (await t.app.get(ImportRuns, { strict: false }).carryOut(session, rules, running)).figures;
  });
}

describe('an import that broke off', () => {
  it.each(['cloud', 'data_center'] as const)('is read on where it was, %s', async (platform) => {
    const { jira, id } = await connected(platform, 350);
    const operationId = '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e';
    await expect(runUntil(id, operationId, 2)).rejects.toThrow('the process ended');
    jira.resetCounts();
    const figures = await runUntil(id, operationId, Number.POSITIVE_INFINITY);
    expect(figures).toMatchObject({ created: 350, failed: 0, changed: 0 });
    // Two pages were read before; Data Center steps back one, because positions shift, and counts by a search.
    expect(listed(jira)).toBe(platform === 'cloud' ? 2 : 4);
    const again = await runUntil(id, '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6f', Number.POSITIVE_INFINITY);
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 350 });
  });

  it('because its points were used goes on with the next import', async () => {
    const { jira, path } = await connected('cloud', 350);
    await owner.patch(path, { pointsPerHour: 260 }, '*').expect(200);
    const imported = async () => {
      const asked = await owner.post(`${path}/imports`).expect(202);
      return finished(t, owner, asked.headers['location'] as string);
    };
    const first = await imported();
    expect(first).toMatchObject({ state: 'failed' });
    const health = (await owner.get(`${path}/health`).expect(200)).body;
    expect(health.issues.registered).toBe(200);
    await owner.patch(path, { pointsPerHour: 20_000 }, '*').expect(200);
    jira.resetCounts();
    expect(await imported()).toMatchObject({ state: 'succeeded', result: { created: 150, listRequests: 2 } });
    expect((await owner.get(`${path}/health`).expect(200)).body.issues.registered).toBe(350);
  });

  it('whose place expired is read from the start, once', async () => {
    const { jira, id } = await connected('cloud', 250);
    const operationId = '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d60';
    await expect(runUntil(id, operationId, 1)).rejects.toThrow('the process ended');
    jira.clock.advance(8 * 86_400_000);
    const figures = await runUntil(id, operationId, Number.POSITIVE_INFINITY);
    expect(figures).toMatchObject({ created: 250, unchanged: 100 });
  });
});

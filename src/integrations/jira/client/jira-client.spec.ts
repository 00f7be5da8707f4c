import { API_TOKEN } from '../../../../test/support/jira/fake-jira.js';
import { allIds, faultOf, JiraBench } from '../../../../test/support/jira/jira-bench.js';
import { AllowedHosts } from '../../../platform/outgoing/outgoing-addresses.js';
import { guardedAgent } from '../../../platform/outgoing/outgoing.js';
import { JIRA_FAULT_KINDS, JIRA_FAULTS } from '../jira-api.types.js';
import type { JiraClientOptions } from './jira-client.js';

const bench = new JiraBench();
afterEach(() => bench.stop());
afterAll(() => bench.close());

describe('patience', () => {
  it('waits as long as it is told and a little more, else longer each time', async () => {
    const jira = await bench.siteOf(3);
    jira.faults.add({ kind: 'status', status: 429, retryAfter: 12 }, /myself/, 1);
    await bench.clientOf(jira).myself();
    expect(jira.clock.waits[0]).toBeGreaterThanOrEqual(12_000);
    expect(jira.clock.waits[0]).toBeLessThanOrEqual(13_000);
    jira.clock.waits.length = 0;
    jira.faults.add({ kind: 'status', status: 503 }, /myself/, 4);
    await bench.clientOf(jira).myself();
    jira.clock.waits.forEach((wait, at) => {
      expect(wait).toBeGreaterThanOrEqual(500 * 2 ** at);
      expect(wait).toBeLessThanOrEqual(1000 * 2 ** at);
    });
  });

  it('understands a date, and the quota where there is nothing else', async () => {
    const jira = await bench.siteOf(3);
    const inTenSeconds = new Date(jira.clock.now() + 10_000).toUTCString();
    jira.faults.add({ kind: 'status', status: 429, retryAfter: inTenSeconds }, /myself/);
    await bench.clientOf(jira).myself();
    expect(jira.clock.waits[0]).toBeGreaterThanOrEqual(9000);
    const spent = { 'Beta-Ratelimit': '"tenant-app-quota";r=0;t=20' };
    jira.faults.add({ kind: 'status', status: 429, headers: spent }, /myself/);
    await bench.clientOf(jira).myself();
    expect(jira.clock.waits[1]).toBeGreaterThanOrEqual(20_000);
  });

  it('hands a long wait back instead of holding a worker', async () => {
    const jira = await bench.siteOf(3);
    jira.quota = 0;
    const fault = await bench
      .clientOf(jira)
      .myself()
      .catch((error: unknown) => error);
    expect(fault).toMatchObject({ kind: 'rate_limited', facts: { status: 429, retryAfterSeconds: 3600 } });
    expect(jira.clock.waits).toEqual([]);
  });

  it('does not say twice what may have been heard, but repeats what certainly was not', async () => {
    const jira = await bench.siteOf(3);
    const issue = jira.site.all()[0]?.id ?? '';
    jira.faults.add({ kind: 'status', status: 503 }, /comment/);
    expect(await faultOf(bench.clientOf(jira).comment(issue, 'Decided.'))).toBe('unavailable');
    jira.faults.add({ kind: 'status', status: 429 }, /comment/);
    expect(await faultOf(bench.clientOf(jira).comment(issue, 'Decided.'))).toBe('none');
    expect(jira.site.comments).toHaveLength(1);
  });
});

describe('signing in', () => {
  it('renews a refused sign-in once, and says so when that does not help', async () => {
    const jira = await bench.siteOf(3);
    const { accessToken } = jira.oauth.grant();
    const access = (renewed: (refused: string) => Promise<string | null>): JiraClientOptions['access'] => ({
      platform: 'cloud',
      baseUrl: jira.oauthUrl,
      authorization: async () => 'Bearer old',
      renewed,
    });
    const refused: string[] = [];
    const renewing = access(async (old) => {
      refused.push(old);
      return `Bearer ${accessToken}`;
    });
    expect(await bench.clientOf(jira, { access: renewing }).myself()).toMatchObject({ name: 'Importer' });
    expect(refused).toEqual(['Bearer old']);
    expect(await faultOf(bench.clientOf(jira, { access: access(async () => 'Bearer other') }).myself())).toBe(
      'unauthorized',
    );
    expect(await faultOf(bench.clientOf(jira, { access: access(async () => null) }).myself())).toBe('unauthorized');
  });

  it('never repeats the credential in a fault', async () => {
    const jira = await bench.siteOf(3);
    jira.credentials.clear();
    const fault: unknown = await bench
      .clientOf(jira)
      .myself()
      .catch((error: unknown) => error);
    expect(JSON.stringify([String(fault), fault])).not.toContain(API_TOKEN.slice(6));
  });
});

describe('redirects', () => {
  it('are followed within the site, and never to another host', async () => {
    const jira = await bench.siteOf(3);
    const other = await bench.siteOf(3);
    jira.faults.add({ kind: 'redirect', to: '/rest/api/2/myself' }, /myself/, 1);
    expect(await faultOf(bench.clientOf(jira).myself())).toBe('none');
    jira.faults.add({ kind: 'redirect', to: `${other.url}/rest/api/3/myself` }, /myself/, 1);
    expect(await faultOf(bench.clientOf(jira).myself())).toBe('redirected');
    expect(other.requests).toEqual([]);
  });

  it('cannot lead inside: the guard stands behind every connection', async () => {
    const jira = await bench.siteOf(3);
    const guarded = guardedAgent(new AllowedHosts([]));
    expect(await faultOf(bench.clientOf(jira, { dispatcher: guarded }).myself())).toBe('refused_address');
    await guarded.destroy();
    expect(jira.requests).toEqual([]);
  });

  it('do not matter to a site that is not there', async () => {
    const jira = await bench.siteOf(3);
    const access = { platform: 'cloud' as const, baseUrl: 'http://127.0.0.1:1', authorization: async () => API_TOKEN };
    expect(await faultOf(bench.clientOf(jira, { access }).myself())).toBe('unreachable');
    expect(jira.clock.waits).toHaveLength(4);
    expect(
      await faultOf(Promise.resolve().then(() => bench.clientOf(jira, { access: { ...access, baseUrl: 'jira' } }))),
    ).toBe('unreachable');
  });
});

describe.each(['cloud', 'data_center'] as const)('the rest of the API of a %s site', (platform) => {
  it('finds issues by id in hundreds, names those that are gone, follows former keys', async () => {
    const jira = await bench.siteOf(230, { platform });
    const all = allIds(jira);
    const [moved = '', removed = '', hidden = ''] = all;
    const formerKey = jira.site.find(moved)?.key ?? '';
    jira.site.move(moved, 'NEW');
    jira.site.remove(removed);
    jira.site.hiddenFromIndex.add(hidden);
    const found = await bench.clientOf(jira).issuesByIds(all, ['summary']);
    expect(found.missing).toEqual([removed]);
    expect(found.issues).toHaveLength(229);
    expect(await bench.clientOf(jira).issuesByIds([formerKey], ['summary'])).toMatchObject({
      issues: [{ id: moved }],
      missing: [],
    });
    expect(await bench.clientOf(jira).issue(removed, ['summary'])).toBeNull();
    expect(await bench.clientOf(jira).issue(formerKey, ['summary'])).toMatchObject({ id: moved });
  });

  it('tells what the site is made of and who asks', async () => {
    const jira = await bench.siteOf(12, { platform, timeZone: 'Pacific/Auckland' });
    const client = bench.clientOf(jira);
    expect(await client.myself()).toMatchObject({
      name: 'Importer',
      email: 'importer@example.org',
      timeZone: 'Pacific/Auckland',
    });
    expect((await client.issueTypes()).find((type) => type.id === '10000')?.level).toBe(jira.cloud ? 1 : null);
    expect((await client.statuses()).map((status) => status.category)).toEqual([
      'new',
      'indeterminate',
      'done',
      'new',
      'undefined',
    ]);
    expect((await client.projects()).map((project) => project.key)).toEqual(['CX', 'BIL', 'POR']);
    expect(await client.linkTypes()).toContainEqual({
      id: '10402',
      name: 'Duplicate',
      inward: 'is duplicated by',
      outward: 'duplicates',
    });
    expect((await client.fields()).length).toBeGreaterThan(4);
    expect(await client.countIssues('project = CX ORDER BY key')).toBe(
      jira.site.all().filter((one) => one.projectKey === 'CX').length,
    );
  });

  it('reads more projects than one page holds', async () => {
    const jira = await bench.siteOf(3, { platform });
    for (let at = 0; at < 120; at += 1) jira.site.addProject(`P${at}`);
    expect(await bench.clientOf(jira).projects()).toHaveLength(123);
  });

  it('links back once however often it is told, and comments in the site’s own way', async () => {
    const jira = await bench.siteOf(3, { platform });
    const client = bench.clientOf(jira);
    const issue = allIds(jira)[0] ?? '';
    const link = { globalId: 'regie:1', url: 'https://regie.example.org/1', title: 'INI-1' };
    for (const title of ['INI-1', 'INI-1 Renamed']) await client.putRemoteLink(issue, { ...link, title });
    expect(jira.site.remoteLinks).toMatchObject([{ globalId: 'regie:1', object: { title: 'INI-1 Renamed' } }]);
    await client.removeRemoteLink(issue, 'regie:1');
    await client.removeRemoteLink(issue, 'regie:1');
    expect(jira.site.remoteLinks).toEqual([]);
    expect(await client.comment(issue, 'Approved.\n\nBy the board\nof March.')).toEqual(expect.any(String));
    expect(typeof jira.site.comments[0]?.body).toBe(jira.cloud ? 'object' : 'string');
  });
});

describe('dynamic webhooks', () => {
  it('are registered, refreshed, listed and taken away; a filter the site refuses is named', async () => {
    const jira = await bench.siteOf(3);
    const client = bench.clientOf(jira);
    const events = ['jira:issue_created', 'jira:issue_updated', 'jira:issue_deleted'];
    const registered = await client.registerWebhooks('https://regie.example.org/hook', [
      { events, jqlFilter: 'project in (CX)' },
      { events, jqlFilter: 'updated > -1d' },
    ]);
    expect(registered).toEqual([
      { ok: true, id: '1' },
      { ok: false, errors: [expect.any(String)] },
    ]);
    jira.clock.advance(20 * 86_400_000);
    expect(await client.refreshWebhooks(['1'])).toBe(new Date(jira.clock.now() + 30 * 86_400_000).toISOString());
    expect(await client.webhooks()).toMatchObject([{ id: '1', jqlFilter: 'project in (CX)' }]);
    await client.removeWebhooks(['1']);
    expect(await client.webhooks()).toEqual([]);
  });
});

describe('faults', () => {
  it('each have a sentence in both languages', () => {
    for (const kind of JIRA_FAULT_KINDS) {
      expect(JIRA_FAULTS[kind].en).not.toBe('');
      expect(JIRA_FAULTS[kind].nl).not.toBe(JIRA_FAULTS[kind].en);
    }
  });
});

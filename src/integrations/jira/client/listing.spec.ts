import type { PagingFault } from '../../../../test/support/jira/fake-faults.js';
import { allIds, EVERYTHING, faultOf, idsOf, JiraBench } from '../../../../test/support/jira/jira-bench.js';

const bench = new JiraBench();
afterEach(() => bench.stop());
afterAll(() => bench.close());

describe.each(['cloud', 'data_center'] as const)('a list of a %s site', (platform) => {
  it('has every issue once, in few requests, whatever the page size', async () => {
    const jira = await bench.siteOf(537, { platform });
    for (const pageSize of [100, 37, 1000]) {
      jira.resetCounts();
      const ids = await idsOf(bench.clientOf(jira), { ...EVERYTHING, pageSize });
      expect(ids.sort()).toEqual(allIds(jira));
      expect(jira.listRequests).toBeLessThanOrEqual(Math.ceil(537 / (pageSize - 1)) + 1);
    }
  });

  it('takes 10,000 issues in at most 105 requests and 10,200 points', async () => {
    const jira = await bench.siteOf(10_000, { platform });
    const client = bench.clientOf(jira);
    expect(new Set(await idsOf(client)).size).toBe(10_000);
    expect(jira.listRequests).toBeLessThanOrEqual(105);
    expect(client.usage).toMatchObject({ listRequests: jira.listRequests, points: jira.points });
    if (jira.cloud) expect(jira.points).toBeLessThanOrEqual(10_200);
  });

  it('is empty where nothing matches, and refused where the question is unbounded or wrong', async () => {
    const jira = await bench.siteOf(5, { platform });
    expect(await idsOf(bench.clientOf(jira), { ...EVERYTHING, jql: 'project = CX AND labels = none-such' })).toEqual(
      [],
    );
    expect(await faultOf(idsOf(bench.clientOf(jira), { ...EVERYTHING, jql: ' order by key desc' }))).toBe(
      'bad_request',
    );
    expect(await faultOf(idsOf(bench.clientOf(jira), { ...EVERYTHING, jql: 'nonsense = 1' }))).toBe('bad_request');
    expect(jira.listRequests).toBe(2);
  });

  it.each([
    ['repeated_token', 'repeated_page'],
    ['same_page', 'repeated_page'],
    ['empty_pages', 'empty_pages'],
    ['no_issues', 'unexpected_answer'],
    ...(platform === 'cloud'
      ? ([
          ['cycling_tokens', 'repeated_page'],
          ['old_shape', 'unended_list'],
          ['no_end', 'unended_list'],
          ['lost_token', 'unended_list'],
          ['stale_token', 'expired_page'],
        ] as const)
      : ([['growing_total', 'empty_pages']] as const)),
  ] as const)('ends visibly when its paging is broken: %s → %s', async (paging, kind) => {
    const jira = await bench.siteOf(350, { platform });
    jira.faults.paging = paging as PagingFault;
    expect(await faultOf(idsOf(bench.clientOf(jira)))).toBe(kind);
    expect(jira.requests.length).toBeLessThanOrEqual(12);
  });

  it('keeps to its request cap and to the caps of its client', async () => {
    const jira = await bench.siteOf(500, { platform });
    expect(await faultOf(idsOf(bench.clientOf(jira), { ...EVERYTHING, requestCap: 3 }))).toBe('request_cap');
    expect(jira.listRequests).toBe(3);
    expect(await faultOf(idsOf(bench.clientOf(jira, { requestCap: 2 })))).toBe('request_cap');
    expect(await faultOf(idsOf(bench.clientOf(jira, { pointsCap: 150 })))).toBe('points_cap');
    expect(jira.listRequests).toBe(7);
  });

  it.each([
    ['503 now and then', { kind: 'status', status: 503 }],
    ['429 with Retry-After', { kind: 'status', status: 429, retryAfter: 7 }],
    ['429 without Retry-After', { kind: 'status', status: 429 }],
    ['an answer that breaks off', { kind: 'truncated' }],
    ['an answer shorter than announced', { kind: 'truncated', closed: true }],
    ['a connection cut', { kind: 'reset' }],
  ] as const)('is complete in spite of %s', async (_, fault) => {
    const jira = await bench.siteOf(250, { platform });
    jira.faults.add(fault, /search/, 3);
    expect((await idsOf(bench.clientOf(jira))).sort()).toEqual(allIds(jira));
    expect(jira.clock.waits).toHaveLength(3);
  });

  it.each([
    ['rate_limited', { kind: 'status', status: 429 }],
    ['unavailable', { kind: 'status', status: 503 }],
    ['truncated', { kind: 'truncated' }],
    ['unreachable', { kind: 'reset' }],
    ['timeout', { kind: 'silent' }],
    ['bad_request', { kind: 'status', status: 400 }],
    ['unauthorized', { kind: 'status', status: 401 }],
    ['forbidden', { kind: 'status', status: 403 }],
    ['not_found', { kind: 'status', status: 404 }],
    ['removed', { kind: 'status', status: 410 }],
    ['unexpected_answer', { kind: 'status', status: 418 }],
    ['not_jira', { kind: 'html' }],
    ['unavailable', { kind: 'html', status: 502 }],
    ['redirected', { kind: 'redirect', to: 'https://login.example.org/' }],
    ['redirected', { kind: 'redirect', to: 'http://169.254.169.254/latest' }],
    ['redirected', { kind: 'redirect', to: 'http://[' }],
    ['redirected', { kind: 'redirect', to: '/rest/api/3/search/jql', status: 307 }],
    ['too_large', { kind: 'huge', bytes: 33 * 1024 * 1024 }],
  ] as const)('fails as %s when that goes on for ever', async (kind, fault) => {
    const jira = await bench.siteOf(5, { platform });
    jira.faults.add(fault, /./, 1000);
    const patience = { attempts: 4, longestWaitMs: 60_000, timeoutMs: kind === 'timeout' ? 40 : 10_000 };
    expect(await faultOf(idsOf(bench.clientOf(jira, { patience })))).toBe(kind);
    expect(jira.requests.length).toBeLessThanOrEqual(4);
  });
});

describe('a list of a Cloud site', () => {
  it('goes on over a few empty pages that carry a token', async () => {
    const jira = await bench.siteOf(250);
    jira.faults.paging = 'sparse_pages';
    expect((await idsOf(bench.clientOf(jira))).sort()).toEqual(allIds(jira));
  });

  it('says that its place expired', async () => {
    const jira = await bench.siteOf(250);
    const pages = bench.clientOf(jira).listIssues(EVERYTHING);
    await pages.next();
    jira.clock.advance(8 * 86_400_000);
    expect(await faultOf(pages.next())).toBe('expired_page');
  });

  it('sees an issue that the search does not show yet, when asked for by id', async () => {
    const jira = await bench.siteOf(3, { lagSeconds: 900 });
    jira.clock.advance(900_000);
    const late = jira.site.addIssue('CX', { summary: 'New' });
    expect(await idsOf(bench.clientOf(jira))).not.toContain(late.id);
    expect(await idsOf(bench.clientOf(jira), { ...EVERYTHING, reconcileIds: [late.id] })).toContain(late.id);
  });

  it('never asks the removed search, nor with an empty list of fields by URL', async () => {
    const jira = await bench.siteOf(3);
    await idsOf(bench.clientOf(jira));
    expect(jira.requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /rest/api/3/search/jql']);
  });
});

describe('a list of a Data Center site', () => {
  it('misses nothing when issues disappear while it is read', async () => {
    const jira = await bench.siteOf(400, { platform: 'data_center' });
    const gone = allIds(jira).slice(20, 50);
    const ids: string[] = [];
    for await (const page of bench.clientOf(jira).listIssues({ ...EVERYTHING, pageSize: 50 })) {
      ids.push(...page.issues.map((issue) => (issue as { id: string }).id));
      if (page.page === 2) for (const id of gone) jira.site.remove(id);
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(allIds(jira).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('accepts an administrator who allows small pages only', async () => {
    const jira = await bench.siteOf(30, { platform: 'data_center' });
    jira.mostAPage = 1;
    expect(await faultOf(idsOf(bench.clientOf(jira)))).toBe('none');
    jira.mostAPage = 10;
    expect((await idsOf(bench.clientOf(jira))).sort()).toEqual(allIds(jira));
  });
});

import { FakeJira } from '../support/jira/fake-jira.js';
import { TestBeds } from '../support/jira/test-beds.js';

jest.setTimeout(120_000);

const WORKERS = 20;

let jira: FakeJira;
let beds: TestBeds;

beforeAll(async () => {
  jira = await new FakeJira().start();
  jira.site.addIssue('CX', { summary: 'Make the invoice readable' });
  beds = await TestBeds.start({ ATLASSIAN_API_URL: jira.url, ATLASSIAN_AUTH_URL: jira.url });
});
afterAll(async () => {
  await beds.close();
  await jira.stop();
});

describe('twenty workers of two instances with one access token', () => {
  it.each([true, false])('make one refresh, whether it was in use before (%s) or never there', async (wasInUse) => {
    const other = await beds.instance();
    const { clientId, clientSecret, cloudId } = jira.oauth;
    const { refreshToken } = jira.oauth.grant();
    const credentials = { kind: 'oauth', clientId, clientSecret, cloudId, refreshToken };
    const baseUrl = `https://oauth-${refreshToken.slice(0, 8)}.atlassian.net`;
    const bed = await beds.bedOf(jira).connect({ body: { name: baseUrl, baseUrl, credentials }, rules: null });
    if (wasInUse) {
      expect(await bed.call('POST', `${bed.path}/test`)).toMatchObject({ body: { ok: true } });
      // It has ended for the site, and nobody here knows yet.
      jira.clock.advance(2 * 3_600_000);
    }
    const before = { ...jira.oauth.counts };
    const work = async (url: string) => {
      const headers = { authorization: `Bearer ${beds.owner.token}` };
      const answer = await fetch(`${url}${bed.path}/test`, { method: 'POST', headers });
      return (await answer.json()) as { ok: boolean };
    };
    const done = await Promise.all(Array.from({ length: WORKERS }, (_, at) => work(at % 2 === 0 ? beds.url : other)));
    expect(done.map(({ ok }) => ok)).toEqual(Array.from({ length: WORKERS }, () => true));
    expect(jira.oauth.counts).toEqual({ refreshed: before.refreshed + 1, refused: before.refused });
  });
});

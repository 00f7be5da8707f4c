import { Follower } from '../../src/integrations/jira/following/follower.js';
import { FakeClock } from '../support/jira/fake-clock.js';
import { FakeJira } from '../support/jira/fake-jira.js';
import type { JiraBed } from '../support/jira/jira-bed.js';
import { TestBeds } from '../support/jira/test-beds.js';

jest.setTimeout(120_000);

const DAY = 86_400_000;
const START = Date.now();

let clock: FakeClock;
let jira: FakeJira;
let beds: TestBeds;
let bed: JiraBed;

beforeAll(async () => {
  clock = new FakeClock(START);
  jira = await new FakeJira({ clock }).start();
  jira.site.addIssue('CX', { summary: 'Make the invoice readable' });
  beds = await TestBeds.start({
    ATLASSIAN_API_URL: jira.url,
    ATLASSIAN_AUTH_URL: jira.url,
    REGIE_BACKGROUND: 'same-process',
  });
  const { clientId, clientSecret, cloudId } = jira.oauth;
  const { refreshToken } = jira.oauth.grant();
  const credentials = { kind: 'oauth', clientId, clientSecret, cloudId, refreshToken };
  bed = await beds.bedOf(jira).connect({ body: { baseUrl: 'https://renewed.atlassian.net', credentials } });
  expect(await bed.import()).toMatchObject({ state: 'succeeded', result: { created: 1 } });
});
afterAll(async () => {
  jest.useRealTimers();
  await beds.close();
  await jira.stop();
});

/** Both clocks, that of the site and that of Regie, stand at the same day; only the date is made up, no timer. */
function onDay(day: number): void {
  clock.advance(START + day * DAY - clock.now());
  jest.useFakeTimers({ now: START + day * DAY, doNotFake: TIMERS });
}
const TIMERS = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] as const),
  ...(['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] as const),
];

/** What is due by now, and nothing else. */
const whatIsDue = () => beds.t.app.get(Follower, { strict: false }).follow(beds.owner.organisationId, bed.id);
const asked = (method: string) =>
  jira.requests.filter(({ method: one, path }) => one === method && path.includes('/webhook')).length;
const health = async () => {
  const { body } = await bed.call<{
    messages: { code: string; text: string }[];
    webhooks: { expiresAt: string };
  }>('GET', `${bed.path}/health`);
  const ends = (Date.parse(body.webhooks.expiresAt) - START) / DAY;
  return { ends: Math.round(ends), codes: body.messages.map(({ code }) => code), messages: body.messages };
};

describe('the webhooks of an OAuth app', () => {
  it('are registered once there is something to follow, for thirty days', async () => {
    onDay(0);
    await whatIsDue();
    expect(jira.webhooks.registered).toHaveLength(1);
    expect(await health()).toMatchObject({ ends: 30, codes: [] });
  });

  it('are left alone as long as they are good for three weeks, and renewed in time', async () => {
    onDay(8);
    await whatIsDue();
    expect(asked('PUT')).toBe(0);
    onDay(10);
    await whatIsDue();
    expect(asked('PUT')).toBe(1);
    expect(jira.webhooks.registered).toHaveLength(1);
    expect(await health()).toMatchObject({ ends: 40, codes: [] });
    await whatIsDue();
    expect(asked('PUT')).toBe(1);
  });

  it('that the site does not renew are told in the health, first that they end, then that they have', async () => {
    jira.faults.add({ kind: 'status', status: 403 }, /PUT .*\/webhook\/refresh/, 1000);
    onDay(38);
    await whatIsDue();
    const before = await health();
    expect(before).toMatchObject({
      ends: 40,
      codes: expect.arrayContaining(['failing', 'webhooks_end_soon']) as object,
    });
    const { text } = before.messages.find(({ code }) => code === 'webhooks_end_soon')!;
    expect(text).toContain(new Date(START + 40 * DAY).toISOString().slice(0, 10));
    onDay(41);
    expect((await health()).codes).toContain('webhooks_ended');
  });

  it('are registered anew when they have ended, as soon as the site lets us', async () => {
    jira.faults.clear();
    onDay(42);
    await whatIsDue();
    expect(jira.webhooks.registered).toHaveLength(1);
    expect(await health()).toMatchObject({ ends: 72, codes: [] });
  });
});

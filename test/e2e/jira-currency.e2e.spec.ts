import { changesInAMinute, forgeries, messagesByABadPost } from '../support/jira/jira-figures.js';
import { seedSite } from '../support/jira/seed-site.js';
import { TestBeds } from '../support/jira/test-beds.js';

jest.setTimeout(180_000);

let beds: TestBeds;

beforeAll(async () => {
  beds = await TestBeds.start();
});
afterAll(() => beds.close());

/** The full sizes are those of `npm run bench:jira`. */
describe('one sweep behind many changes within a minute that no message told', () => {
  it.each([
    ['cloud', 0, 'Pacific/Kiritimati'],
    ['cloud', 40, 'Pacific/Pago_Pago'],
    ['cloud', 300, 'Asia/Kathmandu'],
    ['cloud', 900, 'Pacific/Kiritimati'],
    ['data_center', 0, 'Pacific/Pago_Pago'],
  ] as const)('misses and doubles nothing: %s, %i s behind, read in %s', async (platform, lagSeconds, timeZone) => {
    // Data Center says no levels: there everything is taken.
    const rules = platform === 'cloud' ? {} : { choice: { minLevel: null } };
    const bed = await beds.bedOf(await beds.site({ platform, lagSeconds, timeZone })).connect({ rules });
    const { afterSweep, afterLook } = await changesInAMinute(bed, 50, 100);
    expect(afterSweep).toEqual([]);
    expect(afterLook).toEqual([]);
    const { status, body } = await bed.call<{ items: { siteIssueId: string }[] }>(
      'GET',
      `${bed.path}/issues?limit=100`,
    );
    expect(status).toBe(200);
    expect(new Set(body.items.map(({ siteIssueId }) => siteIssueId)).size).toBe(body.items.length);
  });
});

describe('messages that are repeated, shuffled and lost', () => {
  it('leave nothing open behind a sweep, and forged ones nothing at all', async () => {
    const jira = await beds.site({ lagSeconds: 20 });
    seedSite(jira.site, 60);
    jira.clock.advance(60_000);
    const bed = await beds.bedOf(jira).connect();
    await bed.follow('sweep');
    jira.webhooks.take(bed.target);
    const worked = () => bed.follow('inbox', 'second_look');
    const { posted, afterMessages, afterSweep } = await messagesByABadPost(bed, {
      messages: 250,
      over: 600_000,
      worked,
    });
    expect(posted).toMatchObject({ deliveries: 250, lost: 0, answers: { 204: posted.sent } });
    expect(posted.dropped).toBeGreaterThan(0);
    // What was lost is all that is open: each issue's last message, or its only one.
    expect(new Set(afterMessages.map(({ siteIssueId }) => siteIssueId)).size).toBeLessThanOrEqual(posted.dropped);
    expect(afterSweep).toEqual([]);
    const forged = await jira.webhooks.send(forgeries(bed, 210), bed.target);
    expect(forged.answers).toEqual({ 401: 210 });
    expect((await bed.health()).webhooks).toMatchObject({ waiting: 0, failed: 0 });
    expect(await bed.compare()).toEqual([]);
  });
});

import { createHmac } from 'node:crypto';
import { newId } from '../../src/platform/ids.js';
import { signUp } from '../support/actors.js';
import type { FakeJira } from '../support/jira/fake-jira.js';
import { CONNECTIONS, type JiraBed } from '../support/jira/jira-bed.js';
import { TestBeds } from '../support/jira/test-beds.js';

jest.setTimeout(120_000);

const credentials = { kind: 'api_token', email: 'importer@example.org', token: 'api-token' };

let beds: TestBeds;
let jira: FakeJira;
let bed: JiraBed;

beforeAll(async () => {
  beds = await TestBeds.start({ REGIE_BACKGROUND: 'same-process' });
  jira = await beds.site();
  jira.site.addIssue('CX', { summary: 'Make the invoice readable' });
  bed = await beds.bedOf(jira).connect();
  await bed.import();
});
afterAll(() => beds.close());

const send = (body: string, headers: Readonly<Record<string, string>>) =>
  fetch(bed.target.url, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const signed = (body: string) => ({
  'x-hub-signature': `sha256=${createHmac('sha256', bed.target.secret ?? '')
    .update(body)
    .digest('hex')}`,
});
/** Everything that a refusal must leave as it is. */
const standing = async () => {
  const { items } = (await bed.call<{ items: unknown[] }>('GET', '/v1/initiatives?limit=100')).body;
  const { webhooks } = await bed.health();
  return { items, waiting: webhooks.waiting, failed: webhooks.failed };
};

describe('a message that cannot be taken', () => {
  it.each(['sha512=00', 'md5=00', 'sha256', 'sha256=zz', `sha256=${'0'.repeat(64)}`, 'hmac-sha256=00'])(
    'is refused for its signature %s, and changes nothing',
    async (signature) => {
      const before = await standing();
      const body = JSON.stringify({ webhookEvent: 'jira:issue_updated', issue: { id: '1' } });
      const answer = await send(body, { 'x-hub-signature': signature });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(await standing()).toEqual(before);
    },
  );

  it('is refused where it is 10 MB large, signed or not', async () => {
    const before = await standing();
    const large = JSON.stringify({
      webhookEvent: 'jira:issue_updated',
      issue: { id: '1' },
      x: 'x'.repeat(10 * 1024 * 1024),
    });
    for (const headers of [{}, signed(large)]) {
      // The connection may be closed before all of it was sent.
      const status = await send(large, headers).then(
        (answer) => answer.status,
        () => 413,
      );
      expect(status).toBe(413);
    }
    expect(await standing()).toEqual(before);
  });

  it('is refused at an address of no connection, and of none of this one', async () => {
    const { pathname, origin } = new URL(bed.target.url);
    for (const address of [
      `${pathname.slice(0, -2)}zz`,
      `${CONNECTIONS}/webhooks/x`,
      `${CONNECTIONS}/webhooks/${newId()}`,
    ])
      expect(
        (
          await fetch(`${origin}${address}`, {
            method: 'POST',
            body: '{}',
            headers: { 'content-type': 'application/json' },
          })
        ).status,
      ).toBe(404);
  });
});

describe('an issue that says little or much', () => {
  it('without fields is looked up at the site, and changes nothing on its own', async () => {
    const [issue] = jira.site.all();
    const before = (await standing()).items;
    for (const told of [
      { id: issue!.id },
      { id: issue!.id, fields: {} },
      { id: issue!.id, fields: null },
      { fields: {} },
      {},
    ]) {
      const body = JSON.stringify({ webhookEvent: 'jira:issue_updated', timestamp: jira.clock.now(), issue: told });
      expect((await send(body, signed(body))).status).toBe(204);
    }
    await bed.follow('inbox', 'second_look');
    expect((await standing()).items).toEqual(before);
    expect(await standing()).toMatchObject({ waiting: 0, failed: 0 });
    expect(await bed.compare()).toEqual([]);
  });

  it('without a summary is skipped by name, and keeps none of the others back', async () => {
    const empty = jira.site.addIssue('CX', { summary: '' });
    const other = jira.site.addIssue('CX', { summary: 'Beside it' });
    expect(await bed.import()).toMatchObject({
      state: 'succeeded',
      result: { created: 1, skipped: { no_summary: 1 } },
    });
    const { items } = (
      await bed.call<{ items: { siteIssueId: string; outcome: string }[] }>('GET', `${bed.path}/issues`)
    ).body;
    const outcome = (id: string) => items.find(({ siteIssueId }) => siteIssueId === id)?.outcome;
    expect([outcome(empty.id), outcome(other.id)]).toEqual(['skipped', 'registered']);
    jira.site.remove(empty.id);
  });

  it('with a description of 100,000 characters is taken, and what was cut off is told', async () => {
    const words = 'Customers do not understand the bill. '.repeat(2632).slice(0, 100_000);
    const long = jira.site.addIssue('CX', { summary: 'A long story', description: words });
    expect(await bed.import()).toMatchObject({ state: 'succeeded', result: { failed: 0 } });
    const list = `${bed.path}/not-carried?code=description_shortened`;
    const { items } = (await bed.call<{ items: { siteIssueId: string; text: string }[] }>('GET', list)).body;
    expect(items).toMatchObject([{ siteIssueId: long.id, code: 'description_shortened' }]);
    const [open, ...more] = await bed.compare();
    expect([open?.siteIssueId, more]).toEqual([long.id, []]);
    const held = /description: (.*) instead of /s.exec(open?.what ?? '')?.[1] ?? '';
    expect(held).toHaveLength(20_000);
    expect(words.startsWith(held.slice(0, -1))).toBe(true);
    // The same by a message, whose text is wiki markup.
    jira.clock.advance(1000);
    jira.site.change(long.id, { description: `h1. Changed\n\n${words}` });
    await jira.webhooks.send(jira.webhooks.take(bed.target).slice(-1), bed.target);
    await bed.follow('inbox');
    expect((await bed.compare())[0]?.what).toMatch(/^description: # Changed/);
  });
});

describe('a site that is not what it seems', () => {
  const attempt = async (baseUrl: string) =>
    (
      await bed.call<{ ok: boolean; problem: { fault: string; text: string } | null }>('POST', `${CONNECTIONS}/test`, {
        baseUrl,
        credentials,
      })
    ).body;

  it('and answers HTML is named so, in a test and in an import', async () => {
    const other = await beds.site();
    other.faults.add({ kind: 'html' }, /./, Number.POSITIVE_INFINITY);
    expect(await attempt(other.url)).toMatchObject({
      ok: false,
      problem: { fault: 'not_jira', text: expect.any(String) },
    });
    const bedOfPages = await beds.bedOf(other).connect();
    expect(await bedOfPages.import()).toMatchObject({ state: 'failed', problem: { fault: 'not_jira' } });
    expect((await bedOfPages.health()).status).toBe('failing');
  });

  it.each([
    'http://10.0.0.1',
    'http://192.168.1.10/jira',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]:8080',
    'http://[fe80::1]',
    'http://[::ffff:10.0.0.1]',
    'http://167772161',
    'http://0xa.1',
    // A name that leads inside: what it means is asked, and judged, as the connection is made.
    'http://localhost:9',
  ])('and lies inside is not reached: %s', async (address) => {
    expect(await attempt(address)).toMatchObject({ ok: false, problem: { fault: 'refused_address' } });
  });

  it('and sends us inside is not followed, whatever it is asked', async () => {
    const inside = await beds.site();
    const other = await beds.site();
    for (const to of [
      `http://localhost:${new URL(inside.url).port}/`,
      'http://169.254.169.254/',
      'http://10.0.0.1/rest/api/3/myself',
      `${inside.url}/`,
    ]) {
      for (const status of [301, 302, 303, 307, 308]) {
        other.faults.clear();
        other.faults.add({ kind: 'redirect', to, status }, /./, Number.POSITIVE_INFINITY);
        expect(await attempt(other.url)).toMatchObject({ ok: false, problem: { fault: 'redirected' } });
      }
    }
    expect(inside.requests).toEqual([]);
  });
});

describe('the connection of another organisation', () => {
  it('is not there, by any way', async () => {
    const stranger = await signUp(beds.t);
    const before = await standing();
    for (const path of ['', '/health', '/rules', '/issues', '/not-carried', '/dark', '/dark/teams'])
      await stranger.get(`${bed.path}${path}`).expect(404);
    await stranger.post(`${bed.path}/imports`).expect(404);
    await stranger.post(`${bed.path}/preview`, {}).expect(404);
    await stranger.post(`${bed.path}/test`).expect(404);
    await stranger.put(`${bed.path}/rules`, {}, '*').expect(404);
    await stranger.patch(bed.path, { paused: true }, '*').expect(404);
    await stranger.del(bed.path, '*').expect(404);
    for (const id of [newId(), 'x', '%00', '..']) {
      const { status } = await bed.call('GET', `${CONNECTIONS}/${encodeURIComponent(id)}/health`);
      expect([400, 404, 422]).toContain(status);
    }
    expect(await standing()).toEqual(before);
  });
});

import fc from 'fast-check';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'undici';
import { AllowedHosts, RefusedAddressError, refusedRange } from './outgoing-addresses.js';
import { guardedAgent, type Lookup } from './outgoing.js';

describe('addresses that may not be reached', () => {
  it.each([
    '127.0.0.1',
    '127.8.9.10',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '224.0.0.1',
    '240.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    'fec0::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '::127.0.0.1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001::1',
    '2001:db8::1',
    '[::1]',
    'localhost',
    '',
    '0x7f.1',
  ])('refuses %s', (address) => expect(refusedRange(address)).not.toBeNull());

  it.each(['1.1.1.1', '104.192.142.1', '2606:4700:4700::1111', '[2606:4700::1]', '::ffff:1.1.1.1', '64:ff9b::1.1.1.1'])(
    'lets %s through',
    (address) => expect(refusedRange(address)).toBeNull(),
  );

  it('judges an address the same in every way of writing it', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        const judged = refusedRange(address) === null;
        for (const same of [`::ffff:${address}`, `::ffff:${hex}`, `64:ff9b::${hex}`, `[::FFFF:${hex}]`])
          expect(refusedRange(same) === null).toBe(judged);
      }),
    );
  });
});

describe('allowed hosts', () => {
  const allowed = new AllowedHosts(['Jira.intern.example', ' 127.0.0.1', '*.lan.example', '::1', '']);
  it.each(['jira.intern.example', 'JIRA.intern.example', '127.0.0.1', 'a.lan.example', 'b.a.lan.example', '[::1]'])(
    'include %s',
    (host) => expect(allowed.includes(host)).toBe(true),
  );
  it.each([
    'intern.example',
    'xjira.intern.example',
    '127.0.0.2',
    'lan.example',
    '.lan.example',
    'evil-lan.example',
    '',
  ])('do not include %s', (host) => expect(allowed.includes(host)).toBe(false));
});

describe('the way out', () => {
  let server: Server;
  let port: number;
  let reached = 0;

  beforeAll(async () => {
    server = createServer((_, response) => {
      reached += 1;
      response.end('inside');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const leadingTo =
    (...addresses: string[]): Lookup =>
    (_, options, answer) => {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
      if (options.all) answer(null, found);
      else answer(null, found[0]?.address ?? '', found[0]?.family);
    };

  async function outcome(host: string, allowed: string[], resolve?: Lookup): Promise<string> {
    const agent = guardedAgent(new AllowedHosts(allowed), resolve);
    try {
      const { body } = await request(`http://${host}:${port}/`, { dispatcher: agent });
      return await body.text();
    } catch (error) {
      if (error instanceof RefusedAddressError) return `refused: ${error.range}`;
      throw error;
    } finally {
      await agent.destroy();
    }
  }

  it('does not reach the machine itself by address or by name', async () => {
    const before = reached;
    expect(await outcome('127.0.0.1', [])).toBe('refused: loopback');
    expect(await outcome('[::ffff:127.0.0.1]', [])).toBe('refused: loopback');
    // Any writing that the URL itself turns into an address.
    expect(await outcome('2130706433', [])).toBe('refused: loopback');
    expect(await outcome('0x7f.1', [])).toBe('refused: loopback');
    expect(await outcome('0', [])).toBe('refused: unspecified');
    expect(await outcome('localhost', [])).toBe('refused: loopback');
    expect(reached).toBe(before);
  });

  it('judges a name by the address it leads to, at the moment of connecting', async () => {
    expect(await outcome('jira.example.org', [], leadingTo('10.1.2.3'))).toBe('refused: private');
    expect(await outcome('jira.example.org', [], leadingTo('::ffff:169.254.169.254', 'fd00::1'))).toMatch('refused');
    expect(await outcome('jira.example.org', [], leadingTo())).toBe('refused: invalid');
  });

  it('reaches a host that the operator allows', async () => {
    expect(await outcome('127.0.0.1', ['127.0.0.1'])).toBe('inside');
    expect(await outcome('localhost', ['localhost'])).toBe('inside');
  });
});

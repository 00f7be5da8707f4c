import type { Page } from 'playwright-core';

/** One request of a page, as the browser's own log has it. */
export interface Asked {
  readonly url: string;
  /** Document, Script, Stylesheet, Fetch … */
  readonly type: string;
  /** Named in the page itself: asked for as soon as the page is there. */
  readonly inPage: boolean;
  /** On the browser's clock, in seconds. */
  readonly sentAt: number;
  answeredAt: number | null;
  /** What came over the wire without the heads, compressed as it was. */
  bytes: number;
  encoding: string;
}

type Encoding = 'gzip' | 'br';

/** What a page asks for, from before it is opened until now. */
export class Wire {
  private readonly asked = new Map<string, Asked>();

  private constructor() {}

  /** @param encoding the only compression that the browser says it takes; all it knows when left out */
  static async on(page: Page, encoding?: Encoding): Promise<Wire> {
    const wire = new Wire();
    const session = await page.context().newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ requestId, request, type, initiator, timestamp, documentURL }) => {
      wire.asked.set(requestId, {
        ...{ url: request.url, type: type ?? 'Other', sentAt: timestamp, answeredAt: null, bytes: 0, encoding: '' },
        inPage: isNamedInPage(request.url, initiator, documentURL),
      });
    });
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const asked = wire.asked.get(requestId);
      if (asked) asked.encoding = response.headers['content-encoding'] ?? '';
    });
    session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      const asked = wire.asked.get(requestId);
      if (asked) asked.bytes += encodedDataLength;
    });
    session.on('Network.loadingFinished', ({ requestId, timestamp }) => {
      const asked = wire.asked.get(requestId);
      if (asked) asked.answeredAt = timestamp;
    });
    await session.send('Network.enable');
    if (encoding) await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': encoding } });
    return wire;
  }

  requests(): readonly Asked[] {
    return [...this.asked.values()].sort((one, other) => one.sentAt - other.sentAt);
  }

  /** All scripts together. @throws Error when one of any size came in another encoding */
  scriptBytes(encoding: Encoding): number {
    const scripts = this.requests().filter(({ type }) => type === 'Script');
    const other = scripts.find((script) => script.bytes > 1500 && script.encoding !== encoding);
    if (other) throw new Error(`${other.url} came as "${other.encoding}", not as ${encoding}`);
    return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

/** The icon too stands in the page; the browser fetches it when it has time. */
function isNamedInPage(url: string, initiator: { type: string; url?: string }, page: string): boolean {
  return (initiator.type === 'parser' && initiator.url === page) || new URL(url).pathname === '/favicon.svg';
}

/**
 * The longest chain of requests in which each was sent only after the one before it was answered, the document first.
 * By the clock alone, whether or not one needed the other: what the page itself names follows from the document, anything
 * else is one deeper than the deepest that had been answered by then. It can only count too many.
 */
export function deepestChain(requests: readonly Asked[]): readonly Asked[] {
  const chains = new Map<Asked, readonly Asked[]>();
  for (const asked of requests) {
    const answered = [...chains.keys()].filter(
      ({ answeredAt, type }) =>
        answeredAt !== null && answeredAt < asked.sentAt && (!asked.inPage || type === 'Document'),
    );
    const before = longest(answered.map((one) => chains.get(one) ?? []));
    // The page is read while it comes in.
    const document = requests.find(({ type }) => type === 'Document');
    const start = before.length === 0 && document && document !== asked ? [document] : before;
    chains.set(asked, [...start, asked]);
  }
  return longest([...chains.values()]);
}

function longest(chains: readonly (readonly Asked[])[]): readonly Asked[] {
  return chains.reduce<readonly Asked[]>((found, chain) => (chain.length > found.length ? chain : found), []);
}

/** `document → index.js → overview`: without what the build adds to names. */
export function chainText(chain: readonly Asked[]): string {
  return chain.map((asked) => nameOf(asked)).join(' → ');
}

function nameOf({ type, url }: Asked): string {
  if (type === 'Document') return 'document';
  const { pathname, search } = new URL(url);
  return pathname.startsWith('/assets/')
    ? pathname.replace('/assets/', '').replace(/-[\w-]{8}(?=\.)/, '')
    : pathname + search;
}

import type { Page } from 'playwright-core';

/** One request of a page, as the browser's own log has it. */
interface Asked {
  readonly url: string;
  /** Document, Script, Stylesheet, Fetch … */
  readonly type: string;
  /** What came over the wire without the heads, compressed as it was. */
  bytes: number;
  encoding: string;
}

type Encoding = 'gzip' | 'br';

/** What a page asks for, from before it is opened until now. */
export class Wire {
  private readonly asked = new Map<string, Asked>();

  private constructor() {}

  /** @param encoding the only compression that the browser says it takes */
  static async on(page: Page, encoding: Encoding): Promise<Wire> {
    const wire = new Wire();
    const session = await page.context().newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      wire.asked.set(requestId, { url: request.url, type: type ?? 'Other', bytes: 0, encoding: '' });
    });
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const asked = wire.asked.get(requestId);
      if (asked) asked.encoding = response.headers['content-encoding'] ?? '';
    });
    session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      const asked = wire.asked.get(requestId);
      if (asked) asked.bytes += encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': encoding } });
    return wire;
  }

  /** All scripts together. @throws Error when one of any size came in another encoding */
  scriptBytes(encoding: Encoding): number {
    const scripts = [...this.asked.values()].filter(({ type }) => type === 'Script');
    const other = scripts.find((script) => script.bytes > 1500 && script.encoding !== encoding);
    if (other) throw new Error(`${other.url} came as "${other.encoding}", not as ${encoding}`);
    return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

/** So long after the last answer nothing more is going to be sent. */
const QUIET_MS = 1000;
const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 60_000;
/** The page names it and nothing waits for it: the browser asks when all else is there. */
const ICON = '/favicon.svg';

/**
 * Opens an address on a page that is then thrown away, and answers the document and these requests; all others never get
 * an answer.
 * @param answered requests as this function names them: `GET /v1/journeys`, and `GET /v1/journeys (2)` for the same again
 * @returns everything that the page sends, the document and the icon aside, until nothing is under way and nothing more comes
 * @throws Error when what is to be answered is not
 */
export async function sentWhenAnswered(
  page: Page,
  url: string,
  answered: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const sent = new Set<string>();
  const underWay = new Set<Request>();
  let last = performance.now();
  const over = (request: Request) => {
    underWay.delete(request);
    last = performance.now();
  };
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  await page.route('**/*', async (route, request) => {
    last = performance.now();
    if (!request.isNavigationRequest() && !request.url().endsWith(ICON)) {
      const name = nameOf(request, sent);
      sent.add(name);
      if (!answered.has(name)) return;
    }
    underWay.add(request);
    await route.continue();
  });
  // Where scripts are withheld the page never counts as loaded.
  await page.goto(url, { waitUntil: 'commit' });
  const deadline = performance.now() + PATIENCE_MS;
  while (underWay.size > 0 || performance.now() - last < QUIET_MS) {
    if (performance.now() > deadline) throw new Error(`no end to ${[...underWay].map((one) => one.url()).join(', ')}`);
    await pause(LOOK_EVERY_MS);
  }
  return sent;
}

function nameOf(request: Request, sent: ReadonlySet<string>): string {
  const { pathname, search } = new URL(request.url());
  const name = `${request.method()} ${pathname}${search}`;
  let times = 1;
  while (sent.has(times === 1 ? name : `${name} (${times})`)) times += 1;
  return times === 1 ? name : `${name} (${times})`;
}

/** `index.js` for what the build wrote, `/v1/portfolio/overview` for what was read: without what says nothing. */
export function shortName(name: string): string {
  return name
    .replace(/^GET /, '')
    .replace(/^\/assets\//, '')
    .replace(/-[\w-]{8}(?=\.)/, '');
}

import type { Browser, Page } from 'playwright-core';
import type { Figure } from '../report.js';
import { median, percentile } from '../rounds.js';
import { onPage, type SignedIn } from './visitor.js';
import { deepestChain, levelsOf, type Opening } from './waterfall.js';
import { Wire } from './wire.js';
import { sentWhenAnswered, shortName } from './withholding.js';

/** The first ones warm up the server. */
const [WARMING, LOADS] = [3, 12] as const;

/**
 * Notes when the overview can be used: its heading, its six figures and a first row of the heat map stand, and the frame
 * that shows them has been painted. Milliseconds since the address was asked for.
 */
const WATCH = `(() => {
  const stands = () =>
    document.querySelector('main h1') &&
    document.querySelectorAll('main section > .mantine-Paper-root').length >= 6 &&
    document.querySelector('main table[role=grid] tbody tr');
  const look = () => {
    if (!stands()) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => (document.documentElement.dataset.usableAfter = performance.now())));
  };
  requestAnimationFrame(look);
})()`;

async function usableAfter(page: Page): Promise<number> {
  const marked = page.locator('html[data-usable-after]');
  await marked.waitFor({ state: 'attached' }).catch(async () => {
    const shown = await page.locator('body').innerText();
    throw new Error(`the overview never stood; ${page.url()} shows: ${shown.slice(0, 600)}`);
  });
  return Number(await marked.getAttribute('data-usable-after'));
}

/** Where the overview is, and who looks at it. */
export interface Scene {
  readonly browser: Browser;
  readonly url: string;
  readonly signedIn: SignedIn;
}

interface Loads {
  readonly cold: readonly number[];
  readonly warm: readonly number[];
}

/** Opens the overview in a browser that has cached nothing, and once more in the same browser. */
async function timeLoads({ browser, url, signedIn }: Scene): Promise<Loads> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let turn = 0; turn < WARMING + LOADS; turn += 1) {
    const [first, again] = await onPage(browser, signedIn, async (page) => {
      await page.addInitScript(WATCH);
      await page.goto(url);
      const cold = await usableAfter(page);
      await page.waitForLoadState('networkidle');
      await page.goto('about:blank');
      await page.goto(url);
      return [cold, await usableAfter(page)] as const;
    });
    if (turn < WARMING) continue;
    cold.push(first);
    warm.push(again);
  }
  return { cold, warm };
}

/** @param where named in the figures, @param atMost seconds */
export async function measureFirstScreen(scene: Scene, where: string, atMost: number): Promise<Figure[]> {
  const loads = await timeLoads(scene);
  return (['cold', 'warm'] as const).map((cache) => {
    const seconds = loads[cache].map((milliseconds) => milliseconds / 1000);
    return {
      name: `first screen usable, ${where}, ${cache} browser cache, p95`,
      value: percentile(seconds, 0.95),
      unit: 's',
      target: { atMost },
      detail: `median ${median(seconds).toFixed(2)} s, of ${seconds.length} loads`,
    };
  });
}

/** How deep the requests of the overview hang from each other, in a browser that has cached nothing. */
export async function measureWaterfall({ browser, url, signedIn }: Scene, where: string): Promise<Figure> {
  const open: Opening = (answered) => onPage(browser, signedIn, (page) => sentWhenAnswered(page, url, answered));
  const levels = await levelsOf(open);
  const chain = await deepestChain(levels, open);
  return {
    name: `waterfall of requests below the document, overview, ${where}`,
    value: levels.length,
    unit: '',
    target: { atMost: 2 },
    detail: `${levels.map(({ length }) => length).join(' + ')} requests; ${['document', ...chain.map(shortName)].join(' → ')}`,
  };
}

/** All JavaScript that comes over the wire until the screen stands and nothing more is asked for. */
export async function measureScript(
  browser: Browser,
  { name, url, signedIn }: { readonly name: string; readonly url: string; readonly signedIn?: SignedIn },
): Promise<Figure> {
  const bytesOf = (encoding: 'gzip' | 'br'): Promise<number> =>
    onPage(browser, signedIn, async (page) => {
      const wire = await Wire.on(page, encoding);
      await page.goto(url);
      await page.locator('main h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      return wire.scriptBytes(encoding);
    });
  const [gzip, brotli] = [await bytesOf('gzip'), await bytesOf('br')];
  return {
    name: `JavaScript of the ${name} screen, gzip`,
    value: gzip / 1000,
    unit: 'kB',
    target: { atMost: 250 },
    detail: `${(brotli / 1000).toFixed(0)} kB as it is served to a browser that takes brotli`,
  };
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Figure } from '../report.js';
import { percentile } from '../rounds.js';
import type { Scene } from './loading.js';
import { onPage } from './visitor.js';

/** Rows by the wheel, then so many jumps to the end of what has come. */
const [WHEELED, JUMPS] = [2000, 20] as const;
/** What a quick hand does: so many pixels, so often. */
const [PIXELS, EVERY_MS] = [600, 40] as const;
const PATIENCE_MS = 60_000;

/** Counts every frame from now on, and what the browser itself calls a long one. */
const WATCH_FRAMES = `(() => {
  window.frames_ = [];
  window.longFrames = [];
  let before = performance.now();
  const frame = (now) => {
    window.frames_.push(now - before);
    before = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame((now) => {
    before = now;
    requestAnimationFrame(frame);
  });
  new PerformanceObserver((list) => window.longFrames.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: 'long-animation-frame' });
})()`;

const LAST_ROW = `Math.max(-1, ...[...document.querySelectorAll('[data-row]')].map((row) => Number(row.dataset.row)))`;
const TO_THE_END = `(() => {
  const scroller = document.querySelector('[role=table]').parentElement;
  scroller.scrollTop = scroller.scrollHeight;
})()`;
const TO_THE_TOP = `document.querySelector('[role=table]').parentElement.scrollTop = 0`;

/** Scrolls through the table of all initiatives, whose rows come page by page. */
export async function measureScrolling({ browser, url, signedIn }: Scene, of: number): Promise<Figure> {
  return onPage(browser, signedIn, async (page) => {
    await page.goto(`${url}/initiatives`);
    await page.locator('[data-row="20"]').waitFor();
    await page.waitForLoadState('networkidle');
    const box = await page.locator('[role=table]').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, 500);
    await page.evaluate(WATCH_FRAMES);
    await wheelTo(page, WHEELED);
    for (let jump = 0; jump < JUMPS; jump += 1) await jumpOn(page);
    const reached = await page.evaluate<number>(LAST_ROW);
    await page.evaluate(TO_THE_TOP);
    await pause(500);
    const frames = await page.evaluate<number[]>('window.frames_');
    const long = await page.evaluate<number[]>('window.longFrames');
    return {
      name: `longest frame while scrolling through ${of.toLocaleString('en')} rows`,
      value: Math.max(...frames, ...long),
      unit: 'ms',
      target: { atMost: 100 },
      detail:
        `${reached.toLocaleString('en')} rows come to by wheel and jumps; ${frames.length} frames, ` +
        `p99 ${percentile(frames, 0.99).toFixed(0)} ms; ${long.length} long animation frames` +
        (long.length > 0 ? `, the longest ${Math.max(...long).toFixed(0)} ms` : ''),
    };
  });
}

async function wheelTo(page: Page, row: number): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while ((await page.evaluate<number>(LAST_ROW)) < row) {
    if (performance.now() > deadline) throw new Error(`row ${row} did not come by the wheel`);
    await page.mouse.wheel(0, PIXELS);
    await pause(EVERY_MS);
  }
}

/** To the end of what has come, and waits for the page that this brings. */
async function jumpOn(page: Page): Promise<void> {
  const before = await page.evaluate<number>(LAST_ROW);
  const deadline = performance.now() + PATIENCE_MS;
  do {
    if (performance.now() > deadline) throw new Error(`no rows came after row ${before}`);
    await page.evaluate(TO_THE_END);
    await pause(EVERY_MS);
  } while ((await page.evaluate<number>(LAST_ROW)) < before + 50);
}

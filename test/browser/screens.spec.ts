import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { addressOf, SCREENS } from '../support/board-screens.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(240_000);

const inside = SCREENS.filter(({ signedOut }) => !signedOut);
const outside = SCREENS.filter(({ signedOut }) => signedOut);

describeInBrowser('every screen of the board', () => {
  let browser: BoardBrowser;
  let wide: BoardPage;
  let narrow: BoardPage;
  let stranger: BoardPage;

  beforeAll(async () => {
    browser = await BoardBrowser.start();
    wide = await browser.visitAs('CX director');
    await wide.radarHasLooked();
    narrow = await browser.visitAs('CX director', { width: 375, colorScheme: 'dark' });
    stranger = await browser.visit();
  });
  afterAll(() => browser?.stop());

  it.each(outside)('$name has no barrier and no fault, and fits a telephone', async (screen) => {
    await stranger.open(await addressOf(screen, stranger));
    expect(await stranger.inaccessible()).toEqual([]);
    await stranger.page.setViewportSize({ width: 375, height: 700 });
    expect(await stranger.sidewaysScroll()).toBe(0);
    expect(stranger.faults.splice(0)).toEqual([]);
  });

  it.each(inside)('$name has no barrier and no fault, in light and dark, and fits a telephone', async (screen) => {
    const path = await addressOf(screen, wide);
    await wide.open(path);
    expect(await wide.inaccessible()).toEqual([]);
    await narrow.open(path);
    expect(await narrow.sidewaysScroll()).toBe(0);
    expect(await narrow.inaccessible()).toEqual([]);
    expect([...wide.faults.splice(0), ...narrow.faults.splice(0)]).toEqual([]);
  });

  it('would be seen to break the policy, to scroll sideways, or to keep somebody out', async () => {
    await stranger.open('/sign-in');
    await stranger.page.evaluate(`{
      const wide = document.createElement('img');
      wide.src = 'https://elsewhere.example/pixel.png';
      wide.width = 3000;
      document.querySelector('main').append(wide);
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
    }`);
    expect(await stranger.sidewaysScroll()).toBeGreaterThan(0);
    expect(await stranger.inaccessible()).toEqual(expect.arrayContaining([expect.stringContaining('image-alt')]));
    expect(stranger.faults.splice(0).filter((fault) => /Content Security Policy/.test(fault))).toHaveLength(2);
    expect(await stranger.page.title()).not.toBe('taken over');
  });
});

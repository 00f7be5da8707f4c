import { BoardBrowser } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(240_000);

interface Fragmented {
  readonly scope: { readonly id: string; readonly name: string };
  readonly index: number | null;
}

describeInBrowser('who works with the board', () => {
  let browser: BoardBrowser;

  beforeAll(async () => (browser = await BoardBrowser.start()));
  afterAll(() => browser?.stop());

  it('director: sees where work is fragmented, coordinates two, and the index falls on screen', async () => {
    const board = await browser.visitAs('CX director');
    const { page } = board;
    const journeys = async () =>
      (await board.ask<{ items: Fragmented[] }>('/v1/portfolio/fragmentation?scope=journey')).body.items;
    const [worst] = await journeys();
    if (!worst || worst.index === null) throw new Error('nothing in the demo is fragmented');
    await page.getByRole('grid').waitFor();
    await page.locator('[data-cell]:not([data-step="0"])').first().click();
    await page.getByRole('dialog').getByRole('link').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });

    await page.getByRole('navigation').getByRole('link', { name: 'Klantreizen' }).first().click();
    await page.getByRole('link', { name: worst.scope.name }).first().click();
    await page.waitForURL(`**/journeys/${worst.scope.id}`);
    await board.settled();
    await page
      .getByRole('button', { name: /^Stem deze twee af: −\d/ })
      .first()
      .click();
    const said = await page
      .getByText(/De index gaat van [\d.,]+ naar [\d.,]+/)
      .first()
      .textContent();
    const [before, after] = (said?.match(/\d+(,\d+)?/g) ?? []).map((text) => Number(text.replace(',', '.')));
    expect(after).toBeLessThan(before ?? 0);
    const now = (await journeys()).find(({ scope }) => scope.id === worst.scope.id);
    expect(now?.index ?? Infinity).toBeLessThan(worst.index);
    expect(board.faults).toEqual([]);
  });

  it('viewer: sees the same, is offered nothing that a viewer may not do, and is refused it by the API', async () => {
    const board = await browser.visitAs('Viewer');
    const { page } = board;
    const places = page.getByRole('navigation').first();
    await places.getByRole('link', { name: 'Klantreizen' }).waitFor();
    for (const name of ['Importeren', 'Beheer', 'Meld een initiatief aan'])
      expect([name, await places.getByRole('link', { name }).count()]).toEqual([name, 0]);
    const [worst] = (await board.ask<{ items: Fragmented[] }>('/v1/portfolio/fragmentation?scope=journey')).body.items;
    await board.open(`/journeys/${worst?.scope.id ?? ''}`);
    expect(await page.getByRole('button', { name: /^Stem deze twee af/ }).count()).toBe(0);
    const { csrfToken } = (await board.ask<{ csrfToken: string }>('/v1/browser-session')).body;
    const [one, other] = (await board.ask<{ items: { id: string }[] }>('/v1/initiatives')).body.items;
    const refused = await board.ask<{ type: string }>('/v1/coordinations', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
      body: JSON.stringify({ initiativeIds: [one?.id, other?.id] }),
    });
    expect([refused.status, refused.body.type]).toEqual([403, '/problems/forbidden']);
    expect(board.faults).toEqual([]);
  });

  it('speaks the language of the browser before anybody is known, and says it to a screen reader', async () => {
    for (const [locale, language, title] of [
      ['nl-NL', 'nl', 'Aanmelden'],
      ['en-GB', 'en', 'Sign in'],
    ] as const) {
      const board = await browser.visit({ locale });
      await board.open('/sign-in');
      expect(await board.page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      expect(await board.page.locator('html').getAttribute('lang')).toBe(language);
      expect(board.faults).toEqual([]);
    }
  });
});

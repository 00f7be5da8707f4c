import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(240_000);

const TITLE = /Schadestatus volgen in de app en Track your claim status in the app/;

describeInBrowser('findings on the board', () => {
  let browser: BoardBrowser;
  let director: BoardPage;

  beforeAll(async () => {
    browser = await BoardBrowser.start();
    director = await browser.visitAs('CX director');
    await director.radarHasLooked();
  });
  afterAll(() => browser?.stop());
  afterEach(() => expect(director?.faults.splice(0)).toEqual([]));

  const indexNow = async () => {
    const { body } = await director.ask<{ figures: { value: number }[] }>('/v1/portfolio/overview');
    return body.figures[0]?.value ?? NaN;
  };

  it('shows why, and what acting would change, before anything is changed', async () => {
    const { page } = director;
    await director.open('/findings?kind=duplicate');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('heading', { name: 'Naast elkaar' }).waitFor();
    await page.locator('article mark').first().waitFor();
    await page.getByText('Versnippering, hele organisatie').waitFor();
    expect(await director.inaccessible()).toEqual([]);
  });

  it('coordinates two, which takes points off the index, and takes that back', async () => {
    const { page } = director;
    const before = await indexNow();
    await page.getByRole('button', { name: 'Stem deze twee af' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stem deze twee af' }).click();
    await page.getByText('Afgestemd', { exact: true }).waitFor();
    expect(await indexNow()).toBeLessThan(before);
    await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
    await page.getByText('Teruggedraaid', { exact: true }).waitFor();
    expect(await indexNow()).toBeCloseTo(before, 6);
  });

  it('dismisses with a reason that stays in the history, and opens again', async () => {
    const { page } = director;
    await page.getByRole('button', { name: 'Wijs af' }).click();
    await page.getByRole('dialog').getByLabel('Waarom?').fill('Twee fasen van één project');
    await page.getByRole('dialog').getByRole('button', { name: 'Wijs af' }).click();
    await page.getByRole('button', { name: 'Zet weer open' }).waitFor();
    await page.getByText('Twee fasen van één project').waitFor();
    await page.getByRole('button', { name: 'Zet weer open' }).click();
    await page.getByRole('button', { name: 'Wijs af' }).waitFor();
  });

  it('shows a viewer everything and no act, and refuses the act too', async () => {
    const viewer = await browser.visitAs('Viewer');
    await viewer.open('/findings?kind=duplicate');
    await viewer.page.getByRole('link', { name: TITLE }).click();
    await viewer.page.getByText('Het CX-board handelt dit af.').waitFor();
    expect(await viewer.page.getByRole('button', { name: /Stem|Voeg samen|Wijs/ }).count()).toBe(0);
    const id = new URL(viewer.page.url()).pathname.split('/').pop() ?? '';
    const { body: session } = await viewer.ask<{ csrfToken: string }>('/v1/browser-session');
    const refused = await viewer.ask(`/v1/findings/${id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': '"1"', 'x-csrf-token': session.csrfToken },
      body: '{"status":"resolved"}',
    });
    expect(refused.status).toBe(403);
  });
});

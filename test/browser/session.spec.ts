import { DEMO_DIRECTOR } from '../../src/demo/demo.sign-ins.js';
import { BoardBrowser } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(240_000);

describeInBrowser('a session in a browser', () => {
  let browser: BoardBrowser;

  beforeAll(async () => (browser = await BoardBrowser.start()));
  afterAll(() => browser?.stop());

  it('begins by the form, and keeps its tokens from every script', async () => {
    const board = await browser.visitAs('CX director');
    const cookies = await board.page.context().cookies();
    expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite })).sort(byName)).toEqual([
      { name: 'regie_access', httpOnly: true, sameSite: 'Strict' },
      { name: 'regie_refresh', httpOnly: true, sameSite: 'Strict' },
    ]);
    expect(await board.page.evaluate<string>('document.cookie')).toBe('');
    const kept = await board.page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
    for (const { value } of cookies) expect(kept).not.toContain(value);
    const { body } = await board.ask<{ member: { email: string } }>('/v1/browser-session');
    expect(body.member.email).toBe(DEMO_DIRECTOR.email);
    const forged = await board.ask<{ type: string }>('/v1/teams', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"name":"Vervalst"}',
    });
    expect([forged.status, forged.body.type]).toEqual([403, '/problems/csrf_token_missing']);
    expect(board.faults).toEqual([]);
  });

  it('is asked for where there is none, and leads back to where somebody wanted to be', async () => {
    const board = await browser.visit();
    await board.page.goto(`${browser.server.address}/initiatives`);
    await board.page.waitForURL(/\/sign-in/);
    await board.page.locator('input[type=email]').fill(DEMO_DIRECTOR.email);
    await board.page.locator('input[type=password]').fill('not the password');
    await board.page.locator('button[type=submit]').click();
    await board.page.getByRole('alert').waitFor();
    await board.page.locator('input[type=password]').fill(DEMO_DIRECTOR.password);
    await board.page.locator('button[type=submit]').click();
    await board.page.waitForURL(/\/initiatives/);
    await board.settled();
    expect(board.faults).toEqual([]);
  });

  it('goes on by itself when its access has run out, in several tabs at once', async () => {
    const first = await browser.visitAs('CX director');
    const context = first.page.context();
    const tabs = await Promise.all([1, 2].map(() => context.newPage()));
    const dropAccess = () => context.clearCookies({ name: 'regie_access' });
    await dropAccess();
    await Promise.all([first.page.reload(), ...tabs.map((tab) => tab.goto(browser.server.address))]);
    for (const tab of [first.page, ...tabs]) await tab.locator('main h1').first().waitFor();
    await dropAccess();
    await Promise.all([first.page, ...tabs].map((tab) => tab.reload()));
    for (const tab of [first.page, ...tabs]) {
      await tab.locator('main h1').first().waitFor();
      expect(new URL(tab.url()).pathname).toBe('/');
    }
    const { status } = await first.ask('/v1/browser-session');
    expect(status).toBe(200);
  });

  it('says that it has ended, and goes on after the password with all that was typed', async () => {
    const board = await browser.visitAs('CX director');
    const { page } = board;
    await board.open('/register');
    const title = page.getByLabel('Hoe heet het?');
    await title.fill('Getypt voor het einde');
    await page.context().clearCookies();
    await title.fill('Getypt voor het einde van de sessie');
    const ended = page.getByRole('dialog', { name: 'Je sessie is afgelopen' });
    await ended.waitFor();
    expect(await board.inaccessible()).toEqual([]);
    await ended.locator('input[type=password]').fill(DEMO_DIRECTOR.password);
    await ended.getByRole('button', { name: 'Ga verder' }).click();
    await ended.waitFor({ state: 'hidden' });
    expect(await title.inputValue()).toBe('Getypt voor het einde van de sessie');
    await page.getByRole('button', { name: 'Meld aan', exact: true }).click();
    await page.waitForURL(/\/initiatives\/[0-9a-f-]+$/);
  });
});

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);

import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';
import { FakeJira } from '../support/jira/fake-jira.js';
import { seedSite } from '../support/jira/seed-site.js';

jest.setTimeout(240_000);

const ISSUES = 24;

interface Settings {
  readonly settings: { readonly fragmentationThreshold: number };
}

describeInBrowser('the administration on the board', () => {
  let browser: BoardBrowser;
  let jira: FakeJira;
  let board: BoardPage;

  beforeAll(async () => {
    jira = await new FakeJira({ timeZone: 'Europe/Amsterdam' }).start();
    seedSite(jira.site, ISSUES);
    browser = await BoardBrowser.start({ REGIE_ALLOWED_HOSTS: '127.0.0.1' });
    board = await browser.visitAs('CX director', { locale: 'en-GB' });
  });
  afterAll(async () => {
    await browser?.stop();
    await jira?.stop();
  });
  afterEach(() => expect(board.faults.splice(0)).toEqual([]));

  const button = (name: string | RegExp) => board.page.getByRole('button', { name, exact: true });
  const dialog = () => board.page.getByRole('dialog');
  const field = (name: string) => board.page.getByRole('textbox', { name, exact: true });
  /** Changes something as somebody else would, elsewhere. */
  const meanwhile = async (path: string, body: object): Promise<void> => {
    const { csrfToken } = (await board.ask<{ csrfToken: string }>('/v1/browser-session')).body;
    const headers = { 'content-type': 'application/json', 'x-csrf-token': csrfToken, 'if-match': '*' };
    const { status } = await board.ask(path, { method: 'PATCH', headers, body: JSON.stringify(body) });
    expect(status).toBe(200);
  };

  it('invites somebody, takes the invitation back, and cannot take the last administrator away', async () => {
    const { page } = board;
    await board.open('/administration');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Members and roles');
    await button('Invite somebody').click();
    await dialog().getByLabel('E-mail address').fill('new.colleague@polder-demo.example');
    await dialog().getByRole('checkbox', { name: 'analyst' }).check();
    expect(await board.inaccessible()).toEqual([]);
    await button('Send the invitation').click();
    const row = page.getByRole('row', { name: /new\.colleague@polder-demo\.example/ });
    expect(await row.textContent()).toMatch(/product owner and analyst.*works until/);
    await row.getByRole('button', { name: /^Withdraw/ }).click();
    await page.getByText('No invitation is open.').waitFor();

    await button('Change Annelies de Wit').click();
    await dialog().getByRole('checkbox', { name: 'administrator' }).uncheck();
    await button('Save').click();
    expect(await dialog().getByRole('alert').textContent()).toContain(
      'An organisation keeps at least one administrator',
    );
    await button('Cancel').click();
  });

  it('makes a key, shows it once, and revokes it', async () => {
    const { page } = board;
    await board.open('/administration/keys');
    await button('Make a key').first().click();
    await dialog().getByLabel('Name').fill('Survey tool');
    await dialog().getByRole('checkbox', { name: 'Deliver measurements' }).check();
    await dialog().getByRole('button', { name: 'Make a key' }).click();
    const secret = await dialog().getByLabel('Key', { exact: true }).inputValue();
    expect(await board.inaccessible()).toEqual([]);
    const use = () => fetch(`${board.address}/v1/teams`, { headers: { authorization: `Bearer ${secret}` } });
    expect((await use()).status).toBe(200);
    await button('I have kept it').click();
    await page.getByRole('row', { name: /Survey tool.*Read the register and Deliver measurements/ }).waitFor();
    await page.reload();
    await board.settled();
    expect(await page.content()).not.toContain(secret);
    await button('Revoke Survey tool').click();
    await dialog().getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('Survey tool is revoked.').waitFor();
    expect((await use()).status).toBe(401);
  });

  it('changes thresholds only after it was shown what would appear and disappear', async () => {
    const { page } = board;
    await board.open('/administration/settings');
    await board.radarHasLooked();
    expect(await button('Save these settings').count()).toBe(0);
    await field('Fragmented from index').fill('10');
    await button('Show what would change').click();
    const outcome = page.getByRole('region', { name: 'What these settings would do' });
    expect(await outcome.textContent()).toMatch(/\d+ appear, \d+ disappear; \d+ findings stay/);
    expect(await board.inaccessible()).toEqual([]);
    const now = async () => (await board.ask<Settings>('/v1/organisation')).body.settings.fragmentationThreshold;
    expect(await now()).toBe(30);
    await field('Fragmented from index').fill('11');
    await outcome.waitFor({ state: 'hidden' });
    await field('Fragmented from index').fill('10');
    await outcome.waitFor();
    await button('Save these settings').click();
    await page.getByText('The settings are saved.').waitFor();
    expect(await now()).toBe(10);
  });

  it('shows both versions when somebody else was first, and keeps what they changed elsewhere', async () => {
    const { page } = board;
    await board.open('/administration/settings');
    await meanwhile('/v1/organisation', { currency: 'GBP' });
    await field('Quorum').fill('3');
    await page.getByRole('region', { name: 'Deciding and measuring' }).getByRole('button', { name: 'Save' }).click();
    await page.getByText('The settings are saved.').waitFor();
    await meanwhile('/v1/organisation', { settings: { quorum: 5 } });
    await field('Quorum').fill('4');
    await page.getByRole('region', { name: 'Deciding and measuring' }).getByRole('button', { name: 'Save' }).click();
    const clash = dialog().getByRole('row', { name: /Quorum/ });
    expect(await clash.textContent()).toBe('Quorum45');
    await button('Keep what stands').click();
    expect(await field('Quorum').inputValue()).toBe('5');
    const { body } = await board.ask<{ currency: string }>('/v1/organisation');
    expect(body.currency).toBe('GBP');
  });

  it('adds a team, archives it, and brings it back', async () => {
    const { page } = board;
    await board.open('/administration/teams');
    await button('New team').click();
    await dialog().getByLabel('Name').fill('Night shift');
    await button('Save').click();
    await button('More about Night shift').click();
    await page.getByRole('menuitem', { name: 'Archive' }).click();
    await button('More about Night shift').waitFor({ state: 'hidden' });
    await button('Undo').click();
    await button('More about Night shift').waitFor();
    expect(await board.inaccessible()).toEqual([]);
  });

  it('connects a Jira after a test, shows what rules would do before they are saved, and takes the issues in', async () => {
    const { page } = board;
    await board.open('/administration/jira');
    await button('Connect a Jira').first().click();
    await dialog().getByLabel('Name').fill('Jira of the web teams');
    await field('Address').fill(jira.url);
    await dialog().getByLabel('E-mail address of the account').fill('importer@example.org');
    const token = dialog().locator('input[type=password]');
    await token.fill('wrong');
    await button('Test the connection').click();
    await dialog().getByRole('alert').waitFor();
    expect(await button('Save the connection').isDisabled()).toBe(true);
    await token.fill('api-token');
    await button('Test the connection').click();
    await dialog()
      .getByText(/Signed in as Importer\. Sees 3 projects/)
      .waitFor();
    expect(await board.inaccessible()).toEqual([]);
    await button('Save the connection').click();
    expect(await field('Secret').inputValue()).not.toBe('');
    await button('To the rules').click();
    await page.getByRole('heading', { name: 'Which issues come in' }).waitFor();
    await field('And this condition too').fill('labels = cx');
    await button('Show what this would do').click();
    const said = page.getByText(/^Would create \d+, change 0, leave 0 as they are and skip \d+/);
    const [created] = ((await said.textContent()) ?? '').match(/\d+/g) ?? [];
    expect(Number(created)).toBeGreaterThan(0);
    expect(await board.inaccessible()).toEqual([]);
    await button('Save these rules').click();
    await page.getByText(/Version 1, saved by Annelies de Wit/).waitFor();
    await button('Take everything in').click();
    await page.getByText(new RegExp(`^${created} made, 0 changed`)).waitFor();
    await page.getByRole('tab', { name: 'What did not come along' }).click();
    await page.getByRole('table').waitFor();
    expect(await board.inaccessible()).toEqual([]);
  });

  it('tells in the audit trail who did all that', async () => {
    const { page } = board;
    await board.open('/administration/audit?type=api_key');
    await page.getByRole('row', { name: /Annelies de Wit.*API key.*Survey tool.*created/ }).waitFor();
    expect(await board.inaccessible()).toEqual([]);
  });

  it.each(['Product owner', 'Viewer'])('offers none of it to a %s, and says why', async (title) => {
    const other = await browser.visitAs(title);
    expect(await other.page.getByRole('link', { name: 'Beheer' }).count()).toBe(0);
    for (const path of ['', '/members', '/keys', '/jira', '/settings', '/audit']) {
      await other.open(`/administration${path}`);
      await other.page.getByText('Dit is werk voor een ander').waitFor();
    }
    expect(await other.inaccessible()).toEqual([]);
    expect((await other.ask('/v1/members')).status).toBe(403);
    expect(other.faults).toEqual([]);
  });

  it('shows an analyst the teams and no more', async () => {
    const analyst = await browser.visitAs('Analyst', { width: 375 });
    await analyst.open('/administration');
    expect(await analyst.page.getByRole('heading', { level: 1 }).textContent()).toBe('Teams en mensen');
    const parts = analyst.page.getByRole('navigation', { name: 'Onderdelen van het beheer' });
    expect(await parts.getByRole('link').allTextContents()).toEqual(['Teams en mensen']);
    expect(await analyst.sidewaysScroll()).toBe(0);
    expect(analyst.faults).toEqual([]);
  });
});

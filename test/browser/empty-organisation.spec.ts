import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(240_000);

const PLACES = [
  ...['/', '/journeys', '/findings', '/initiatives', '/register', '/goals', '/goals?view=kpis', '/goals?view=network'],
  ...['/decide', '/decide/decisions', '/decide/follow-ups', '/decide/agreements', '/decide/priorities', '/imports'],
  ...['/decide/debts', '/decide/mandates'],
  ...['/administration/members', '/administration/keys', '/administration/teams', '/administration/jira'],
];

describeInBrowser('an organisation that was signed up just now', () => {
  let browser: BoardBrowser;
  let board: BoardPage;

  beforeAll(async () => {
    browser = await BoardBrowser.start();
    board = await browser.visit();
    const { page } = board;
    await page.goto(new URL('/sign-up', board.address).href);
    await page.getByLabel('Naam van de organisatie').fill('Het lege huis');
    await page.getByLabel('Je naam').fill('Vera Begin');
    await page.locator('input[type=email]').fill('vera@leeg.example');
    await page.locator('input[type=password]').fill('nog helemaal niets hier');
    await page.locator('button[type=submit]').click();
    await page.waitForURL((url) => url.pathname === '/');
  });
  afterAll(() => browser?.stop());

  it('opens every screen, without a fault and without scrolling sideways', async () => {
    for (const place of PLACES) {
      await board.open(place);
      expect([place, board.faults, await board.sidewaysScroll()]).toEqual([place, [], 0]);
    }
  });

  it('is told what to do first, and is offered it', async () => {
    const { page } = board;
    const main = page.getByRole('main');
    for (const place of ['/', '/findings', '/initiatives']) {
      await board.open(place);
      await main.getByRole('link', { name: 'Importeer een bestand' }).waitFor();
      await main.getByRole('link', { name: 'Nieuw initiatief' }).first().waitFor();
    }
    await page.getByText('Er staat nog geen initiatief in het register').waitFor();
    await board.open('/decide/debts');
    await page.getByText('Klanten hebben niets tegoed').waitFor();
    await main.getByRole('link', { name: 'Bekijk de besluiten' }).waitFor();
    await board.open('/decide/mandates');
    await page.getByText('Een directeur neemt nu elk besluit').waitFor();
    expect(await main.getByRole('button', { name: 'Geef een mandaat' }).count()).toBe(2);
    await board.open('/administration/teams');
    await page.getByText('Nog niemand. Voeg de eerste toe').waitFor();
  });

  it('is told where teams come from when there is none to choose, and what its first initiative waits for', async () => {
    const { page } = board;
    await board.open('/register');
    await page.getByRole('combobox', { name: 'Welk team doet het?' }).click();
    await page.getByText('Nog geen teams. Een beheerder maakt ze').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Hoe heet het?' }).fill('Welkom voor klanten');
    await page.getByRole('button', { name: 'Meld aan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Welkom voor klanten' }).waitFor();
    await board.open('/');
    await page.getByText('Er zijn initiatieven aangemeld, maar er loopt nog niets.').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Naar de initiatieven' }).waitFor();
    expect(board.faults).toEqual([]);
  });

  it('says that an initiative does not exist, where trying again would not help', async () => {
    const { page } = board;
    await board.open('/initiatives/01900000-0000-7000-8000-000000000000');
    await page.getByRole('alert').getByText('Niet gevonden').waitFor();
    expect(await page.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0);
  });
});

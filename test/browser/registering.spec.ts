import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(240_000);

interface Item {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}

describeInBrowser('the product owner’s path', () => {
  let browser: BoardBrowser;
  let owner: BoardPage;

  beforeAll(async () => {
    browser = await BoardBrowser.start();
    owner = await browser.visitAs('Product owner');
    await owner.radarHasLooked();
  });
  afterAll(() => browser?.stop());
  afterEach(() => expect(owner?.faults.splice(0)).toEqual([]));

  const titled = (q: string) => owner.ask<{ items: Item[] }>(`/v1/initiatives?q=${encodeURIComponent(q)}`);

  it('registers, is warned that it exists already, and joins instead', async () => {
    const { page } = owner;
    await owner.open('/register');
    await page.getByLabel('Hoe heet het?').fill('Volg je schade in de app');
    await page.getByText('Is het deze?').waitFor();
    expect(await owner.inaccessible()).toEqual([]);
    const card = page.getByRole('article').filter({ hasText: 'Schadestatus volgen in de app' });
    await card.getByRole('button', { name: 'Ja, dit is het' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Plaats bericht en ga erheen' }).click();
    await page.waitForURL(/\/initiatives\/[0-9a-f-]+$/);
    await page.getByRole('tab', { name: 'Gesprek' }).click();
    await page.getByText('Ik wilde “Volg je schade in de app” aanmelden').waitFor();
    const { body } = await titled('Volg je schade');
    expect(body.items).toEqual([]);
  });

  it('is asked before leaving, finds the draft again, and reads faults at their fields', async () => {
    const { page } = owner;
    // Who types before the people have arrived still registers for their own team.
    let letPeopleIn: () => void = () => undefined;
    const peopleMayCome = new Promise<void>((resolve) => (letPeopleIn = resolve));
    await page.route('**/v1/people?*', (route) => peopleMayCome.then(() => route.continue()));
    await owner.open('/register');
    const title = page.getByLabel('Hoe heet het?');
    expect(await title.inputValue()).toBe('');
    await title.fill('Uitleg van de nota per sms vooraf');
    letPeopleIn();
    await page.getByRole('link', { name: 'Bevindingen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ga verder en bewaar het' }).click();
    await page.waitForURL(/\/findings/);
    await owner.open('/register');
    expect(await title.inputValue()).toBe('Uitleg van de nota per sms vooraf');
    await page.getByLabel('Van', { exact: true }).fill('2027-05-01');
    await page.getByLabel('Tot en met').fill('2027-01-01');
    await page.getByRole('button', { name: 'Meld aan', exact: true }).click();
    await page.locator('main input[aria-invalid=true]').waitFor();
    await page.getByLabel('Tot en met').fill('2027-09-01');
    await page.getByRole('button', { name: 'Meld aan', exact: true }).click();
    await page.waitForURL(/\/initiatives\/[0-9a-f-]+$/);
    await page.getByRole('heading', { level: 1, name: 'Uitleg van de nota per sms vooraf' }).waitFor();
  });

  it('changes it where it stands, and chooses when somebody else was first', async () => {
    const { page } = owner;
    await page.getByRole('button', { name: 'Wijzig inspanning' }).click();
    await page.getByLabel('Inspanning').fill('7');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText('7 fte-maanden').waitFor();
    await page.getByRole('button', { name: 'Wijzig wat verandert er voor klanten' }).click();
    const { body } = await titled('Uitleg van de nota per sms');
    const id = body.items[0]?.id ?? '';
    const { body: session } = await owner.ask<{ csrfToken: string }>('/v1/browser-session');
    const other = await owner.ask(`/v1/initiatives/${id}`, {
      method: 'PATCH',
      headers: {
        'content-type': 'application/json',
        'if-match': `"${body.items[0]?.version}"`,
        'x-csrf-token': session.csrfToken,
      },
      body: '{"description":"Van een ander"}',
    });
    expect(other.status).toBe(200);
    await page.getByLabel('Wat verandert er voor klanten').fill('Van mij');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    const clash = page.getByRole('dialog', { name: 'Iemand anders was je voor' });
    await clash.getByText('Van een ander').waitFor();
    await clash.getByRole('button', { name: 'Neem die van mij' }).click();
    await clash.waitFor({ state: 'hidden' });
    await page.getByText('Van mij', { exact: true }).waitFor();
  });

  it('changes its budget, and for whom it changes a stage, where they stand', async () => {
    const { page } = owner;
    await page.getByRole('button', { name: 'Wijzig budget' }).click();
    await page.getByRole('textbox', { name: 'Budget (EUR)' }).fill('12500');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByText(/€\s12\.500/).waitFor();
    await page.getByRole('button', { name: 'Wijzig stappen' }).click();
    await page.locator('input[aria-label="Stap toevoegen"]').click();
    await page.getByRole('option').first().click();
    await page.locator('input[aria-label^="Kanalen, "]').first().click();
    const channel = page.getByRole('option').first();
    const name = (await channel.textContent()) ?? '';
    await channel.click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.locator('section', { hasText: 'Stappen' }).getByText(name).first().waitFor();
    expect(await owner.inaccessible()).toEqual([]);
  });

  it('finds it in the table by typing, and comes back to the filters by their address', async () => {
    const { page } = owner;
    await owner.open('/initiatives');
    await page.keyboard.press('/');
    await page.keyboard.type('per sms vooraf');
    await page.waitForURL(/q=per/);
    await page.getByRole('link', { name: 'Uitleg van de nota per sms vooraf' }).waitFor();
    await owner.open('/initiatives?state=proposed&sort=title');
    const rows = page.getByRole('row').filter({ has: page.getByRole('cell') });
    await rows.first().waitFor();
    for (const text of await rows.allInnerTexts()) expect(text).toContain('Voorgesteld');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.locator('[data-row="1"]:focus').waitFor();
  });
});

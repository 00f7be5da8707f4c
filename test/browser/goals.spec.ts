import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(240_000);

interface Named {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}

describeInBrowser('goals and KPIs on the board', () => {
  let browser: BoardBrowser;
  let director: BoardPage;

  beforeAll(async () => {
    browser = await BoardBrowser.start();
    director = await browser.visitAs('CX director');
  });
  afterAll(() => browser?.stop());
  afterEach(() => expect(director?.faults.splice(0)).toEqual([]));

  const csrf = async (board: BoardPage) =>
    (await board.ask<{ csrfToken: string }>('/v1/browser-session')).body.csrfToken;

  it('shows what contributes to a goal, and leads from the number to the initiatives behind it', async () => {
    const { page } = director;
    await director.open('/goals');
    const line = page.getByRole('row', { name: /Iedere klant begrijpt zijn premienota/ });
    const figure = line.getByRole('button', { name: /^Initiatieven voor Iedere klant begrijpt/ });
    const count = Number(await figure.textContent());
    expect(count).toBeGreaterThan(1);
    await figure.click();
    await page.getByRole('dialog').getByRole('link', { name: 'Bekijk deze initiatieven' }).click();
    await page.waitForURL('**/initiatives?**');
    await director.settled();
    const table = page.getByRole('table');
    await table.waitFor();
    expect(await table.getAttribute('aria-rowcount')).toBe(String(count + 1));
  });

  it('marks a goal that nobody works on, and the work that serves none', async () => {
    const { page } = director;
    await director.open('/goals');
    await page
      .getByRole('row', { name: /Steun op de kwetsbaarste momenten/ })
      .getByText('Niemand werkt hieraan')
      .waitFor();
    const orphan = page.getByRole('row', { name: /Werk zonder doel/ });
    await orphan.getByRole('button', { name: /^Initiatieven voor Werk zonder doel/ }).click();
    await page.getByRole('dialog').getByRole('link', { name: 'Bekijk ze als bevindingen' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('explains a number by keys alone: Enter opens it, Escape closes it and comes back to the number', async () => {
    const { page } = director;
    await director.open('/goals?view=kpis');
    const number = page.getByRole('button', { name: /^Initiatieven op / }).first();
    const told = page.getByRole('dialog');
    await number.focus();
    for (let time = 0; time < 2; time += 1) {
      await page.keyboard.press('Enter');
      await told.locator(':focus').waitFor();
      await page.keyboard.press('Escape');
      await told.waitFor({ state: 'hidden' });
      await page.locator('button:focus[aria-label^="Initiatieven op "]').waitFor();
    }
  });

  it('is walked through by keys: left folds and goes out, right unfolds and goes in, Enter opens', async () => {
    const { page } = director;
    await director.open('/goals');
    const lines = page.locator('[data-goal]');
    const all = await lines.count();
    const top = page.getByRole('row', { name: /Polder is er als het misgaat/ });
    await top.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await top.getAttribute('aria-expanded')).toBe('false');
    expect(await lines.count()).toBe(all - 4);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').textContent()).toContain('Een klacht maakt de band sterker');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Polder is er als het misgaat' });
    await drawer.getByText('Als het erop aankomt sta ik er niet alleen voor.').waitFor();
    expect(await director.inaccessible()).toEqual([]);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  it('makes a goal with a target, compares two versions when somebody else was first, and deletes it', async () => {
    const { page } = director;
    await director.open('/goals');
    await page.getByRole('button', { name: 'Maak een doel' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Doel', exact: true }).fill('Niemand wacht langer dan een dag');
    await dialog.locator('input[aria-label="Voeg een streefwaarde toe"]').click();
    await page.getByRole('option', { name: 'Doorlooptijd van een schade' }).click();
    await dialog.getByRole('textbox', { name: 'Streefwaarde', exact: true }).fill('1');
    expect(await director.inaccessible()).toEqual([]);
    await dialog.getByRole('button', { name: 'Maak een doel' }).click();
    const title = page.getByRole('button', { name: 'Niemand wacht langer dan een dag', exact: true });
    await title.click();
    await page.getByRole('button', { name: 'Wijzig dit doel' }).click();
    const edit = page.getByRole('dialog', { name: 'Wijzig het doel' });
    await edit.getByRole('textbox', { name: 'Doel', exact: true }).fill('Niemand wacht langer dan twee dagen');
    const { body } = await director.ask<{ items: Named[] }>('/v1/goals?q=Niemand wacht');
    const [goal] = body.items;
    const elsewhere = await director.ask(`/v1/goals/${goal?.id ?? ''}`, {
      method: 'PATCH',
      headers: {
        'content-type': 'application/json',
        'if-match': `"${goal?.version ?? 0}"`,
        'x-csrf-token': await csrf(director),
      },
      body: '{"title":"Niemand wacht"}',
    });
    expect(elsewhere.status).toBe(200);
    await edit.getByRole('button', { name: 'Bewaar' }).click();
    const clash = page.getByRole('dialog', { name: 'Iemand anders was je voor' });
    await clash.getByRole('cell', { name: 'Niemand wacht', exact: true }).waitFor();
    await clash.getByRole('button', { name: 'Neem die van mij' }).click();
    await page.getByRole('button', { name: 'Wijzig dit doel' }).click();
    await edit.getByRole('button', { name: 'Verwijder' }).click();
    await edit.getByRole('button', { name: 'Verwijder' }).click();
    await page.getByText('Verwijderd.').waitFor();
    expect((await director.ask(`/v1/goals/${goal?.id ?? ''}`)).status).toBe(404);
  });

  it('lists the KPIs with state, interval and course, and finds one by a part of its name', async () => {
    const { page } = director;
    await director.open('/goals?view=kpis');
    const line = page.getByRole('row', { name: /Tevredenheid over de premienota/ });
    await line.getByRole('img', { name: 'doel niet gehaald' }).waitFor();
    await line.getByRole('img', { name: /op 95 % zeker/ }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('premienota');
    await page.getByText('1 KPI', { exact: true }).waitFor();
    await page.waitForURL('**q=premienota');
    expect(await director.inaccessible()).toEqual([]);
  });

  it('draws a KPI with its target, tells what went live in a table, and narrows to a year', async () => {
    const { page } = director;
    await director.open('/goals?view=kpis');
    await page.getByRole('link', { name: 'Tevredenheid over de premienota' }).click();
    await page.getByRole('img', { name: /^Tevredenheid over de premienota: 24 metingen/ }).waitFor();
    await page.locator('svg text', { hasText: 'doel 75' }).waitFor();
    const flags = page.getByRole('group', { name: 'Wat er live ging' });
    await flags.getByRole('link', { name: /Persoonlijke video bij de premienota/ }).waitFor();
    expect(await director.inaccessible()).toEqual([]);
    await page.getByText('12 maanden', { exact: true }).click();
    await page.getByRole('img', { name: /^Tevredenheid over de premienota: 12 metingen/ }).waitFor();
    await page.waitForURL(/months=/);
  });

  it('adds a measurement by its answers, shows the gap before it, corrects it, and takes it away', async () => {
    const { page } = director;
    await director.open('/goals?view=kpis&q=premienota');
    await page.getByRole('link', { name: 'Tevredenheid over de premienota' }).click();
    await page.getByRole('button', { name: 'Voeg een meting toe' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Eerste dag').fill('2023-01-01');
    await dialog.getByLabel('Laatste dag').fill('2023-01-31');
    await dialog.getByLabel('Antwoord 2').fill('20');
    await dialog.getByLabel('Antwoord 5').fill('60');
    expect(await director.inaccessible()).toEqual([]);
    await dialog.getByRole('button', { name: 'Voeg een meting toe' }).click();
    await page.getByText('De meting staat erbij.').waitFor();
    await page.getByRole('img', { name: /: 25 metingen van 1 jan 2023/ }).waitFor();
    await page.getByRole('button', { name: 'Toon meer' }).click();
    const added = page.getByRole('row', { name: /^jan 2023 75 / });
    await added.waitFor();
    await page.getByRole('row', { name: /niet gemeten/ }).waitFor();
    await added.getByRole('button', { name: 'Verbeter de meting van jan 2023' }).click();
    await dialog.getByLabel('Antwoord 2').fill('60');
    await dialog.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('row', { name: /^jan 2023 50 / }).waitFor();
    await page.getByRole('button', { name: 'Verbeter de meting van jan 2023' }).click();
    await dialog.getByRole('button', { name: 'Verwijder' }).click();
    await dialog.getByRole('button', { name: 'Deze meting verwijderen?' }).click();
    await page.getByText('De meting is verwijderd.').waitFor();
    await page.getByRole('img', { name: /: 24 metingen/ }).waitFor();
  });

  it('draws what pulls at the KPIs, says the same in tables, and leads to the finding', async () => {
    const { page } = director;
    await director.radarHasLooked();
    await director.open('/goals?view=network');
    await page.getByRole('img', { name: /^Netwerk van \d+ initiatieven en \d+ KPI’s, met \d+ conflicten/ }).waitFor();
    const conflicts = page.getByRole('group', { name: 'De conflicten' });
    const line = conflicts.getByRole('row', { name: /Telefonisch bereikbaar.*Zelfservice eerst/ }).first();
    await line.getByRole('button', { name: /^Kracht van het conflict/ }).click();
    await page.getByRole('dialog').getByText('Zo is het berekend', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    expect(await director.inaccessible()).toEqual([]);
    const before = await page.getByRole('group', { name: 'Wie duwt waaraan' }).getByRole('row').count();
    await page.getByText('Alles', { exact: true }).click();
    await page.waitForURL(/all=/);
    await director.settled();
    await page
      .getByRole('row', { name: /Medewerkers-NPS/ })
      .first()
      .waitFor();
    expect(await page.getByRole('group', { name: 'Wie duwt waaraan' }).getByRole('row').count()).toBeGreaterThan(
      before,
    );
    await line.getByRole('link', { name: 'Bekijk de bevinding' }).click();
    await page.waitForURL('**/findings?**');
    await page.locator('[data-finding]').first().waitFor();
  });

  it('shows a viewer everything and no act, and refuses the act too', async () => {
    const viewer = await browser.visitAs('Viewer', { locale: 'en-GB' });
    await viewer.open('/goals');
    await viewer.page.getByRole('row', { name: /Iedere klant begrijpt zijn premienota/ }).waitFor();
    await viewer.page.getByRole('button', { name: 'Iedere klant begrijpt zijn premienota', exact: true }).click();
    await viewer.page.getByRole('dialog').getByText('What customers want').waitFor();
    const acts = viewer.page.getByRole('button', { name: /^(Make|Edit|Publish|Delete|Archive|Add)/ });
    expect(await acts.count()).toBe(0);
    await viewer.open('/goals?view=kpis');
    expect(await acts.count()).toBe(0);
    await viewer.page.getByRole('link', { name: 'Tevredenheid over de premienota' }).click();
    await viewer.page.getByRole('heading', { name: 'Measurements' }).waitFor();
    await viewer.page
      .getByRole('row', { name: /^Oct \d{4}|^\w+ \d{4}/ })
      .first()
      .waitFor();
    expect(await acts.count()).toBe(0);
    expect(await viewer.page.getByRole('button', { name: /^Correct/ }).count()).toBe(0);
    const refused = await viewer.ask('/v1/goals', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': await csrf(viewer) },
      body: '{"title":"Mine"}',
    });
    expect(refused.status).toBe(403);
    expect(viewer.faults).toEqual([]);
  });
});

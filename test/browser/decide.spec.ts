import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(240_000);

const TITLE = 'CX-board over de premienota';
const QUESTION = /Twee teams ontwerpen dezelfde premienota/;

/** How many sheets a PDF of the browser has. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

interface Listed {
  readonly items: readonly { readonly id: string; readonly title: string; readonly kind: string }[];
}

describeInBrowser('what the board decides together', () => {
  let browser: BoardBrowser;
  let director: BoardPage;
  let meeting = '';

  beforeAll(async () => {
    browser = await BoardBrowser.start();
    director = await browser.visitAs('CX director');
    await director.radarHasLooked();
  });
  afterAll(() => browser?.stop());
  afterEach(() => expect(director?.faults.splice(0)).toEqual([]));

  const agendaNow = async () => (await director.ask<Listed>(`/v1${meeting.replace('/decide', '')}/agenda`)).body.items;

  it('calls a meeting whose agenda is there at once, with what is open and why', async () => {
    const { page } = director;
    await director.open('/decide');
    await page.getByRole('button', { name: 'Beleg een vergadering' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Waarvoor').fill(TITLE);
    await form.getByLabel('Dag').fill(new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
    await form.getByLabel('Van').fill('09:30');
    await form.getByLabel('Tot').fill('11:00');
    await form.getByRole('button', { name: 'Beleg een vergadering' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    meeting = new URL(page.url()).pathname;
    await page.getByText('Begin met de klant').waitFor();
    await page.getByText('Voorstel wacht', { exact: true }).first().waitFor();
    await page.getByText('Nieuwe bevinding', { exact: true }).first().waitFor();
    const listed = await agendaNow();
    expect(listed.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['waiting_proposal', 'new_finding']));
    await page
      .getByText(listed[0]?.title ?? '')
      .first()
      .waitFor();
    expect(await director.inaccessible()).toEqual([]);
  });

  it('is ordered by keyboard, takes an item of one’s own, and leaves one out, faster than answers come', async () => {
    const { page } = director;
    const [first, second] = await agendaNow();
    await director.readSlowly(1500);
    await page.locator(`[data-handle="${second?.id}"]`).press('ArrowUp');
    await page.getByText(/staat nu op 1 van/).waitFor({ state: 'attached' });
    await page.locator(`[data-handle="${second?.id}"]:focus`).waitFor();
    await page.locator(`li:first-child > [data-handle="${second?.id}"]`).waitFor();
    await page.getByRole('button', { name: 'Zet een punt op de agenda' }).click();
    await page.getByLabel('Waarover gaat het').fill('Wat viel op aan de balie?');
    await page.getByRole('dialog').getByRole('button', { name: 'Zet een punt op de agenda' }).click();
    await page.getByText('Staat op de agenda', { exact: true }).waitFor();
    await page.getByRole('button', { name: `Wat je kunt doen met: ${first?.title}` }).click();
    await page.getByRole('menuitem', { name: 'Laat weg uit deze vergadering' }).click();
    await page.getByText('Weggelaten', { exact: true }).waitFor();
    await director.readSlowly(0);
    const now = await agendaNow();
    expect(now[0]?.id).toBe(second?.id);
    expect(now.map(({ id }) => id)).not.toContain(first?.id);
    expect(now.filter(({ kind }) => kind === 'own').map(({ title }) => title)).toContain('Wat viel op aan de balie?');
  });

  it('prints the whole agenda, and nothing that is for a screen alone', async () => {
    const { page } = director;
    const items = page.locator('li:has([data-handle])');
    const onScreen = await items.count();
    const all = (await agendaNow()).length;
    expect(onScreen).toBeLessThan(all);
    await page.emulateMedia({ media: 'print' });
    await items.nth(all - 1).waitFor();
    expect(await items.count()).toBe(all);
    expect(await page.getByText('Naar de inhoud').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Open de vergadering' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    await items.nth(onScreen).waitFor({ state: 'detached' });
    const paper = sheetsOf(await page.pdf());
    await page.getByRole('button', { name: `Toon alle ${all}` }).click();
    await items.nth(all - 1).waitFor();
    expect([paper, paper > 1]).toEqual([sheetsOf(await page.pdf()), true]);
  });

  it('does not open without a quorum, and says so in the words of the API', async () => {
    const { page } = director;
    await page.getByRole('button', { name: 'Open de vergadering' }).click();
    await page.getByRole('alert').getByText('Geen quorum').waitFor();
    await page.getByRole('checkbox', { name: /Annelies de Wit/ }).click();
    await page.locator('[data-quorum=met]').waitFor();
    await page.getByRole('button', { name: 'Open de vergadering' }).click();
    await page.getByText('Nu open', { exact: true }).waitFor();
  });

  it('shows the options beside each other and what one changes, before it is taken', async () => {
    const { page } = director;
    await director.open('/decide/decisions');
    await page.getByRole('link', { name: QUESTION }).click();
    const option = page.getByRole('article', { name: /^Optie afstemmen/ });
    await option.waitFor();
    expect(await page.getByRole('article').count()).toBe(3);
    await page.getByText('Kies een optie om te zien', { exact: false }).waitFor();
    await option.getByRole('button', { name: 'Bekijk wat dit verandert' }).click();
    const changes = page.getByRole('region', { name: 'Dit verandert er' });
    await changes.getByText(/afstemmen met .+, door Karin Postma/).waitFor();
    expect(await director.inaccessible()).toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    await director.open(new URL(page.url()).pathname);
    await option.getByRole('button', { name: 'Bekijk wat dit verandert' }).click();
    await changes.getByText(/afstemmen met .+, door Karin Postma/).waitFor();
    expect(await director.sidewaysScroll()).toBe(0);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('takes it with what is expected of it, and the minutes have it', async () => {
    const { page } = director;
    const take = page.getByRole('button', { name: 'Neem dit besluit' });
    expect(await take.isDisabled()).toBe(true);
    await page.getByLabel('Waarom deze').fill('Eén coördinator is genoeg.');
    await page.getByLabel('In woorden').fill('Niemand belt meer over een tweede nota');
    await take.click();
    await page.getByRole('heading', { name: 'Wat er is besloten' }).waitFor();
    await page.getByText('Eén coördinator is genoeg.').first().waitFor();
    await page.getByText(/Niemand belt meer over een tweede nota, voor .+, met 70 ?% zekerheid/).waitFor();
    await director.open(meeting);
    await page.getByRole('region', { name: 'Notulen' }).getByRole('link', { name: QUESTION }).waitFor();
    await page.getByText('Gekozen: Afstemmen onder één coördinator').waitFor();
  });

  it('makes the board pack and the calendar entry', async () => {
    const { page } = director;
    await page.getByRole('button', { name: 'Boardstukken' }).click();
    const [pack] = await Promise.all([
      page.waitForEvent('download', { timeout: 90_000 }),
      page.getByRole('menuitem', { name: /pptx/ }).click(),
    ]);
    expect(pack.suggestedFilename()).toBe(`${TITLE}.pptx`);
    const [entry] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'In je kalender' }).click(),
    ]);
    expect(entry.suggestedFilename()).toBe(`${TITLE}.ics`);
  });

  it('closes and freezes the meeting, and anybody can verify that nothing changed', async () => {
    const { page } = director;
    await page.getByRole('button', { name: 'Sluit en leg vast' }).click();
    await page.getByText(/Vastgelegd worden: agendapunten \d+, besluiten 1/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit en leg vast' }).click();
    await page.getByRole('heading', { name: 'Vastgelegd' }).waitFor();
    await page.getByRole('button', { name: 'Controleer' }).click();
    await page.getByText('Onveranderd: de digest klopt met wat is vastgelegd.').waitFor();
    expect(await page.getByRole('button', { name: /Zet een punt|Sluit en leg|Wijzig tijd/ }).count()).toBe(0);
    expect(await director.inaccessible()).toEqual([]);
    const { csrfToken } = (await director.ask<{ csrfToken: string }>('/v1/browser-session')).body;
    const refused = await director.ask<{ type: string }>(`/v1${meeting.replace('/decide', '')}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': '*', 'x-csrf-token': csrfToken },
      body: JSON.stringify({ place: 'elders' }),
    });
    expect([refused.status, refused.body.type]).toEqual([409, '/problems/meeting_closed']);
  });

  it('drafts a decision about a proposal that waits, and puts it before the board', async () => {
    const { page } = director;
    await director.open('/decide/decisions');
    await page
      .getByRole('link', { name: /^Zet op een besluitblad/ })
      .first()
      .click();
    await page.getByLabel('De vraag aan het board').waitFor();
    await page.getByLabel('Gemak').last().selectOption('2');
    await page.getByLabel('Wie verklaren').first().click();
    await page.getByRole('option', { name: 'Annelies de Wit' }).click();
    await page.getByRole('button', { name: 'Bewaar het concept' }).click();
    await page.getByText(/Gevraagd aan Annelies de Wit\./).waitFor();
    await page.getByRole('button', { name: 'Leg voor aan het board' }).click();
    await page.getByRole('button', { name: 'Neem terug als concept' }).waitFor();
    await page.getByRole('button', { name: 'Verklaar: akkoord' }).click();
    await page.getByRole('button', { name: 'Neem terug: Akkoord' }).waitFor();
  });

  it('shows a viewer the same and no act, and speaks English', async () => {
    const viewer = await browser.visitAs('Viewer', { locale: 'en-GB', width: 375 });
    const { page } = viewer;
    const acts = /Call a meeting|Open the meeting|Put an item|Put before|Take this|Attest|Prepare|Agree on|Done/;
    for (const [path, heading] of [
      ['/decide', 'Meetings'],
      ['/decide/decisions', 'Decisions'],
      ['/decide/follow-ups', 'Follow-ups'],
      [meeting, TITLE],
    ] as const) {
      await viewer.open(path);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(heading);
      expect([path, await page.getByRole('button', { name: acts }).count()]).toEqual([path, 0]);
      expect([path, await viewer.sidewaysScroll()]).toEqual([path, 0]);
      expect(await viewer.inaccessible()).toEqual([]);
    }
    expect(viewer.faults).toEqual([]);
  });
});

import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(240_000);

interface Listed {
  readonly items: readonly { readonly id: string; readonly version: number; readonly memberName?: string | null }[];
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describeInBrowser('what customers are owed, and who may decide what', () => {
  let browser: BoardBrowser;
  let director: BoardPage;
  let viewer: BoardPage;

  beforeAll(async () => {
    browser = await BoardBrowser.start();
    director = await browser.visitAs('CX director');
    viewer = await browser.visitAs('Viewer', { locale: 'en-GB' });
  });
  afterAll(() => browser?.stop());
  afterEach(() => expect([director, viewer].flatMap((board) => board?.faults.splice(0) ?? [])).toEqual([]));

  /** Somebody else changes a record, at its newest version. */
  const elsewhere = async (path: string, body: object) => {
    const { csrfToken } = (await director.ask<{ csrfToken: string }>('/v1/browser-session')).body;
    const { status } = await director.ask(path, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'if-match': '*', 'x-csrf-token': csrfToken },
      body: JSON.stringify(body),
    });
    expect(status).toBe(200);
  };
  const first = async (path: string) => (await director.ask<Listed>(path)).body.items[0]?.id ?? '';
  const act = async (name: string, what: string) => {
    const { page } = director;
    await page.getByRole('button', { name: `Wat je kunt doen met het mandaat van ${name}` }).click();
    await page.getByRole('menuitem', { name: what, exact: true }).click();
  };
  /** The mandate of somebody, as it stands in its list. */
  const mandateOf = (name: string) =>
    director.page.getByRole('listitem').filter({ has: director.page.getByRole('heading', { level: 3, name }) });

  it('gives a mandate, and says at the field what is wrong with it', async () => {
    const { page } = director;
    await director.open('/decide');
    await page.getByRole('link', { name: 'Mandaten' }).click();
    await mandateOf('Annelies de Wit').getByText('tot en met € 500.000').waitFor();
    await page.getByText('Zonder mandaat in het board: Olaf Prins.').waitFor();
    await page.getByRole('button', { name: 'Geef een mandaat' }).click();
    const form = page.getByRole('dialog', { name: 'Een mandaat' });
    const give = form.getByRole('button', { name: 'Geef een mandaat' });
    expect(await give.isDisabled()).toBe(true);
    await form.getByRole('combobox', { name: 'Wie' }).click();
    expect(await page.getByRole('listbox').getByRole('option').allTextContents()).toEqual([
      'Annelies de Wit',
      'Olaf Prins',
    ]);
    await page.getByRole('option', { name: 'Olaf Prins' }).click();
    await form.getByLabel('Bedrag tot en met, in EUR').fill('50000');
    await form.getByLabel('Waarover').selectOption('journeys');
    await form.getByLabel('Eerste dag').fill('2026-01-01');
    await form.getByLabel('Laatste dag').fill('2025-12-31');
    await give.click();
    await form.getByRole('alert').waitFor();
    expect(await form.getByRole('combobox', { name: 'Welke' }).getAttribute('aria-invalid')).toBe('true');
    expect(await form.getByLabel('Laatste dag').getAttribute('aria-invalid')).toBe('true');
    expect(await director.inaccessible()).toEqual([]);
    await form.getByRole('combobox', { name: 'Welke' }).click();
    await page.getByRole('option', { name: 'Premie betalen' }).click();
    await page.keyboard.press('Tab');
    await form.getByLabel('Laatste dag').fill('');
    await give.click();
    await form.waitFor({ state: 'hidden' });
    const given = mandateOf('Olaf Prins');
    await given.getByText('tot en met € 50.000').waitFor();
    await given.getByText('klantreizen: Premie betalen').waitFor();
    await given.getByText('alle soorten').waitFor();
    await page.getByText('Zonder mandaat in het board').waitFor({ state: 'hidden' });
  });

  it('amends one, and compares two versions when somebody else was first', async () => {
    const { page } = director;
    await act('Olaf Prins', 'Wijzig');
    const form = page.getByRole('dialog', { name: 'Wijzig het mandaat' });
    await form.getByLabel('Bedrag tot en met, in EUR').fill('75000');
    await form.getByRole('combobox', { name: 'Gevolgen die mogen' }).click();
    await page.getByRole('option', { name: 'Goedkeuren' }).click();
    await page.getByRole('option', { name: 'Budget geven' }).click();
    const { body } = await director.ask<Listed>('/v1/mandates?limit=100');
    const given = body.items.find(({ memberName }) => memberName === 'Olaf Prins');
    await elsewhere(`/v1/mandates/${given?.id}`, { amount: { amountMinor: 6_000_000, currency: 'EUR' } });
    await page.keyboard.press('Tab');
    await form.getByRole('button', { name: 'Bewaar' }).click();
    const clash = page.getByRole('dialog', { name: 'Iemand anders was je voor' });
    await clash.getByRole('cell', { name: 'tot en met € 75.000' }).waitFor();
    await clash.getByRole('cell', { name: 'tot en met € 60.000' }).waitFor();
    expect(await director.inaccessible()).toEqual([]);
    await clash.getByRole('button', { name: 'Neem die van mij' }).click();
    await clash.waitFor({ state: 'hidden' });
    await mandateOf('Olaf Prins').getByText('tot en met € 75.000').waitFor();
    await mandateOf('Olaf Prins').getByText('goedkeuren en budget geven').waitFor();
  });

  it('ends one, which is folded away, and deletes it', async () => {
    const { page } = director;
    await act('Olaf Prins', 'Beëindig');
    const form = page.getByRole('dialog', { name: 'Beëindig het mandaat van Olaf Prins' });
    await form.getByLabel('Laatste dag').fill('2026-02-01');
    await form.getByRole('button', { name: 'Beëindig' }).click();
    await form.waitFor({ state: 'hidden' });
    const fold = page.getByRole('button', { name: '1 beëindigd mandaat' });
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await fold.click();
    await mandateOf('Olaf Prins').getByText('1 jan 2026 tot en met 1 feb 2026').waitFor();
    await act('Olaf Prins', 'Verwijder');
    const sure = page.getByRole('dialog', { name: 'Verwijder het mandaat van Olaf Prins' });
    await sure.getByRole('button', { name: 'Verwijder' }).click();
    await sure.waitFor({ state: 'hidden' });
    await fold.waitFor({ state: 'hidden' });
  });

  it('keeps a mandate under which something was decided, and offers to end it instead', async () => {
    const { page } = director;
    await act('Annelies de Wit', 'Verwijder');
    const sure = page.getByRole('dialog', { name: 'Verwijder het mandaat van Annelies de Wit' });
    await sure.getByRole('button', { name: 'Verwijder' }).click();
    await sure.getByText('Onder dit mandaat is besloten').waitFor();
    await sure.getByRole('button', { name: 'Beëindig' }).click();
    const end = page.getByRole('dialog', { name: 'Beëindig het mandaat van Annelies de Wit' });
    expect(await director.inaccessible()).toEqual([]);
    await end.getByRole('button', { name: 'Annuleren' }).click();
    await mandateOf('Annelies de Wit').getByText('vanaf').waitFor();
  });

  it('leads from a decision that somebody may not take to who may', async () => {
    const member = await browser.visitAs('Board member');
    const { page } = member;
    await member.open(`/decide/decisions/${await first('/v1/decisions?state=open')}`);
    await page.getByRole('button', { name: 'Bekijk wat dit verandert' }).first().click();
    await page.getByRole('link', { name: 'Bekijk wie wat mag beslissen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mandaten' }).waitFor();
    await page.getByRole('heading', { level: 3, name: 'Annelies de Wit' }).waitFor();
    expect(await page.getByRole('button', { name: 'Geef een mandaat' }).count()).toBe(0);
    expect(member.faults).toEqual([]);
    await page.context().close();
  });

  it('shows what is owed, gives it another day, and says in words that it is overdue', async () => {
    const { page } = director;
    await director.open('/decide/debts');
    const line = page.getByRole('listitem').filter({ hasText: 'Betalen, in Premie betalen' });
    await line.getByText('Karin Postma, af te lossen voor').waitFor();
    await line.getByRole('link', { name: 'Stoppen we met de papieren acceptgiro?' }).waitFor();
    await line.getByRole('button', { name: /^Omvang van de schuld bij Betalen: 0,\d+ van 3/ }).click();
    await page.getByText('Zoveel haalt deze stap van de CX').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Te laat', { exact: true }).click();
    await page.getByText('Niets is te laat').waitFor();
    expect(new URL(page.url()).search).toBe('?show=overdue');
    await page.getByText('Open', { exact: true }).click();
    await line.getByRole('button', { name: 'Wijzig' }).click();
    const form = page.getByRole('dialog', { name: 'Wie erover gaat, en voor wanneer' });
    await form.getByLabel('Af te lossen voor').fill(inDays(-10));
    await elsewhere(`/v1/cx-debts/${await first('/v1/cx-debts')}`, { dueOn: inDays(30) });
    await form.getByRole('button', { name: 'Bewaar' }).click();
    const clash = page.getByRole('dialog', { name: 'Iemand anders was je voor' });
    await clash.getByRole('rowheader', { name: 'Af te lossen voor' }).waitFor();
    await clash.getByRole('button', { name: 'Neem die van mij' }).click();
    await clash.waitFor({ state: 'hidden' });
    await line.getByText('te laat', { exact: true }).waitFor();
    await page.getByText('Te laat', { exact: true }).click();
    await line.getByText('te laat', { exact: true }).waitFor();
    expect(await director.inaccessible()).toEqual([]);
  });

  it('says what repays it, and takes that back', async () => {
    const { page } = director;
    await director.open('/decide/debts');
    const line = page.getByRole('listitem').filter({ hasText: 'Betalen, in Premie betalen' });
    await line.getByRole('button', { name: 'Los af' }).click();
    const form = page.getByRole('dialog', { name: 'Los de schuld bij Betalen af' });
    await form.getByRole('combobox', { name: 'Lossen we af met' }).click();
    const work = page.getByRole('option').first();
    const chosen = (await work.textContent()) ?? '';
    await work.click();
    await form.getByRole('button', { name: 'Leg de aflossing vast' }).click();
    await page.getByText('Klanten hebben niets tegoed').waitFor();
    await page.getByText('dan komt hier vanzelf een regel bij').waitFor();
    expect(await director.inaccessible()).toEqual([]);
    await page.getByText('Afgerond', { exact: true }).click();
    await line.getByText('afgelost', { exact: true }).waitFor();
    await line.getByRole('link', { name: chosen }).waitFor();
    await line.getByRole('button', { name: 'Neem de aflossing terug' }).click();
    await page.getByText('Nog niets afgelost of vervallen').waitFor();
  });

  it('shows a viewer both, and offers nothing', async () => {
    const { page } = viewer;
    await viewer.open('/decide/mandates');
    await page.getByRole('heading', { level: 3, name: 'Annelies de Wit' }).waitFor();
    await page.getByText('up to and including €500,000').waitFor();
    expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
    expect(await viewer.inaccessible()).toEqual([]);
    await viewer.open('/decide/debts');
    await page.getByRole('link', { name: 'Stoppen we met de papieren acceptgiro?' }).waitFor();
    await page.getByText('overdue', { exact: true }).waitFor();
    const buttons = page.getByRole('main').getByRole('button');
    expect(await buttons.count()).toBe(1);
    await page.getByRole('button', { name: /^Size of the debt at Betalen/ }).waitFor();
    expect(await viewer.inaccessible()).toEqual([]);
  });
});

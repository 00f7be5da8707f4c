import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(240_000);

const TITLE = /Schadestatus volgen in de app en Track your claim status in the app/;

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly records: readonly { readonly id: string }[];
  }[];
}

interface Followed {
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

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

  /** The team of an initiative that the duplicate of this title is about. */
  const teamOf = async (title: RegExp) => {
    const { body } = await director.ask<Listed>('/v1/findings?kind=duplicate&limit=100');
    const [record] = body.items.find((one) => title.test(one.title))?.records ?? [];
    const { body: initiative } = await director.ask<{ teamId: string }>(`/v1/initiatives/${record?.id}`);
    return (await director.ask<{ id: string; name: string }>(`/v1/teams/${initiative.teamId}`)).body;
  };

  /** What somebody else changes meanwhile. */
  const elsewhere = async (path: string, change: object) => {
    const { body: session } = await director.ask<{ csrfToken: string }>('/v1/browser-session');
    const headers = { 'content-type': 'application/json', 'if-match': '*', 'x-csrf-token': session.csrfToken };
    const answer = await director.ask(path, { method: 'PATCH', headers, body: JSON.stringify(change) });
    expect(answer.status).toBe(200);
  };

  it('are narrowed to those of a team, by the keyboard and in the URL', async () => {
    const { page } = director;
    const team = await teamOf(TITLE);
    const { body: all } = await director.ask<Listed>('/v1/findings?status=open&limit=50');
    const { body: theirs } = await director.ask<Listed>(`/v1/findings?status=open&limit=50&teamId=${team.id}`);
    const foreign = all.items.find(({ id }) => theirs.items.every((one) => one.id !== id))?.id ?? '';
    await director.open('/findings');
    await page.locator(`[data-finding="${foreign}"]`).waitFor();
    await page.getByRole('combobox', { name: 'Team', exact: true }).fill(team.name);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.searchParams.get('teamId') === team.id);
    await page.getByRole('link', { name: TITLE }).waitFor();
    await page.locator(`[data-finding="${foreign}"]`).waitFor({ state: 'detached' });
    expect(await page.locator('[data-finding]').count()).toBe(theirs.items.length);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 375, height: 900 });
    await page.reload();
    await page.getByRole('link', { name: TITLE }).waitFor();
    await page.getByText(team.name, { exact: true }).first().waitFor();
    expect(await director.sidewaysScroll()).toBe(0);
    expect(await director.inaccessible()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Alles wissen' }).click();
    await page.waitForURL((url) => url.search === '');
  });

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

  it('chooses when somebody else judged it first', async () => {
    const { page } = director;
    await page.getByRole('button', { name: 'Wijs af' }).click();
    const id = new URL(page.url()).pathname.split('/').pop() ?? '';
    await elsewhere(`/v1/findings/${id}`, { status: 'acknowledged', reason: 'Volgende maand' });
    await page.getByRole('dialog').getByLabel('Waarom?').fill('Toch twee projecten');
    await page.getByRole('dialog').getByRole('button', { name: 'Wijs af' }).click();
    const clash = page.getByRole('dialog', { name: 'Iemand anders was je voor' });
    await clash.getByText('Volgende maand').waitFor();
    expect(await clash.getByRole('row', { name: /^Status/ }).textContent()).toBe('StatusAfgewezenGezien');
    await clash.getByRole('button', { name: 'Neem die van mij' }).click();
    await clash.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Zet weer open' }).waitFor();
    await page.getByText('Toch twee projecten').first().waitFor();
    await page.getByRole('button', { name: 'Zet weer open' }).click();
    await page.getByRole('button', { name: 'Wijs af' }).waitFor();
  });

  it('finds what is assigned to oneself, and chooses when somebody else changed the agreement first', async () => {
    const { page } = director;
    await page.getByRole('button', { name: 'Wijs toe' }).click();
    const agreement = page.getByRole('dialog', { name: 'Wijs toe' });
    await agreement.getByRole('combobox', { name: 'Wie' }).fill('Annelies de Wit');
    await page.getByRole('option', { name: 'Annelies de Wit' }).click();
    await agreement.getByLabel('Wat').fill('Breng de teams bij elkaar');
    await agreement.getByRole('button', { name: 'Wijs toe' }).click();
    await agreement.waitFor({ state: 'hidden' });
    const assigned = page.getByRole('region', { name: 'Toegewezen aan' });
    await assigned.getByText('Annelies de Wit', { exact: true }).waitFor();
    await assigned.getByRole('link', { name: 'Naar de actiepunten' }).click();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Breng de teams bij elkaar' })
      .getByRole('link', { name: 'uit de bevinding' })
      .click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    await director.open('/findings');
    await page.getByRole('combobox', { name: 'Toegewezen aan' }).click();
    await page.getByRole('option', { name: 'mij (Annelies de Wit)' }).click();
    await page.getByRole('status').getByText('1 bevinding', { exact: true }).waitFor();
    await page.getByRole('listitem').filter({ hasText: TITLE }).getByText('Toegewezen aan Annelies de Wit').waitFor();

    await director.open('/decide/follow-ups');
    await page.getByRole('button', { name: 'Wat je kunt doen met: Breng de teams bij elkaar' }).click();
    await page.getByRole('menuitem', { name: 'Wijzig' }).click();
    const { body: followUps } = await director.ask<Followed>('/v1/follow-ups?state=open&limit=100');
    const followUp = followUps.items.find(({ text }) => text === 'Breng de teams bij elkaar');
    await elsewhere(`/v1/follow-ups/${followUp?.id}`, { text: 'Schrijf de teams', dueOn: '2027-03-01' });
    await page.getByRole('dialog').getByLabel('Wat gebeurt er').fill('Bel de teams');
    await page.getByRole('dialog').getByRole('button', { name: 'Bewaar' }).click();
    const clash = page.getByRole('dialog', { name: 'Iemand anders was je voor' });
    await clash.getByRole('cell', { name: 'Schrijf de teams', exact: true }).waitFor();
    await clash.getByRole('button', { name: 'Laat staan wat er staat' }).click();
    await page.getByText('Schrijf de teams', { exact: true }).waitFor();
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

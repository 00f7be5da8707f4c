import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';

jest.setTimeout(300_000);

/** A choice looks for the best of very many sets, and beside it for what every limit and pin is worth. */
const CHOOSING_MS = 200_000;

interface Listed {
  readonly items: readonly { readonly id: string; readonly title: string; readonly lastResultId: string | null }[];
}

describeInBrowser('what the board agrees and puts first', () => {
  let browser: BoardBrowser;

  beforeAll(async () => (browser = await BoardBrowser.start()));
  afterAll(() => browser?.stop());

  it('director: tries an agreement over the history, and sees whom it would have stopped and why', async () => {
    const board = await browser.visitAs('CX director');
    const { page } = board;
    await board.open('/decide/agreements');
    await page.getByRole('link', { name: 'Geen goedkeuring zonder KPI, verwachte verandering en nulmeting' }).click();
    await page.waitForURL('**/decide/agreements/*');
    await page.getByRole('button', { name: 'Probeer haar uit' }).click();
    const trial = page.getByRole('region', { name: 'Proefrun' });
    await trial.getByText(/Zou \d+ van \d+/).waitFor({ timeout: 120_000 });
    const rows = trial.getByRole('table').last().getByRole('row');
    expect(await rows.count()).toBeGreaterThan(1);
    expect(await rows.nth(1).textContent()).toMatch(/klopt niet: .*KPI|niet bekend: /);
    expect(board.faults).toEqual([]);
  });

  it('director: writes an agreement in rows, hears from the server what is wrong with raw JSON, and puts it in force', async () => {
    const board = await browser.visitAs('CX director');
    const { page } = board;
    await board.open('/decide/agreements');
    await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('De afspraak in het Nederlands').fill('Een team doet het');
    await form.getByLabel('De afspraak in het Engels').fill('A team does it');
    await form.getByRole('tab', { name: 'JSON Logic' }).click();
    await form.getByRole('textbox', { name: 'JSON Logic' }).fill('{ "==": [{ "var": "hasNoSuchFact" }, true] }');
    await form.getByRole('button', { name: 'Sla op als concept' }).click();
    await form.getByText(/is geen feit van het register/).waitFor();
    await form.getByRole('textbox', { name: 'JSON Logic' }).fill('{ "==": [{ "var": "hasTeam" }, true] }');
    await form.getByText('In woorden: Een team voert het uit: ja').waitFor();
    await form.getByRole('tab', { name: 'Regels' }).click();
    await form.getByRole('button', { name: 'Sla op als concept' }).click();
    await page.getByRole('heading', { level: 1, name: 'Een team doet het' }).waitFor();
    await page.getByRole('button', { name: 'Zet aan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Zet aan' }).click();
    await page.getByText('De afspraak is van kracht').waitFor();
    await page.getByRole('button', { name: 'Trek in' }).waitFor();
    expect(board.faults).toEqual([]);
  });

  it('director: pins out what was chosen, chooses again, and sees what the pin costs', async () => {
    const board = await browser.visitAs('CX director');
    const { page } = board;
    const round = await chosenRound(board);
    await board.open(`/decide/priorities/${round}`);
    const table = page.getByRole('region', { name: 'Wat erin zit en wat niet' }).getByRole('table');
    const best = table.getByRole('row').filter({ hasText: 'Erin' }).filter({ hasNotText: 'vast' }).first();
    const name = (await best.getByRole('link').textContent()) ?? '';
    await best.getByRole('button', { name: /^Vastzetten/ }).click();
    await page.getByRole('menuitem', { name: 'Zet eruit vast' }).click();
    await page.getByRole('dialog').getByLabel('Reden').fill('Beloofd aan de toezichthouder');
    await page.getByRole('dialog').getByRole('button', { name: 'Zet eruit vast' }).click();
    await page.getByText('De vraag is gewijzigd sinds deze uitkomst.').waitFor();
    await page.getByRole('button', { name: 'Kies opnieuw' }).click();
    await page.getByText('De vraag is gewijzigd sinds deze uitkomst.').waitFor({
      state: 'hidden',
      timeout: CHOOSING_MS,
    });
    const cost = page.getByRole('region', { name: 'Wat vastgezette plekken kosten' });
    const line = cost.getByRole('listitem').filter({ hasText: name.split(' ')[0] ?? '' });
    await line.getByText('Beloofd aan de toezichthouder').waitFor();
    expect(await line.getByRole('button', { name: /^Wat het kost/ }).textContent()).toMatch(/^\d/);
    const chosen = table.getByRole('row').filter({ hasText: name });
    expect(await chosen.textContent()).toMatch(/^Eruit/);
    await page.getByRole('img', { name: /^Grenslijn van \d+ punten/ }).waitFor();
    expect(board.faults).toEqual([]);
  });

  it('director: asks for what cannot go together, and is told the fewest wishes to choose between', async () => {
    const board = await browser.visitAs('CX director');
    const { page } = board;
    const { items } = (await board.ask<Listed>('/v1/initiatives?state=proposed&limit=2')).body;
    const [one, other] = items;
    const { csrfToken } = (await board.ask<{ csrfToken: string }>('/v1/browser-session')).body;
    const { id } = (
      await board.ask<{ id: string }>('/v1/priority-rounds', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken },
        body: JSON.stringify({
          title: 'Te veel gevraagd',
          candidates: { initiativeIds: [one?.id, other?.id] },
          exclusions: [{ initiativeId: one?.id, otherInitiativeId: other?.id }],
          pins: [one, other].map((pinned) => ({ initiativeId: pinned?.id, place: 'in' })),
        }),
      })
    ).body;
    await board.open(`/decide/priorities/${id}`);
    await page.getByRole('button', { name: 'Laat kiezen' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Deze wensen gaan niet samen' });
    await alert.waitFor();
    expect(await alert.getByRole('listitem').count()).toBe(3);
    expect(await alert.textContent()).toContain('sluiten elkaar uit');
    expect(board.faults).toEqual([]);
  });

  it('viewer: sees all of it in either language and is offered nothing that a viewer may not do', async () => {
    for (const locale of ['nl-NL', 'en-GB'] as const) {
      const board = await browser.visitAs('Viewer', { locale, width: 375 });
      const round = await chosenRound(board);
      const [agreement] = (await board.ask<Listed>('/v1/agreements')).body.items;
      for (const path of [
        '/decide/agreements',
        `/decide/agreements/${agreement?.id ?? ''}`,
        '/decide/priorities',
        `/decide/priorities/${round}`,
      ]) {
        await board.open(path);
        const acts = board.page.locator('main').getByRole('button', { name: ACTS });
        expect([path, await acts.count()]).toEqual([path, 0]);
        expect([path, await board.sidewaysScroll()]).toEqual([path, 0]);
        expect(await board.inaccessible()).toEqual([]);
      }
      expect(board.faults).toEqual([]);
    }
  });
});

const ACTS =
  /^(Nieuwe afspraak|Nieuwe ronde|New agreement|New round|Wijzig|Amend|Zet aan|Put it|Trek in|Retire|Verwijder|Delete|Probeer|Try|Sta een|Allow|Kies|Choose|Laat kiezen|Let it|Vastzetten|Pin)/;

/** The demo's round, once it has been chosen for in the background. */
async function chosenRound(board: BoardPage): Promise<string> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { items } = (await board.ask<Listed>('/v1/priority-rounds?sort=createdAt')).body;
    if (items[0]?.lastResultId) return items[0].id;
    await board.page.waitForTimeout(500);
  }
  throw new Error('the demo has chosen nothing');
}

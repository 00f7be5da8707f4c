import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BoardBrowser, type BoardPage } from '../support/board-browser.js';
import { describeInBrowser } from '../support/chromium.js';
import { corpusFile } from '../corpus/corpus.js';

jest.setTimeout(240_000);

const UK_PORTFOLIO = corpusFile('portfolio', 'uk-major-projects-2020.csv');
/** Above a thousand rows the work is an operation, with its progress on screen. */
const MANY = 1_500;

describeInBrowser('an import on the board', () => {
  let browser: BoardBrowser;
  let board: BoardPage;

  beforeAll(async () => {
    browser = await BoardBrowser.start();
    board = await browser.visitAs('CX director', { locale: 'en-GB' });
  });
  afterAll(() => browser?.stop());

  const drop = async (file: string) => {
    await board.open('/imports');
    await board.page.locator('input[type=file]').setInputFiles(file);
    await board.page.getByRole('heading', { name: 'What does each column mean?' }).waitFor();
  };
  const meaningOf = (column: string) => board.page.getByLabel(`Meaning: ${column}`, { exact: true }).inputValue();
  const button = (name: string | RegExp) => board.page.getByRole('button', { name });
  /** Whether an initiative of this title is in the register. */
  const registered = async (title: string): Promise<boolean> => {
    const { body } = await board.ask<{ items: { title: string }[] }>(`/v1/initiatives?q=${encodeURIComponent(title)}`);
    return body.items.some((one) => one.title === title);
  };

  (UK_PORTFOLIO ? it : it.skip)(
    'takes a real annual return in: columns recognised, blemishes shown, rows taken over, and taken back',
    async () => {
      const one = 'Future Shared Services Programme';
      await drop(UK_PORTFOLIO ?? '');
      const recognised = ['project_name', 'department', 'report_category', 'start_date', 'wlc_baseline_incl_NCG'];
      expect(await Promise.all(recognised.map(meaningOf))).toEqual(['title', 'team', 'goal', 'startsOn', 'budget']);
      await board.page.getByLabel('Amounts in: wlc_baseline_incl_NCG').selectOption('1000000');
      await button('Show what would happen').click();
      await board.page.waitForURL(/\/imports\/[0-9a-f-]{36}$/);
      await board.settled();
      const faulty = board.page.getByRole('row', { name: /is not an amount/ });
      // The reason stands in the cell that it concerns, beside what else the row says.
      const reason = faulty.first().getByRole('cell', { name: /is not an amount/ });
      expect(await reason.textContent()).toMatch(/^\s*“Exempt under Section/);
      expect(await faulty.first().getByRole('cell').count()).toBeGreaterThan(recognised.length);
      expect(await registered(one)).toBe(false);
      await button(/^Take over \d+ rows$/).click();
      await button('Take the import back').waitFor();
      expect(await registered(one)).toBe(true);
      await button('Take the import back').click();
      await board.page.getByText('The import was taken back.').waitFor();
      expect(await registered(one)).toBe(false);
      expect(board.faults.splice(0)).toEqual([]);
    },
  );

  it('shows how far a large file is, first in reading and then in taking over', async () => {
    const file = join(tmpdir(), `many-${process.pid}.csv`);
    const rows = Array.from({ length: MANY }, (_, row) => `Row ${row},Team ${row % 7}`);
    writeFileSync(file, ['Title,Department', ...rows].join('\n'));
    await drop(file);
    expect(await meaningOf('Department')).toBe('team');
    await button('Show what would happen').click();
    await board.page.getByRole('progressbar', { name: 'Reading the file' }).waitFor();
    await button(`Take over ${MANY} rows`).click();
    await board.page.getByRole('progressbar', { name: 'Taking rows over' }).waitFor();
    await button('Take the import back').waitFor();
    expect(await registered(`Row ${MANY - 1}`)).toBe(true);
    expect(board.faults.splice(0)).toEqual([]);
  });

  it('goes back from the dry run to the columns as they were', async () => {
    const file = join(tmpdir(), `back-${process.pid}.csv`);
    writeFileSync(file, 'Title,Department\nA letter that is read,Finance');
    await drop(file);
    await board.page.getByLabel('Meaning: Department', { exact: true }).selectOption('goal');
    await button('Show what would happen').click();
    await board.page.getByRole('link', { name: 'Back to the columns' }).click();
    await board.page.getByRole('heading', { name: 'What does each column mean?' }).waitFor();
    expect(await meaningOf('Department')).toBe('goal');
    expect(await board.inaccessible()).toEqual([]);
    expect(board.faults.splice(0)).toEqual([]);
  });

  it('says what to do with a file that has no columns, and with one that has no title', async () => {
    const file = join(tmpdir(), `empty-${process.pid}.csv`);
    writeFileSync(file, '');
    await board.open('/imports');
    await board.page.locator('input[type=file]').setInputFiles(file);
    expect(await board.page.getByRole('alert').textContent()).toContain('Save it as CSV with a header row');
    writeFileSync(file, 'Aantal,Kleur\n1,rood\n');
    await drop(file);
    expect(await board.page.getByRole('alert').textContent()).toContain('Choose which column is the title');
    expect(await button('Show what would happen').isDisabled()).toBe(true);
  });
});

import { createReadStream } from 'node:fs';
import { EncodingDetector } from '../../src/exchange/domain/encoding.js';
import type { ImportOptions, ReadRow } from '../../src/exchange/domain/import.types.js';
import { mappingFor } from '../../src/exchange/domain/mapping.js';
import { readRow } from '../../src/exchange/domain/read-row.js';
import { openTable } from '../../src/exchange/files/open-table.js';
import { corpusFile, describeCorpus } from './corpus.js';

const EXEMPT = ['Exempt*', 'Exemption*', 'Not provided', 'Data not provided'];

function options(nullTexts: readonly string[]): ImportOptions {
  return {
    source: 'gmpp',
    mapping: {
      title: 'project_name',
      description: 'description_aims',
      team: 'department',
      goal: 'report_category',
      startsOn: { column: 'start_date', dateFormat: 'DD.MM.YY', nullTexts },
      endsOn: { column: 'end_date', dateFormat: 'DD.MM.YY', nullTexts },
      budget: { column: 'wlc_baseline_incl_NCG', currency: 'GBP', scale: 1_000_000, nullTexts },
    },
    defaults: { deliveryStatus: 'underway' },
    create: ['teams', 'goals'],
  };
}

async function read(year: number, nullTexts: readonly string[]): Promise<{ encoding: string; rows: ReadRow[] }> {
  const path = corpusFile('portfolio', `uk-major-projects-${year}.csv`) ?? '';
  const detector = new EncodingDetector();
  const bytes = (): AsyncIterable<Buffer> => createReadStream(path);
  for await (const piece of bytes()) detector.push(piece);
  const encoding = detector.answer();
  const table = await openTable({ format: 'csv', encoding, bytes }, []);
  const made = mappingFor(options(nullTexts), { columns: table.columns, format: 'csv' }, 'EUR');
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  const rows: ReadRow[] = [];
  for await (const row of table.rows) rows.push(readRow(row, made.mapping));
  return { encoding, rows };
}

describeCorpus('two annual returns of real projects', () => {
  it.each([
    [2019, 133, 23],
    [2020, 125, 21],
  ])('of %i are read in the encoding of their spreadsheet, every blemish named', async (year, count, blemishes) => {
    const { encoding, rows } = await read(year, []);
    expect(encoding).toBe('windows-1252');
    expect(rows).toHaveLength(count);
    const problems = rows.flatMap(({ row, problems: found }) =>
      found.map(({ column, code }) => ({ row, column, code })),
    );
    expect(problems.length).toBe(blemishes);
    expect(problems.every(({ row, column }) => row >= 2 && row <= count + 1 && column !== null)).toBe(true);
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(year === 2020 ? ['not_a_date', 'not_an_amount', 'broken_text'] : ['not_a_date', 'not_an_amount']),
    );
  });

  it('leave only the byte that no encoding has when their words for "none" are named', async () => {
    const [first, second] = [await read(2019, EXEMPT), await read(2020, EXEMPT)];
    expect(first.rows.flatMap(({ problems }) => problems)).toEqual([]);
    expect(second.rows.flatMap(({ row, problems }) => problems.map((problem) => ({ row, ...problem })))).toEqual([
      { row: 120, column: 'description_aims', code: 'broken_text' },
    ]);
    const disposal = first.rows[0]?.draft;
    expect(disposal).toMatchObject({
      title: 'Geological Disposal Facility Programme (GDF)',
      team: 'BEIS',
      startsOn: '2008-06-30',
      endsOn: '2040-12-31',
      budget: { amountMinor: 1_234_396_000_000, currency: 'GBP' },
    });
  });
});

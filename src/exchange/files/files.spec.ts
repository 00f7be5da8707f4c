import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import exceljs from 'exceljs';
import fc from 'fast-check';
import { unguardFormula } from '../domain/formula-guard.js';
import type { RawRow, RawTable } from '../domain/raw-row.types.js';
import { detectDelimiter, readCsv } from './csv.reader.js';
import { writeCsv } from './csv.writer.js';
import type { ExportRow } from './export-row.types.js';
import { readJson } from './json.reader.js';
import { readXlsx } from './xlsx.reader.js';
import { writeXlsx } from './xlsx.writer.js';

async function* pieces(bytes: Buffer, size = 7): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function rowsOf(table: RawTable): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return rows;
}

async function bytesOf(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

async function csv(
  text: string | Buffer,
  wanted: string[] = [],
): Promise<{ columns: readonly string[]; rows: RawRow[] }> {
  const table = await readCsv(pieces(Buffer.from(text)), 'utf-8', wanted);
  return { columns: table.columns, rows: await rowsOf(table) };
}

describe('CSV', () => {
  it('is read with marks, line breaks in cells and blank lines, and numbered as a spreadsheet does', async () => {
    const { columns, rows } = await csv('\ufeffname;note\r\nA;"first\r\nsecond"\r\n\r\nB;"say ""no"""\r\n');
    expect(columns).toEqual(['name', 'note']);
    expect(rows).toEqual([
      { row: 2, cells: ['A', 'first\r\nsecond'] },
      { row: 4, cells: ['B', 'say "no"'] },
    ]);
  });

  it('finds its delimiter, by the wanted columns when the header alone misleads', async () => {
    expect(detectDelimiter('a,b,c\n1,2,3', [])).toBe(',');
    expect(detectDelimiter('a\tb\n', [])).toBe('\t');
    expect(detectDelimiter('title;a, b, c, d;cost\n', ['title', 'cost'])).toBe(';');
    expect(detectDelimiter('"x;y",b\n', [])).toBe(',');
    expect((await csv('sep=;\r\na;b\r\n1;2')).rows).toEqual([{ row: 2, cells: ['1', '2'] }]);
  });

  it('names ragged rows and keeps the others', async () => {
    const { rows } = await csv('a,b\n1\n1,2\n1,2,3\n');
    expect(rows.map(({ row, fault }) => [row, fault?.code])).toEqual([
      [2, 'ragged_row'],
      [3, undefined],
      [4, 'ragged_row'],
    ]);
  });

  it('names the row whose quotation mark is never closed', async () => {
    const { rows } = await csv('a,b\n1,2\n3,"4\n5,6\n');
    expect(rows.map(({ row, fault }) => [row, fault?.code])).toEqual([
      [2, undefined],
      [3, 'quote_not_closed'],
    ]);
    const long = await csv(`a,b\n1,"${'x'.repeat(600_000)}\n`);
    expect(long.rows.map(({ fault }) => fault?.code)).toEqual(['record_too_long']);
  });

  it('is refused whole when there is nothing in it', async () => {
    await expect(csv('')).rejects.toMatchObject({ reason: 'empty_file' });
    await expect(csv('\n\n')).rejects.toMatchObject({ reason: 'empty_file' });
    await expect(csv(`${'a,'.repeat(600)}b\n`)).rejects.toMatchObject({ reason: 'too_many_columns' });
  });
});

describe('JSON', () => {
  const json = async (text: string): Promise<RawTable> => readJson(pieces(Buffer.from(text)), 'utf-8');

  it('is read as a list or as items, with the columns of all its objects', async () => {
    for (const text of ['[{"a":1},{"b":["x"]},3]', '{"items":[{"a":1},{"b":["x"]},3]}']) {
      const table = await json(text);
      expect(table.columns).toEqual(['a', 'b']);
      expect(await rowsOf(table)).toEqual([
        { row: 1, cells: [1, null] },
        { row: 2, cells: [null, ['x']] },
        { row: 3, cells: [], fault: { code: 'not_an_object' } },
      ]);
    }
  });

  it('is refused whole when it is no list of objects', async () => {
    await expect(json('')).rejects.toMatchObject({ reason: 'empty_file' });
    await expect(json('{')).rejects.toMatchObject({ reason: 'not_json' });
    await expect(json('{"a":1}')).rejects.toMatchObject({ reason: 'not_a_list' });
    await expect(json('[]')).rejects.toMatchObject({ reason: 'no_columns' });
  });
});

describe('workbooks', () => {
  it('are read with dates, numbers, rich text, formulas and gaps', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Blad1');
    sheet.addRow(['title', 'start', 'cost', 'note']);
    sheet.addRow(['A', new Date('2020-02-29'), 12343.96, { richText: [{ text: 'rich ' }, { text: 'text' }] }]);
    sheet.addRow([]);
    sheet.addRow(['B', null, { formula: '1+1', result: 2 }, 'beyond', null, 'x']);
    const table = await readXlsx(Buffer.from(await workbook.xlsx.writeBuffer()));
    expect(table.columns).toEqual(['title', 'start', 'cost', 'note']);
    const [first, second] = await rowsOf(table);
    expect(first).toEqual({ row: 2, cells: ['A', { day: '2020-02-29' }, 12343.96, 'rich text'] });
    expect(second).toMatchObject({ row: 4, fault: { code: 'ragged_row', params: { found: 6, expected: 4 } } });
  });

  it('are refused when they are something else, or a bomb', async () => {
    await expect(readXlsx(Buffer.from('title;start'))).rejects.toMatchObject({ reason: 'not_a_workbook' });
    const bomb = zip({ 'xl/workbook.xml': '<workbook/>', 'xl/sharedStrings.xml': ' '.repeat(1000) });
    await expect(readXlsx(bomb)).rejects.toMatchObject({ reason: 'no_sheet' });
    const rels = '<r><Relationship Id="r1" Target="worksheets/sheet1.xml"/></r>';
    const book = '<workbook xmlns:r="x"><sheet name="a" r:id="r1"/></workbook>';
    const deep = zip({
      'xl/workbook.xml': book,
      'xl/_rels/workbook.xml.rels': rels,
      'xl/sharedStrings.xml': Buffer.alloc(260_000_000, 32),
    });
    expect(deep.length).toBeLessThan(1_000_000);
    await expect(readXlsx(deep)).rejects.toMatchObject({ reason: 'too_large_inside' });
    const entity = zip({ 'xl/workbook.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${book}` });
    await expect(readXlsx(entity)).rejects.toMatchObject({ reason: 'not_a_workbook' });
    const far = '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>';
    const wide = zip({ 'xl/workbook.xml': book, 'xl/_rels/workbook.xml.rels': rels, 'xl/worksheets/sheet1.xml': far });
    await expect(readXlsx(wide)).rejects.toMatchObject({ reason: 'too_many_columns' });
  });
});

describe('what is written', () => {
  const cell = fc.oneof(
    fc
      .tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', "'", "'=", '"', ';'), fc.string({ unit: 'grapheme' }))
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 5 }).filter((text) => !/[\0\p{Cs}]/u.test(text)),
    fc.constantFrom('a\r\nb', 'a\nb', '_x000D_', 'é'),
  );
  const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 });
  const columns = ['id', 'one', 'two'];
  const text = (raw: RawRow['cells'][number] | undefined): string =>
    unguardFormula(raw !== null && typeof raw === 'object' ? JSON.stringify(raw) : String(raw ?? ''));

  it('as CSV is read back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (wanted) => {
        const bytes = await bytesOf(writeCsv(columns, each<ExportRow>(wanted)));
        const table = await readCsv(pieces(bytes, 64), 'utf-8', columns);
        expect((await rowsOf(table)).map(({ cells }) => cells.map(text))).toEqual(wanted);
      }),
    );
  });

  it('as a workbook is read back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (wanted) => {
        const bytes = await bytesOf(writeXlsx(columns, each<ExportRow>(wanted)));
        const table = await readXlsx(bytes);
        expect((await rowsOf(table)).map(({ cells }) => cells.map(text))).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });
});

/** A zip archive as small as it can be. */
function zip(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

import fc from 'fast-check';
import { DRAFT_COLUMNS, draftCells } from './export-cells.js';
import { readImportOptions } from './import-options.js';
import type { ImportOptions, InitiativeDraft } from './import.types.js';
import { mappingFor } from './mapping.js';
import type { Mapping } from './mapping.types.js';
import type { FileFormat, RawCell } from './raw-row.types.js';
import { readRow } from './read-row.js';
import { ROW_PROBLEM_CODES, rowMessage } from './row-messages.js';

function mapping(options: Partial<ImportOptions>, columns: readonly string[], format: FileFormat = 'csv'): Mapping {
  const made = mappingFor({ source: 'a spreadsheet', ...options }, { columns, format }, 'EUR');
  if ('faults' in made) throw new Error(JSON.stringify(made.faults));
  return made.mapping;
}

describe('the options of an import', () => {
  const faults = (input: unknown): string[] => {
    const read = readImportOptions(input);
    return 'faults' in read ? read.faults.map(({ pointer, code }) => `${pointer} ${code}`) : [];
  };

  it('are refused with every fault at once', () => {
    const column = {
      column: '',
      dateFormat: 'DD',
      century: 1,
      decimal: ';',
      scale: 0,
      currency: 'XYZ',
      nullTexts: 'x',
      values: { a: 1 },
      extra: 1,
    };
    expect(
      faults({
        source: '',
        mapping: { titel: 'a', 'x/y': 1, startsOn: column, contribution: 'c' },
        defaults: { title: 'x', foo: 1 },
        create: ['cars'],
        encoding: 'ebcdic',
        more: 1,
      }),
    ).toEqual([
      '/options/more unknown_field',
      '/options/source bad_format',
      '/options/mapping/titel unknown_field',
      '/options/mapping/x~1y unknown_field',
      '/options/mapping/x~1y wrong_type',
      '/options/mapping/startsOn/extra unknown_field',
      '/options/mapping/startsOn/column required',
      '/options/mapping/startsOn/decimal not_one_of',
      '/options/mapping/startsOn/century bad_format',
      '/options/mapping/startsOn/dateFormat bad_format',
      '/options/mapping/startsOn/scale bad_format',
      '/options/mapping/startsOn/currency bad_format',
      '/options/mapping/startsOn/nullTexts wrong_type',
      '/options/mapping/startsOn/values wrong_type',
      '/options/mapping/title required',
      '/options/mapping/contribution means_nothing_alone',
      '/options/defaults/title no_default',
      '/options/defaults/foo unknown_field',
      '/options/create/0 not_one_of',
      '/options/encoding not_one_of',
    ]);
    expect(faults(null)).toEqual(['/options wrong_type']);
    expect(faults({ source: 'x', mapping: { title: 'a', goal: 'b', goals: 'c', goalId: 'd' } })).toEqual([
      '/options/mapping/goalId said_twice',
      '/options/mapping/goal said_twice',
    ]);
  });

  it('must name columns that the file has, once', () => {
    const options = { source: 'x', mapping: { title: 'Name', team: 'Unit', effort: 'E' }, defaults: { kind: 'hobby' } };
    const made = mappingFor(options, { columns: ['name', 'E', 'E'], format: 'csv' }, 'EUR');
    expect('faults' in made && made.faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/options/mapping/team no_such_column',
      '/options/mapping/effort repeated_column',
      '/options/defaults/kind unreadable_default',
    ]);
  });
});

describe('a row', () => {
  const ours = mapping(
    {
      mapping: {
        title: 'name',
        startsOn: { column: 'start', dateFormat: 'DD.MM.YY' },
        endsOn: { column: 'end', dateFormat: 'DD.MM.YY', nullTexts: ['Not provided', 'Exempt*'] },
        budget: { column: 'cost', currency: 'GBP', scale: 1_000_000 },
        deliveryStatus: { column: 'status', values: { Live: 'done' } },
        goal: 'category',
      },
      defaults: { deliveryStatus: 'underway', kind: 'strategic_project' },
    },
    ['name', 'start', 'end', 'cost', 'status', 'category', 'remark'],
  );
  const read = (...cells: RawCell[]): ReturnType<typeof readRow> => readRow({ row: 2, cells }, ours);

  it('becomes a draft of an initiative', () => {
    expect(read(' New  gates ', '01.02.20', '31.12.40', '£12,343.96', 'live', 'Infrastructure', '')).toEqual({
      row: 2,
      draft: {
        title: 'New  gates',
        startsOn: '2020-02-01',
        endsOn: '2040-12-31',
        budget: { amountMinor: 1_234_396_000_000, currency: 'GBP' },
        deliveryStatus: 'done',
        goals: [{ goal: 'Infrastructure' }],
      },
      problems: [],
    });
    expect(ours.defaults).toEqual({ deliveryStatus: 'underway', kind: 'strategic_project' });
  });

  it('says "none" by an empty cell and by the texts that mean it, nothing where a default stands', () => {
    expect(read('x', '', 'exempt under section 43', '\u00a0', '', '', '')).toEqual({
      row: 2,
      draft: { title: 'x', startsOn: null, endsOn: null, budget: null, goals: [] },
      problems: [],
    });
  });

  it('has all its faults named at once', () => {
    expect(read('', 'Exempt', '31.02.20', '£a', 'stopped', 'x', 'bad\ufffdbyte').problems).toEqual([
      { column: 'remark', code: 'broken_text' },
      { column: 'start', code: 'not_a_date', params: { text: 'Exempt' } },
      { column: 'end', code: 'no_such_date', params: { text: '31.02.20' } },
      { column: 'cost', code: 'not_an_amount', params: { text: '£a' } },
      { column: 'status', code: 'not_one_of', params: { text: 'stopped', values: 'not_started, underway, done' } },
      { column: 'name', code: 'required' },
    ]);
    expect(read('x', '02.01.20', '01.01.20', '', '', '', '').problems).toEqual([
      { column: 'end', code: 'end_before_start', params: { startsOn: '2020-01-02', endsOn: '2020-01-01' } },
    ]);
    expect(read('\u200b\u202e', '', '', '', '', '', '').problems).toEqual([{ column: 'name', code: 'required' }]);
    expect(read('a\u0000b', '', '', '', '', '', '').problems).toEqual([{ column: 'name', code: 'nul_character' }]);
  });

  it('has a message in both languages for every fault', () => {
    for (const code of ROW_PROBLEM_CODES)
      for (const language of ['en', 'nl'] as const) expect(rowMessage(code, {}, language)).not.toBe(code);
    expect(rowMessage('end_before_start', { startsOn: '2026-09-01', endsOn: '2026-03-31' }, 'en')).toBe(
      'ends on 31 Mar 2026, before it starts on 1 Sept 2026',
    );
    expect(rowMessage('ragged_row', { found: 3, expected: 5 }, 'nl')).toBe(
      'heeft 3 cellen terwijl de kopregel er 5 heeft',
    );
  });

  it('may link stages with shares, and is refused when they do not sum to 1', () => {
    const linked = mapping({ mapping: { title: 't', stages: 's', kpis: 'k' } }, ['t', 's', 'k']);
    const row = (stages: string, kpis: string): ReturnType<typeof readRow> =>
      readRow({ row: 2, cells: ['x', stages, kpis] }, linked);
    expect(row('Moving > Announce = 0.7; Pay = 0.3', 'NPS = +2.5 | 30 | 0.8 | 90').draft).toEqual({
      title: 'x',
      stages: [
        { journey: 'Moving', stage: 'Announce', share: 0.7 },
        { journey: null, stage: 'Pay', share: 0.3 },
      ],
      kpis: [{ kpi: 'NPS', expectedChange: 2.5, baseline: 30, confidence: 0.8, lagDays: 90 }],
    });
    expect(row('A = 0.7; B', 'NPS = high').problems.map(({ code }) => code)).toEqual([
      'shares_do_not_add_up',
      'bad_kpi_link',
    ]);
    expect(row('A; a', 'NPS; nps').problems.map(({ code }) => code)).toEqual(['repeated_link', 'repeated_link']);
    expect(row('A > B > C', '> x').problems.map(({ code }) => code)).toEqual(['not_a_link', 'not_a_link']);
  });
});

describe('an exported initiative', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((s) => s.trim().normalize('NFC'))
    .filter((s) => s !== '' && !s.includes('\r') && !s.includes('\0') && !s.includes('\ufffd'));
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const draft: fc.Arbitrary<InitiativeDraft> = fc.record({
    id: fc.uuid({ version: 7 }),
    title: text,
    description: fc.option(text),
    kind: fc.constantFrom('strategic_project', 'improvement_action'),
    state: fc.constantFrom('proposed', 'in_delivery'),
    deliveryStatus: fc.constantFrom('underway', 'done'),
    trigger: fc.option(fc.constantFrom('cost', 'technology')),
    evidenceGrade: fc.constant(null),
    discipline: fc.constant('design'),
    team: fc.option(text),
    accountablePerson: fc.option(text),
    startsOn: fc.constant(null),
    endsOn: fc.option(day),
    effort: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }).filter((n) => n === 0 || n > 1e-6)),
    budget: fc.option(fc.record({ amountMinor: fc.nat(900_000_000_000_000), currency: fc.constantFrom('EUR', 'JPY') })),
    risk: fc.option(fc.constantFrom('low', 'medium', 'high')),
    reversible: fc.option(fc.boolean()),
    sponsor: fc.option(text),
    desiredExperience: fc.option(text),
    stages: fc.uniqueArray(fc.record({ journey: text, stage: text, share: fc.constant(null) }), {
      selector: (l) => `${l.journey}>${l.stage}`.toLowerCase().replace(/\s+/g, ' '),
      maxLength: 3,
    }),
    goals: fc.uniqueArray(fc.record({ goal: text, contribution: text }), {
      selector: (l) => l.goal.toLowerCase().replace(/\s+/g, ' '),
      maxLength: 3,
    }),
    kpis: fc.uniqueArray(
      fc.record({
        kpi: text,
        expectedChange: fc.double({ min: -100, max: 100, noNaN: true }).filter((n) => Math.abs(n) > 1e-6),
      }),
      { selector: (l) => l.kpi.toLowerCase().replace(/\s+/g, ' '), maxLength: 2 },
    ),
  });

  it('reads back as it was', () => {
    const own = mapping({}, DRAFT_COLUMNS, 'json');
    fc.assert(
      fc.property(draft, (wanted) => {
        const read = readRow({ row: 1, cells: draftCells(wanted) }, own);
        expect(read.problems).toEqual([]);
        expect(read.draft).toEqual(wanted);
      }),
    );
  });
});

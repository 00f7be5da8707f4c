import { rowCells } from './row-cells.js';

const file = {
  columns: ['Name', 'Team', 'From', 'Cost', 'Days', 'Journey', 'Stage', 'Colour'],
  format: 'csv' as const,
  options: {
    source: 'sheet',
    mapping: {
      budget: { column: 'Cost', currency: 'GBP' },
      title: 'Name',
      team: 'Team',
      startsOn: 'From',
      effort: 'Days',
      journey: 'Journey',
      stage: 'Stage',
    },
  },
};

describe('the cells of an imported row', () => {
  it('say what was understood, in the order of the file and in the language of the reader', () => {
    const draft = {
      ...{ title: 'Invoice', team: 'Billing', startsOn: '2026-03-01', effort: 12.5 },
      ...{ budget: { amountMinor: 12_343_96, currency: 'GBP' } },
      stages: [{ journey: 'Paying', stage: 'First bill', share: null }],
    };
    expect(rowCells(draft, file, 'en').map(({ column, field, value }) => [column, field, value])).toEqual([
      ['Name', 'title', 'Invoice'],
      ['Team', 'team', 'Billing'],
      ['From', 'startsOn', '1 Mar 2026'],
      ['Cost', 'budget', expect.stringContaining('12,343')],
      ['Days', 'effort', '12.5'],
      ['Journey', 'journey', 'Paying'],
      ['Stage', 'stage', 'First bill'],
    ]);
    expect(rowCells(draft, file, 'nl')[2]?.value).toBe('1 mrt 2026');
  });

  it('say nothing where a cell was empty or could not be read, and cut what is long', () => {
    expect(rowCells({ title: 'x'.repeat(161) }, file, 'en').map(({ value }) => value)).toEqual([
      `${'x'.repeat(160)}…`,
      ...[null, null, null, null, null, null],
    ]);
  });

  it('are those of our own names without a mapping', () => {
    const own = { columns: ['title', 'goals', 'Colour'], format: 'json' as const, options: { source: 'own' } };
    const draft = { title: 'A', goals: [{ goal: 'One' }, { goal: 'Two' }] };
    expect(rowCells(draft, own, 'en').map(({ field, value }) => [field, value])).toEqual([
      ['title', 'A'],
      ['goals', 'One, Two'],
    ]);
  });
});

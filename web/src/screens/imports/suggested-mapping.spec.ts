import { csvRecords } from './file-preview';
import { mappedTwice, mappingOf, suggestedChoices } from './suggested-mapping';

const column = (name: string, ...samples: string[]) => ({ name, samples });

describe('the mapping that is suggested for a file', () => {
  it('knows the columns of a real annual return, its dates, pounds and millions', () => {
    const choices = suggestedChoices([
      column('gmpp_id', 'MOD_0001'),
      column('project_name', 'Crossrail'),
      column('department', 'DfT'),
      column('report_category', 'Infrastructure'),
      column('description_aims', 'A railway'),
      column('start_date', '01/04/19', '17/11/08', 'Not provided'),
      column('end_date', '31/12/25'),
      column('wlc_baseline (£million)', '£1,234.5', 'Exempt'),
      column('dca', 'Amber'),
    ]);
    expect(mappingOf(choices)).toEqual({
      externalId: 'gmpp_id',
      title: 'project_name',
      team: 'department',
      goal: 'report_category',
      description: 'description_aims',
      startsOn: { column: 'start_date', dateFormat: 'D/M/YY', nullTexts: ['Not provided'] },
      endsOn: { column: 'end_date', dateFormat: 'D/M/YY' },
      budget: {
        column: 'wlc_baseline (£million)',
        scale: 1_000_000,
        decimal: '.',
        currency: 'GBP',
        nullTexts: ['Exempt'],
      },
    });
  });

  it('knows Dutch columns, and a comma in amounts', () => {
    const choices = suggestedChoices([
      column('Titel', 'Begrijpelijke factuur'),
      column('Afdeling', 'Finance'),
      column('Klantreis', 'Betalen'),
      column('Stap', 'Factuur begrijpen'),
      column('Startdatum', '31-01-2026'),
      column('Kosten', '€ 1.250,50'),
      column('Eigenaar', 'Mira'),
    ]);
    expect(mappingOf(choices)).toEqual({
      title: 'Titel',
      team: 'Afdeling',
      journey: 'Klantreis',
      stage: 'Stap',
      startsOn: { column: 'Startdatum', dateFormat: 'D-M-YYYY' },
      budget: { column: 'Kosten', scale: 1, decimal: ',', currency: 'EUR' },
      accountablePerson: 'Eigenaar',
    });
  });

  it('gives a field once, to the column that has its very name', () => {
    const choices = suggestedChoices([column('project name'), column('title'), column('started', '04/25/2026')]);
    expect(choices['title']?.field).toBe('title');
    expect(choices['project name']?.field).toBeNull();
    expect(choices['started']?.dateFormat).toBe('M/D/YYYY');
    expect(mappedTwice({ ...choices, other: choices['title']! })).toEqual(['title']);
  });

  it('reads the start of a CSV file with any of its separators', () => {
    expect(csvRecords('a;b\n"x;y";2\n')).toEqual([
      ['a', 'b'],
      ['x;y', '2'],
    ]);
    expect(csvRecords('a,b\r\n"line\nbreak",2\r\n')[1]).toEqual(['line\nbreak', '2']);
  });
});

import { columnsInSight } from './row-columns';

const cells = [
  ['Ref', 'externalId'],
  ['Name', 'title'],
  ['Team', 'team'],
  ['From', 'startsOn'],
  ['Cost', 'budget'],
].map(([column = '', field = '']) => ({ column, field, value: null }));
const fault = (column: string | null) => ({ column, code: 'not_a_date', message: 'is not a date' });
const order = (...problems: readonly (string | null)[]) =>
  columnsInSight([
    { cells, problems: [] },
    { cells, problems: problems.map(fault) },
  ]).map(({ column }) => column);

describe('the columns of a dry run', () => {
  it('are those of the file, the title first', () => {
    expect(order()).toEqual(['Name', 'Ref', 'Team', 'From', 'Cost']);
    expect(columnsInSight([])).toEqual([]);
  });

  it('bring into sight where something is wrong', () => {
    expect(order('Cost', 'From', null)).toEqual(['Name', 'From', 'Cost', 'Ref', 'Team']);
    expect(order('Name')).toEqual(['Name', 'Ref', 'Team', 'From', 'Cost']);
  });
});

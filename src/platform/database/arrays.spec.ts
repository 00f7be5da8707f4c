import { plainArray, textArray } from './arrays.js';

describe('lists as PostgreSQL writes them', () => {
  it('are bare for what needs no quotes', () => {
    expect(plainArray([])).toBe('{}');
    expect(plainArray([1, null, 2.5, -1e21])).toBe('{1,NULL,2.5,-1e+21}');
    expect(plainArray(['0190a1b2-0000-7000-8000-000000000001', null])).toBe(
      '{0190a1b2-0000-7000-8000-000000000001,NULL}',
    );
  });

  it('quote texts, and tell NULL from the word', () => {
    expect(textArray(['', 'NULL', null, 'a,b', '{}', 'say "no"', 'c:\\d', 'two\nlines'])).toBe(
      '{"","NULL",NULL,"a,b","{}","say \\"no\\"","c:\\\\d","two\nlines"}',
    );
  });
});

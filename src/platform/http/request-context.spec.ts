import { localeOf } from './request-context.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'en'],
    ['nl', 'nl'],
    ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
    ['en-GB,nl;q=0.9', 'en'],
    ['de,nl;q=0.5,en;q=0.7', 'en'],
    ['fr', 'en'],
    ['nl;q=0,en;q=0.1', 'en'],
    [';;,=', 'en'],
  ])('of %s is %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});

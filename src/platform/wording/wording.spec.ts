import { asDate, asMonth } from './days.js';
import { joined, listed } from './lists.js';
import { asMoney, majorUnits } from './money.js';
import { asChange, asDecimals, asNumber, asPercent } from './numbers.js';

/** Intl keeps an amount and its sign together with a space that does not break. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('Numbers, amounts, days and lists in a sentence', () => {
  it('writes numbers as each language does', () => {
    expect([asNumber(1234.56, 'en'), asNumber(1234.56, 'nl'), asNumber(0.125, 'nl', 2)]).toEqual([
      '1,234.6',
      '1.234,6',
      '0,13',
    ]);
    expect([asPercent(0.625, 'en'), asPercent(0.625, 'nl'), asPercent(1, 'nl')]).toEqual(['62.5%', '62,5%', '100%']);
    expect([asChange(3, 'en'), asChange(-0.25, 'nl'), asChange(0, 'en')]).toEqual(['+3', '-0,25', '0']);
    expect(asDecimals(2, 'nl', 1)).toBe('2,0');
  });

  it('knows that not every currency has cents', () => {
    expect(majorUnits({ amountMinor: 1250, currency: 'EUR' })).toBe(12.5);
    expect(majorUnits({ amountMinor: 1250, currency: 'JPY' })).toBe(1250);
    expect(plain(asMoney({ amountMinor: 125050, currency: 'EUR' }, 'nl'))).toBe('€ 1.250,50');
    expect(plain(asMoney({ amountMinor: 125050, currency: 'EUR' }, 'en'))).toBe('€1,250.50');
  });

  it('says days with the day before the month', () => {
    expect([asDate('2027-03-01', 'en'), asDate('2027-03-01', 'nl')]).toEqual(['1 March 2027', '1 maart 2027']);
    expect([asMonth('2026-03', 'en'), asMonth('2026-03', 'nl')]).toEqual(['March 2026', 'maart 2026']);
  });

  it('names three at most, and how many more there are', () => {
    expect(joined(['A', 'B', 'C', 'D'], 'en')).toBe('A, B, C, and D');
    expect(listed(['A', 'B'], 'nl')).toBe('A en B');
    expect(listed(['A', 'B', 'C', 'D'], 'en')).toBe('A, B, C, and 1 other');
    expect(listed(['A', 'B', 'C'], 'nl', 8)).toBe('A, B, C en 5 andere');
  });
});

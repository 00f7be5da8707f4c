import fc from 'fast-check';
import { formatAmount, isCurrency, readAmount } from './amounts.js';
import type { AmountFormat } from './amounts.js';
import { dateReader, readDate } from './dates.js';
import { formatDecimal, inWholeSteps, multiply, parseDecimal, plainDecimal } from './decimals.js';
import { guardFormula, unguardFormula } from './formula-guard.js';
import { formatLinks, parseLinks } from './link-lists.js';
import { nameKey, plainText, titleKey } from './plain-text.js';

const millions: AmountFormat = { currency: 'GBP', fallback: 'EUR', scale: { units: 1_000_000n, places: 0 }, mark: '.' };
const plain: AmountFormat = { fallback: 'EUR', scale: { units: 1n, places: 0 }, mark: '.' };

describe('numbers and amounts', () => {
  it('reads amounts in millions to the penny', () => {
    expect(readAmount('£12,343.96', millions)).toEqual({ amount: { amountMinor: 1_234_396_000_000, currency: 'GBP' } });
    expect(readAmount('£0.07', millions)).toEqual({ amount: { amountMinor: 7_000_000, currency: 'GBP' } });
    expect(readAmount('12 343,96 €', { ...plain, mark: ',' })).toEqual({
      amount: { amountMinor: 1_234_396, currency: 'EUR' },
    });
    expect(readAmount('JPY 1200', plain)).toEqual({ amount: { amountMinor: 1200, currency: 'JPY' } });
    expect(readAmount('€ 5', plain)).toEqual({ amount: { amountMinor: 500, currency: 'EUR' } });
  });

  it('says why an amount is none', () => {
    const fault = (text: string, format = plain): unknown => readAmount(text, format);
    expect(fault('Exempt under Section 43')).toEqual({ fault: 'not_an_amount' });
    expect(fault('€5', millions)).toEqual({ fault: 'currency_mismatch' });
    expect(fault('€ 5.001')).toEqual({ fault: 'too_precise' });
    expect(fault('-5')).toEqual({ fault: 'out_of_range' });
    expect(fault('1,5')).toEqual({ fault: 'not_an_amount' });
    expect(fault('1,2345')).toEqual({ fault: 'not_an_amount' });
    expect(fault('99999999999999999')).toEqual({ fault: 'out_of_range' });
  });

  it('reads back every amount that it writes', () => {
    const currency = fc.constantFrom('EUR', 'GBP', 'JPY', 'BHD', 'USD').filter(isCurrency);
    fc.assert(
      fc.property(fc.nat(900_000_000_000_000), currency, (amountMinor, code) => {
        const money = { amountMinor, currency: code };
        expect(readAmount(formatAmount(money), plain)).toEqual({ amount: money });
      }),
    );
  });

  it('reads thousands by either mark, exactly', () => {
    const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(digits, fc.constantFrom('.' as const, ',' as const), ([units, places], mark) => {
        const text = formatDecimal({ units, places });
        const [whole = '', fraction] = text.split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, mark === '.' ? ',' : '.') + (fraction ? mark + fraction : '');
        const read = parseDecimal(grouped, mark);
        expect(read && inWholeSteps(read, 6)).toBe(inWholeSteps({ units, places }, 6));
      }),
    );
  });

  it('multiplies without rounding', () => {
    expect(formatDecimal(multiply({ units: 110n, places: 2 }, { units: 110n, places: 2 }))).toBe('1.2100');
    expect(plainDecimal('.5')).toEqual({ units: 5n, places: 1 });
    expect(plainDecimal('')).toBeNull();
    expect(plainDecimal('1e5')).toBeNull();
  });
});

describe('dates', () => {
  const read = (text: string, format: string, century?: number): unknown => {
    const reader = dateReader(format, century);
    return reader ? readDate(text, reader) : 'no format';
  };

  it('reads what the format says', () => {
    expect(read('31.12.40', 'DD.MM.YY')).toEqual({ day: '2040-12-31' });
    expect(read('31.12.40', 'dd.MM.yy')).toEqual({ day: '2040-12-31' });
    expect(read('2020-02-29', 'YYYY-MM-DD')).toEqual({ day: '2020-02-29' });
    expect(read('1/2/2020', 'D/M/YYYY')).toEqual({ day: '2020-02-01' });
    expect(read('3 mrt 2021', 'D MMM YYYY')).toEqual({ day: '2021-03-03' });
  });

  it('puts two-digit years into the hundred years that the mapping names', () => {
    expect(read('01.12.98', 'DD.MM.YY')).toEqual({ day: '1998-12-01' });
    expect(read('01.12.98', 'DD.MM.YY', 2000)).toEqual({ day: '2098-12-01' });
    expect(read('01.12.98', 'DD.MM.YY', 20)).toEqual({ day: '2098-12-01' });
    expect(read('01.12.49', 'DD.MM.YY', 1950)).toEqual({ day: '2049-12-01' });
  });

  it('tells a day that does not exist from a text that is no date', () => {
    expect(read('31.02.20', 'DD.MM.YY')).toEqual({ fault: 'no_such_date' });
    expect(read('Not provided', 'DD.MM.YY')).toEqual({ fault: 'not_a_date' });
    expect(read('1.2.20', 'DD.MM.YY')).toEqual({ fault: 'not_a_date' });
  });

  it('refuses formats that do not name day, month and year once each', () => {
    for (const format of ['DD.MM', 'DD.MM.YY.YYYY', 'YYY-MM-DD', 'foo', 'DDMMYYQ', 'DD.DD.YYYY'])
      expect(dateReader(format)).toBeNull();
  });
});

describe('texts', () => {
  it('are compared as people compare them', () => {
    expect(plainText('\u00a0a\r\nb\rc ')).toBe('a\nb\nc');
    expect(nameKey(' MoJ  Future FM ')).toBe('moj future fm');
    expect(titleKey('Café – “Nieuwe” factuur!')).toBe('cafe nieuwe factuur');
    expect(titleKey('!!!')).toBe('');
  });

  it('are guarded against being run, and nothing else changes on the way back', () => {
    const risky = fc
      .tuple(fc.constantFrom('', "'", "''", '=', '+', '-', '@', '\t', '\r', '\n', "'=", '＝'), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(risky, (text) => {
        const guarded = guardFormula(text);
        expect(unguardFormula(guarded)).toBe(text);
        expect(/^[=+\-@\t\r\n]/.test(guarded)).toBe(false);
      }),
    );
    expect(guardFormula("'t Hof")).toBe("'t Hof");
    expect(guardFormula('=1+1')).toBe("'=1+1");
  });
});

describe('links in a cell', () => {
  it('reads journeys, stages and shares', () => {
    expect(parseLinks('Moving > Announce = 0.5 | Web, Phone; Billing > First invoice;')).toEqual([
      { path: ['Moving', 'Announce'], attributes: [['0.5'], ['Web', 'Phone']] },
      { path: ['Billing', 'First invoice'], attributes: [] },
    ]);
  });

  it('reads back in NFC what it wrote, whatever the names', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.normalize('NFC').trim())
      .filter((text) => text !== '');
    const mixed = fc.oneof(name, fc.constantFrom('a;b', 'a > b', '=', '|', ',', '\\', 'a\\;b', 'x = 1 | 2'));
    const attributes = fc
      .array(fc.array(mixed, { maxLength: 3 }), { maxLength: 4 })
      .filter((list) => list.at(-1)?.length !== 0);
    const link = fc.record({ path: fc.array(mixed, { minLength: 1, maxLength: 2 }), attributes });
    fc.assert(
      fc.property(fc.array(link, { maxLength: 4 }), (links) => expect(parseLinks(formatLinks(links))).toEqual(links)),
    );
  });
});

import fc from 'fast-check';
import { fitted, plain, signsOf, widthOf, wrapped } from './fitting.js';

const words = fc.string({ unit: 'grapheme', maxLength: 400 });
const rooms = fc.record({
  width: fc.integer({ min: 30, max: 900 }),
  lines: fc.integer({ min: 1, max: 6 }),
  size: fc.integer({ min: 9, max: 40 }),
  bold: fc.boolean(),
});

describe('fitting text into its place', () => {
  it('leaves alone what fits', () => {
    expect(fitted('Premienota begrijpen', { width: 400, lines: 1, size: 12 })).toBe('Premienota begrijpen');
  });

  it('ends what does not fit with an ellipsis', () => {
    expect(fitted('Premienota begrijpen en betalen', { width: 90, lines: 1, size: 12 })).toBe('Premienota b…');
  });

  it('cuts between signs as readers count them, never inside one', () => {
    const family = '👩‍👩‍👧‍👦';
    const shown = fitted(family.repeat(50), { width: 100, lines: 1, size: 12 });
    expect(shown.endsWith('…')).toBe(true);
    expect(signsOf(shown.slice(0, -1)).every((sign) => sign === family)).toBe(true);
  });

  it('leaves out what no file can hold', () => {
    expect(plain('a\u0000b\u0008\n  c\ud800\u202ed')).toBe('ab c\ufffdd');
  });

  it('measures the letters of a known font on the safe side', () => {
    // Arial: i 222, m 833 thousandths of the size.
    expect(widthOf('im', 100)).toBeCloseTo((22.2 + 83.3) * 1.06, 6);
    expect(widthOf('im', 100, true)).toBeGreaterThan(widthOf('im', 100));
  });

  it('never takes more lines than there is room for, and is the text or a beginning of it', () => {
    fc.assert(
      fc.property(words, rooms, (text, room) => {
        const shown = fitted(text, room);
        const { width, size, bold, lines } = room;
        expect(wrapped(shown, width, size, bold).length).toBeLessThanOrEqual(lines);
        if (shown !== plain(text)) expect(plain(text).startsWith(shown.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('loses nothing when it breaks lines', () => {
    fc.assert(
      fc.property(words, rooms, (text, { width, size }) => {
        const whole = plain(text);
        expect(wrapped(whole, width, size).join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
      }),
    );
  });
});

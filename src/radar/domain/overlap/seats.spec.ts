import fc from 'fast-check';
import { seated } from './seats.js';

const language = (item: string): string => item.slice(0, 2);

describe('the seats of an answer', () => {
  it('keeps three of ten for the language that would not be shown', () => {
    const ranked = [...Array.from({ length: 12 }, (_, n) => `en${n}`), 'nl0', 'nl1', 'nl2', 'nl3'];
    expect(seated(ranked, 10, language)).toEqual([
      ...Array.from({ length: 7 }, (_, n) => `en${n}`),
      ...['nl0', 'nl1', 'nl2'],
    ]);
  });

  it('leaves a ranking of one language as it is', () => {
    expect(seated(['nl0', 'nl1', 'nl2'], 2, language)).toEqual(['nl0', 'nl1']);
  });

  it('keeps the order, fills up to the limit, and always shows the best', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.constantFrom('nl', 'en'), fc.nat()).map(([of, n]) => `${of}${n}`)),
        fc.integer({ min: 1, max: 20 }),
        (ranked, limit) => {
          const shown = seated(ranked, limit, language);
          expect(shown).toEqual(ranked.filter((item) => shown.includes(item)));
          expect(shown).toHaveLength(Math.min(limit, ranked.length));
          expect(shown[0]).toBe(ranked[0]);
          for (const one of ['nl', 'en']) {
            const its = ranked.filter((item) => language(item) === one);
            const seats = Math.min(its.length, Math.floor(limit * 0.3));
            expect(shown.filter((item) => language(item) === one).length).toBeGreaterThanOrEqual(seats);
          }
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { analyse } from './analyse.js';
import { textSimilarity } from './similarity.js';
import { NO_STATISTICS } from './statistics.js';

const T = (a: readonly [string, string], b: readonly [string, string]): number =>
  textSimilarity(analyse(...a), analyse(...b), NO_STATISTICS).T;

const texts = fc.tuple(fc.string({ maxLength: 60 }), fc.lorem({ maxCount: 12 }));

describe('the similarity of two texts', () => {
  it('meets a Dutch compound with its parts', () => {
    const { sharedWords } = textSimilarity(
      analyse('Klantreisverbetering', ''),
      analyse('De klantreis verbeteren', ''),
      NO_STATISTICS,
    );
    expect(sharedWords.length).toBeGreaterThan(0);
  });

  it('carries a Dutch text to an English one, further than to a near-miss', () => {
    const dutch = ['Begrijpelijke factuur', 'De nota wordt herschreven in eenvoudige taal.'] as const;
    const english = ['Plain-language invoice', 'Rewrite the bill in simple language.'] as const;
    const other = ['Gespreid betalen', 'Klanten regelen zelf online een betalingsregeling.'] as const;
    expect(T(dutch, english)).toBeGreaterThan(T(dutch, other));
  });

  it('is a probability, the same from both sides', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const there = T(a, b);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
        expect(T(b, a)).toBeCloseTo(there, 10);
      }),
    );
  });

  it('is highest with itself', () => {
    fc.assert(fc.property(texts, texts, (a, b) => expect(T(a, a)).toBeGreaterThanOrEqual(T(a, b))));
  });
});

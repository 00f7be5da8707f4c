import { SKIP_CODES } from '../mapping.types.js';
import { emptyPreview } from './preview.js';
import type { Preview } from './preview.types.js';
import { previewSentence } from './preview-sentence.js';

function previewOf(over: Partial<Preview>): Preview {
  return { ...emptyPreview(), ...over };
}

const NONE = { create: 0, change: 0, unchanged: 0, skip: 0, unreadable: 0 };

describe('the sentence of a preview', () => {
  it('says the counts, and the reasons of skipping by number', () => {
    const preview = previewOf({
      counts: { create: 41, change: 3, unchanged: 10, skip: 11, unreadable: 1 },
      skipped: { no_summary: 4, level_too_low: 7 },
      moves: { stages: 1, teamId: 3 },
    });
    expect(previewSentence(preview, 2, { belowLevel: 1200, unmet: 0 })).toEqual({
      en:
        'Would create 41, change 3, leave 10 as they are and skip 12: 7 because they lie below the chosen level, ' +
        '4 because they have no summary, and 1 because it could not be read. What would move: the team (3) and the stages (1). ' +
        '2 initiatives would no longer be followed; they stay. ' +
        'Of these projects it does not look at about 1,200 because they lie below the chosen level.',
      nl:
        'Zou er 41 maken, 3 wijzigen, 10 laten zoals ze zijn en 12 overslaan: 7 omdat ze onder het gekozen niveau liggen, ' +
        '4 omdat ze geen samenvatting hebben en 1 omdat het niet te lezen is. Wat zou veranderen: het team (3) en de stappen (1). ' +
        '2 initiatieven zouden niet meer worden gevolgd; ze blijven. ' +
        'Van deze projecten kijkt het niet naar ongeveer 1.200 omdat ze onder het gekozen niveau liggen.',
    });
  });

  it('is short where there is one reason or none', () => {
    const one = previewOf({ counts: { ...NONE, create: 2, skip: 1 }, skipped: { no_summary: 1 } });
    expect(previewSentence(one, 0, null).en).toBe(
      'Would create 2, change 0, leave 0 as they are and skip 1 because it has no summary.',
    );
    const none = previewOf({ counts: NONE, isWhole: false, looked: 1000 });
    expect(previewSentence(none, null, { belowLevel: 0, unmet: 3 })).toEqual({
      en: 'Of the first 1,000 issues: would create 0, change 0, leave 0 as they are and skip 0. Of these projects it does not look at about 3 because they do not meet the condition.',
      nl: 'Van de eerste 1.000 issues: zou er 0 maken, 0 wijzigen, 0 laten zoals ze zijn en 0 overslaan. Van deze projecten kijkt het niet naar ongeveer 3 omdat ze niet aan de voorwaarde voldoen.',
    });
  });

  it('has words for every reason, of one and of many', () => {
    for (const code of SKIP_CODES) {
      for (const number of [1, 2]) {
        const preview = previewOf({ counts: { ...NONE, skip: number }, skipped: { [code]: number } });
        const { en, nl } = previewSentence(preview, 0, null);
        expect(en).toMatch(new RegExp(`skip ${number} because .+\\.$`));
        expect(nl).toMatch(new RegExp(`${number} overslaan omdat .+\\.$`));
      }
    }
  });
});

import { type Evidence, FINDING_KINDS } from './kinds.js';
import { sentencesOf } from './sentences.js';
import { FINDING_TEXTS } from './texts.js';

const nameOf = (id: string): string => `<${id}>`;
const records = [
  { type: 'initiative', id: 'i1' },
  { type: 'initiative', id: 'i2' },
  { type: 'stage', id: 's1' },
  { type: 'kpi', id: 'k1' },
  { type: 'kpi', id: 'k2' },
] as const;

const told = (variant: string, evidence: Evidence = {}) => {
  const [kind, which] = variant.split('/') as [(typeof FINDING_KINDS)[number], string | undefined];
  const marks: Evidence = which === 'coupled' ? { conflict: 'coupled' } : which === 'group' ? { group: true } : {};
  return { kind, subject: which === 'rest' ? 'rest' : 'x', records: [...records], evidence: { ...marks, ...evidence } };
};

describe('the sentences of a finding', () => {
  it.each(Object.keys(FINDING_TEXTS))('are whole for %s in both languages, even with no evidence at all', (variant) => {
    for (const locale of ['en', 'nl'] as const) {
      const { title, explanation, suggestion } = sentencesOf(told(variant), nameOf, locale);
      for (const sentence of [title, explanation, suggestion]) {
        expect(sentence).not.toMatch(/[{}]|undefined|NaN|\[object/);
        expect(sentence.length).toBeGreaterThan(8);
      }
    }
  });

  it('say what a person wants to know', () => {
    const evidence = { text: 0.125, place: 0.84, stageIds: ['s1'], kpiIds: ['k1'], goalIds: [] };
    expect(sentencesOf(told('hidden_overlap', evidence), nameOf, 'nl')).toEqual({
      title: '<i1> en <i2> veranderen dezelfde plek',
      explanation: 'Ze klinken anders (12,5%), maar wat ze raken is voor 84% hetzelfde. Beide raken <s1> en <k1>.',
      suggestion: 'Stem ze op elkaar af.',
    });
  });

  it.each(['duplicate/group', 'possible_duplicate/group'])('tell of a group of one title as of one: %s', (variant) => {
    const { title } = sentencesOf(told(variant, { initiatives: 3000, place: null }), nameOf, 'en');
    expect(title).toBe('3000 initiatives are called <i1>');
  });

  it('say that a place is not known, rather than that it overlaps', () => {
    const evidence = { text: 0.999, place: null };
    expect(sentencesOf(told('possible_duplicate', evidence), nameOf, 'en').explanation).toBe(
      'People would call the texts the same with a chance of 99.9%; too little is known of their place to compare it.',
    );
  });

  it('does not take a name for a pattern', () => {
    const named = sentencesOf(told('uncontributing', { effort: 3 }), () => '{effort} $& $1', 'en');
    expect(named.title).toBe('{effort} $& $1 contributes to no goal');
  });
});

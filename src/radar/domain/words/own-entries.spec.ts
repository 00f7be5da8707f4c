import { Problem } from '../../../platform/problems/problem.js';
import { analyse } from '../text/analyse.js';
import { Glossary, standardGlossary } from '../text/glossary.js';
import { textSimilarity } from '../text/similarity.js';
import { NO_STATISTICS } from '../text/statistics.js';
import { ownEntries } from './own-entries.js';
import { checkedWords } from './word-list.js';

const group = (nl: string[], en: string[] = []) => ({ id: 'g', nl, en });

describe('ownEntries', () => {
  it('adds to the concept that a word stands for alone, in either language', () => {
    const [invoice] = standardGlossary.conceptsOf('factuur', 'nl');
    expect(ownEntries([group(['acceptgirokaart', 'factuur'])])).toMatchObject([{ id: invoice }]);
    expect(ownEntries([group(['acceptgirokaart'], ['invoice'])])).toMatchObject([{ id: invoice }]);
  });

  it('makes a concept of its own of what nobody knows, or what may mean more things', () => {
    expect(ownEntries([group(['groene doos'], ['green crate'])])).toMatchObject([{ id: 'own:g' }]);
  });

  it('lets two texts meet that shared nothing', () => {
    const glossary = new Glossary(ownEntries([group(['zwaluwpakket', 'kwartsdoos'])]));
    const T = (with_: Glossary) =>
      textSimilarity(
        analyse('Zwaluwpakket', 'Het zwaluwpakket', with_),
        analyse('Kwartsdoos', 'De kwartsdoos', with_),
        NO_STATISTICS,
      ).T;
    expect(T(glossary)).toBeGreaterThan(T(standardGlossary));
  });

  it('leaves the standard glossary as it is, and everything that it knows in place', () => {
    const glossary = new Glossary(ownEntries([group(['factuur', 'zwaluwbrief'])]));
    expect(glossary.conceptsOf('nota', 'nl')).toEqual(standardGlossary.conceptsOf('nota', 'nl'));
    expect(glossary.conceptsOf('zwaluwbrief', 'nl')).toEqual(standardGlossary.conceptsOf('factuur', 'nl'));
    expect(standardGlossary.conceptsOf('zwaluwbrief', 'nl')).toEqual([]);
  });
});

describe('checkedWords', () => {
  const faults = (nl: string[], en: string[]) => {
    try {
      return checkedWords({ nl, en });
    } catch (problem) {
      return ((problem as Problem).extras.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
    }
  };

  it('trims, and keeps a word once whatever its case', () => {
    expect(faults([' Groene  doos', 'groene doos'], ['green box'])).toEqual({
      nl: ['Groene doos'],
      en: ['green box'],
    });
  });

  it.each([
    ['one word', ['doos'], [], ['/nl too_few_words']],
    ['one word twice', ['doos', 'Doos'], [], ['/nl too_few_words']],
    ['nothing', [], [], ['/nl too_few_words']],
    ['signs', ['***', 'doos'], ['box'], ['/nl/0 invisible']],
    ['a sentence', ['doos'], ['one two three four five six'], ['/en/0 phrase_too_long']],
  ])('refuses %s', (_, nl, en, expected) => {
    expect(faults(nl, en)).toEqual(expected);
  });
});

import { simplerForms } from './dutch-forms.js';
import { standardGlossary } from './glossary.js';

describe('the simpler words that a Dutch word may be a form of', () => {
  it.each([
    ['foutje', 'fout'],
    ['mailtjes', 'mail'],
    ['filmpje', 'film'],
    ['bonnetje', 'bon'],
    ['stuurt', 'stuur'],
    ['stuurde', 'stuur'],
    ['gestuurd', 'stuur'],
    ['verstuurde', 'verstuur'],
  ])('takes %s for a form of %s', (word, simpler) => {
    expect(simplerForms(word)).toContain(simpler);
  });

  it('guesses nothing of a word that is simple, short or no word', () => {
    for (const word of ['brief', 'aan', 'get', '2026', '']) expect(simplerForms(word)).toEqual([]);
  });

  it('carries such a form to the concept of the simpler word', () => {
    expect(standardGlossary.conceptsOf('briefjes', 'nl')).toContain('letter');
    expect(standardGlossary.conceptsOf('gerepareerde', 'nl')).toEqual(standardGlossary.conceptsOf('repareren', 'nl'));
  });
});

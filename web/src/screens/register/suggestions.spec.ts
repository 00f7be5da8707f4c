import { recognised, tellingWords } from './suggestions';

const stages = ['Premienota ontvangen', 'Premienota begrijpen', 'Schade melden', 'Uitkering ontvangen'].map((name) => ({
  id: name,
  name,
}));
const namesFor = (text: string) => recognised(text, stages).map(({ name }) => name);

describe('suggestions from what somebody types', () => {
  it('recognises a name in other endings, the fullest first', () => {
    expect(namesFor('Een begrijpelijke premienota voor iedereen')[0]).toBe('Premienota begrijpen');
  });

  it('recognises a part of a compound', () => {
    expect(namesFor('De nota uitgelegd')).toContain('Premienota begrijpen');
  });

  it('suggests nothing for words that say nothing', () => {
    expect(tellingWords('Betere klant voor onze klanten')).toEqual([]);
    expect(namesFor('Betere klantreis voor onze klanten')).toEqual([]);
  });

  it('suggests no more than asked for', () => {
    expect(recognised('premienota ontvangen schade uitkering melden', stages, 2)).toHaveLength(2);
  });
});

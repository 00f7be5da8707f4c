import fc from 'fast-check';
import { analyse } from './analyse.js';
import { lookups, MAX_LOOKUPS, MAX_POSTINGS, postings } from './postings.js';
import { prepareText } from './prepared-text.js';
import { preparedScore, textSimilarity } from './similarity.js';
import { T_HIGH } from './similarity-model.js';
import { countStatistics, NO_STATISTICS, rarity } from './statistics.js';

const vocabulary = (
  'wachttijd klantenservice factuur betalen monteur afspraak verzetten website klacht retour invoice customer app ' +
  'chatbot de het van storing melden 2024 2025 Utrecht zwaluw kwarts'
).split(' ');
const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 14 }).map((words) => words.join(' '));
const features = fc.tuple(text, text).map(([title, body]) => analyse(title, body));
const similarity = (a: [string, string], b: [string, string]) =>
  textSimilarity(analyse(...a), analyse(...b), NO_STATISTICS);

const queue: [string, string] = [
  'Korter in de wacht bij de klantenservice',
  'Wie belt krijgt binnen drie minuten een medewerker, door op drukke uren meer mensen in te roosteren.',
];

describe('textSimilarity', () => {
  it('knows the same work in other words, and in English', () => {
    const paraphrase = similarity(queue, [
      'Minder wachttijd aan de telefoon',
      'Bellers spreken op piekmomenten sneller een agent dankzij een betere roosterplanning.',
    ]);
    const english = similarity(queue, [
      'Shorter phone queues',
      'Callers reach an agent within three minutes, by scheduling more staff at busy hours.',
    ]);
    const other = similarity(queue, ['Zonnepanelen op het dak', 'We verduurzamen het hoofdkantoor.']);
    expect(paraphrase.T).toBeGreaterThan(0.05);
    expect(english.T).toBeGreaterThanOrEqual(T_HIGH);
    expect(other.T).toBeLessThan(0.001);
    expect(english.evidence.crossLanguage).toBe(true);
  });

  it('names the words that are shared, as each text writes them', () => {
    const { sharedWords } = similarity(['Duidelijke factuur', ''], ['A clear invoice', '']);
    expect(sharedWords.map(({ left, right }) => [left, right])).toEqual(
      expect.arrayContaining([
        ['duidelijke', 'clear'],
        ['factuur', 'invoice'],
      ]),
    );
    expect(sharedWords.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });

  it('tells two releases of one template from one release told twice', () => {
    const body = 'Release met foutoplossingen in de klantapp, inclusief regressietest.';
    const siblings = similarity(['Release 31.4 klantapp', body], ['Release 31.5 klantapp', body]);
    const same = similarity(['Release 31.4 klantapp', body], ['Klantapp: release 31.4', body]);
    expect(siblings.evidence.numbersDiffer).toBe(true);
    expect(siblings.T).toBeLessThan(T_HIGH);
    expect(same.T).toBeGreaterThan(0.9);
  });

  it('says 0 of a text that says nothing', () => {
    expect(similarity(['', ''], ['', '']).T).toBe(0);
    expect(similarity(queue, ['', '']).T).toBe(0);
    expect(similarity(queue, ['de', 'het']).T).toBe(0);
  });

  it.each<[string, [string, string], boolean]>([
    ['one word', ['Factuur', ''], true],
    ['one word that nobody knows', ['Kwartsiet', ''], true],
    ['emoji', ['🎉🎉', '👍🏽 👍🏽'], false],
    ['stop words', ['De en het', 'van de een op een'], false],
    ['Arabic', ['تجربة العميل', 'تحسين خدمة العملاء عبر الهاتف'], true],
    ['Hebrew', ['שירות לקוחות', 'קיצור זמני ההמתנה בטלפון'], true],
    ['Chinese', ['客户体验', '缩短呼叫中心的等待时间'], true],
    ['Dutch and English mixed', ['Customer journey verbeteren', 'De backlog is ready en wordt opgepakt'], true],
    ['50,000 characters', ['Lang', 'Bellers wachten te lang in de wachtrij. '.repeat(1250)], true],
    ['50,000 characters without a space', ['Lang', 'x'.repeat(50_000)], true],
    ['50,000 different words', ['Veel', Array.from({ length: 9000 }, (_, n) => `w${n}`).join(' ')], true],
  ])('judges %s like any text', (_, text, says) => {
    const itself = similarity(text, text).T;
    expect(itself).toBe(says ? 0.999 : 0);
    const other = similarity(text, queue);
    expect(other.T).toBeGreaterThanOrEqual(0);
    expect(other.T).toBeLessThanOrEqual(itself);
    expect(other.sharedWords.length).toBeLessThanOrEqual(12);
  });

  it('is symmetric, bounded, and the same for the same texts', () => {
    fc.assert(
      fc.property(features, features, fc.array(features, { maxLength: 4 }), (a, b, others) => {
        const statistics = countStatistics([a, b, ...others]);
        const [there, back] = [textSimilarity(a, b, statistics), textSimilarity(b, a, statistics)];
        expect(there.T).toBe(back.T);
        expect(there.evidence).toEqual(back.evidence);
        expect(there.sharedWords.map(({ left, right }) => [right, left])).toEqual(
          back.sharedWords.map(({ left, right }) => [left, right]),
        );
        expect(there.T).toBeGreaterThanOrEqual(0);
        expect(there.T).toBeLessThan(1);
        expect(preparedScore(prepareText(a, statistics), prepareText(b, statistics))).toBe(there.T);
      }),
    );
  });

  it('is highest with itself', () => {
    fc.assert(
      fc.property(features, features, (a, b) => {
        const itself = textSimilarity(a, a, NO_STATISTICS).T;
        expect(itself).toBe(a.terms.length === 0 ? 0 : 0.999);
        expect(textSimilarity(a, b, NO_STATISTICS).T).toBeLessThanOrEqual(itself);
      }),
    );
  });

  it('does not depend on the order in which texts were counted', () => {
    fc.assert(
      fc.property(fc.array(features, { minLength: 2, maxLength: 8 }), (texts) => {
        const [a, b] = texts;
        if (!a || !b) return;
        const [forth, back] = [countStatistics(texts), countStatistics(texts.toReversed())];
        expect(textSimilarity(a, b, forth)).toEqual(textSimilarity(a, b, back));
      }),
    );
  });
});

describe('rarity', () => {
  it('falls as more texts hold the term, and is never 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (x, y) => {
        const [few, many] = [Math.min(x, y), Math.max(x, y)];
        const of = (count: number): number => rarity(7, { documents: 1000, frequencies: new Map([[7, count]]) });
        expect(of(few)).toBeGreaterThanOrEqual(of(many));
        expect(of(many)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('countStatistics', () => {
  it('keeps the most frequent terms only', () => {
    const texts = [analyse('factuur', 'zwaluw'), analyse('factuur', 'zwaluw'), analyse('factuur', '')];
    const { documents, frequencies } = countStatistics(texts, 1);
    expect(documents).toBe(3);
    expect([...frequencies.values()]).toEqual([3]);
  });
});

describe('postings and lookups', () => {
  it('are few, distinct, and looked for among what is written', () => {
    fc.assert(
      fc.property(features, fc.array(features, { maxLength: 5 }), (a, others) => {
        const written = postings(a).map(({ term }) => term);
        const sought = lookups(a, countStatistics([a, ...others]));
        expect(new Set(written).size).toBe(written.length);
        expect(written.length).toBeLessThanOrEqual(MAX_POSTINGS);
        expect(sought.length).toBeLessThanOrEqual(MAX_LOOKUPS);
        for (const { term, weight, worth } of sought) {
          expect(written).toContain(term);
          expect(weight).toBeGreaterThanOrEqual(1);
          expect(weight).toBeLessThanOrEqual(255);
          expect(worth).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('writes no word beside the concept that stands for it', () => {
    const found = analyse('Factuur', 'zwaluwstaart');
    const words = new Map(found.terms.map((term) => [term.hash, term]));
    const written = postings(found).map(({ term }) => words.get(term));
    expect(written.some((term) => term?.isConcept)).toBe(true);
    expect(written.some((term) => term?.label === 'zwaluwstaart')).toBe(true);
    expect(written.some((term) => term?.label === 'factuur' && !term.isConcept)).toBe(false);
  });
});

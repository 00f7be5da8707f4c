import fc from 'fast-check';
import { analyse, MAX_TERMS } from './analyse.js';
import { compoundParts } from './compounds.js';
import { Glossary, standardGlossary } from './glossary.js';
import { languageOf } from './language.js';
import { stem } from './stems.js';
import { decodeFeatures, encodeFeatures } from './text-codec.js';
import type { TextFeatures } from './text-features.types.js';
import { tokens } from './tokens.js';

const labels = (features: TextFeatures): string[] =>
  features.terms.filter(({ isConcept }) => !isConcept).map(({ label }) => label);
const shared = (a: TextFeatures, b: TextFeatures): number => {
  const hashes = new Set(b.terms.map(({ hash }) => hash));
  return a.terms.filter(({ hash }) => hashes.has(hash)).length;
};

describe('tokens', () => {
  it('folds case, diacritics and compatibility forms, and drops the genitive', () => {
    expect(tokens('Eén loket: geïnformeerd over auto’s en ﬁlialen')).toEqual([
      'een',
      'loket',
      'geinformeerd',
      'over',
      'auto',
      'en',
      'filialen',
    ]);
  });

  it('keeps a version as one word and takes inner capitals apart', () => {
    expect(tokens('PowerApps 3.5.1')).toEqual(['powerapps', 'power', 'apps', '3.5.1']);
  });

  it('pairs the characters of scripts without spaces', () => {
    expect(tokens('客户体验')).toEqual(['客户', '户体', '体验']);
  });
});

describe('stem', () => {
  it.each([
    ['klachten', 'klacht'],
    ['brieven', 'brief'],
    ['bellen', 'bel'],
    ['facturen', 'factuur'],
    ['verbetering', 'verbeteren'],
  ])('brings %s and %s together', (one, other) => {
    expect(stem(one, 'nl')).toBe(stem(other, 'nl'));
  });
});

describe('languageOf', () => {
  it.each([
    ['Kortere wachttijd klantenservice', 'nl'],
    ['Reduce call queue times', 'en'],
    ['Sneller aan de telefoon', 'nl'],
    ['Self-service rescheduling of engineer visits', 'en'],
    ['', 'en'],
  ])('%s is %s', (text, language) => {
    expect(languageOf(tokens(text))).toBe(language);
  });
});

describe('compoundParts', () => {
  it.each([
    ['klantreisverbetering', ['klantreis', 'verbetering']],
    ['energieleveringsovereenkomst', ['energie', 'levering', 'overeenkomst']],
    ['schadeafhandelingstermijn', ['schadeafhandeling', 'termijn']],
    ['klachtenregister', ['klachten', 'register']],
    ['zwaluwstaart', []],
  ])('%s → %j', (word, parts) => {
    expect(compoundParts(word, standardGlossary).map((part) => stem(part, 'nl'))).toEqual(
      parts.map((part) => stem(part, 'nl')),
    );
  });
});

describe('Glossary', () => {
  it('carries words of both languages to one concept', () => {
    const concepts = (word: string, language: 'nl' | 'en'): readonly string[] =>
      standardGlossary.conceptsOf(word, language);
    expect(concepts('nota', 'nl')).toEqual(expect.arrayContaining([...concepts('invoice', 'en')]));
    expect(concepts('monteurs', 'nl')).toEqual(concepts('technician', 'en'));
    expect(concepts('retouren', 'nl')).toEqual(concepts('returns', 'en'));
  });

  it('takes the longest phrase', () => {
    expect(standardGlossary.at(['customer', 'service', 'desk'], 0, 'en')).toEqual({
      concepts: ['contact centre'],
      tokens: 2,
    });
  });

  it("adds an organisation's own words", () => {
    const own = new Glossary([
      { id: 'invoice', nl: ['acceptgirokaart'], en: [] },
      { id: 'the green box', nl: ['groene doos'], en: ['green box', ''] },
    ]);
    expect(own.conceptsOf('acceptgirokaart', 'nl')).toEqual(['invoice']);
    expect(own.at(['groene', 'doos'], 0, 'nl')).toEqual({ concepts: ['the green box'], tokens: 2 });
    expect(own.size).toBe(standardGlossary.size + 1);
    expect(standardGlossary.conceptsOf('acceptgirokaart', 'nl')).not.toContain('invoice');
  });
});

describe('analyse', () => {
  it('lets a compound meet its parts', () => {
    const whole = analyse('Klantreisverbetering', 'Voor de zakelijke markt.');
    const parted = analyse('De klantreis verbeteren', 'Nieuwe verzekerden eerst.');
    expect(labels(whole)).toEqual(expect.arrayContaining(['klantreisverbetering', 'klantreis', 'verbetering']));
    expect(shared(whole, parted)).toBeGreaterThanOrEqual(4);
  });

  it('lets a Dutch text meet an English one', () => {
    const dutch = analyse('Minder lang in de wacht', 'Bellers spreken sneller een medewerker.');
    const english = analyse('Shorter phone queue', 'Callers reach staff faster.');
    expect([dutch.language, english.language]).toEqual(['nl', 'en']);
    expect(shared(dutch, english)).toBeGreaterThanOrEqual(4);
  });

  it('counts a word in the title more, and says so', () => {
    const [title, text] = [analyse('Facturen', ''), analyse('', 'Facturen')];
    expect(title.terms.every(({ inTitle }) => inTitle)).toBe(true);
    expect(text.terms.some(({ inTitle }) => inTitle)).toBe(false);
    expect(title.terms[0]?.weight).toBeGreaterThan(text.terms[0]?.weight ?? 255);
  });

  it.each([
    ['nothing', '', ''],
    ['stop words', 'De en het', 'van de een op een'],
    ['signs', '***', '— … !?'],
    ['emoji', '🎉', '👍🏽 👍🏽'],
    ['half a character', '\ud83d', 'a\udc00'],
  ])('has next to no terms for %s', (_, title, text) => {
    expect(analyse(title, text).terms.length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['Arabic', 'تجربة العميل', 'تحسين خدمة العملاء عبر الهاتف'],
    ['Chinese', '客户体验', '缩短呼叫中心的等待时间'],
    ['mixed languages', 'Customer journey verbeteren', 'De backlog is ready for refinement en wordt opgepakt'],
  ])('has terms for %s', (_, title, text) => {
    expect(analyse(title, text).terms.length).toBeGreaterThan(2);
  });

  it('stays bounded for endless texts', () => {
    const words = Array.from({ length: 9000 }, (_, index) => `woord${index}`).join(' ');
    const features = analyse('Lang', words);
    expect(features.terms).toHaveLength(MAX_TERMS);
    expect(encodeFeatures(features).length).toBeLessThan(4096);
    expect(analyse('x', 'a'.repeat(50_000)).terms.length).toBeLessThanOrEqual(2);
  });

  it('is deterministic, orders its terms, and survives being stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (title, text) => {
        const features = analyse(title, text);
        expect(analyse(title, text)).toEqual(features);
        const hashes = features.terms.map(({ hash }) => hash);
        expect(hashes).toEqual([...new Set(hashes)].sort((a, b) => a - b));
        expect(decodeFeatures(encodeFeatures(features))).toEqual(features);
      }),
    );
  });
});

describe('decodeFeatures', () => {
  it('answers null for another version and for what is no features', () => {
    const bytes = encodeFeatures(analyse('Wachttijd', 'korter'));
    expect(decodeFeatures(bytes.with(0, 250))).toBeNull();
    expect(decodeFeatures(bytes.subarray(0, 100))).toBeNull();
    expect(decodeFeatures(new Uint8Array())).toBeNull();
  });
});

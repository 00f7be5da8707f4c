import { platformProblems } from './platform.problems.js';
import { Faults } from './field-errors.js';
import { defineProblems, Problem, say } from './problem.js';

describe('a problem', () => {
  it('speaks both languages and fills its parameters', () => {
    const sentence = { en: 'now version {version}', nl: 'nu versie {version}' };
    expect(say(sentence, 'nl', { version: 3 })).toBe('nu versie 3');
    expect(say(sentence, 'en', {})).toBe('now version {version}');
  });

  it('is catalogued once', () => {
    const { stale } = platformProblems;
    expect(() => defineProblems({ stale })).toThrow('catalogued twice');
  });

  it('names all faults at once', () => {
    const faults = new Faults();
    faults.throwIfAny();
    faults.add('/title', 'required');
    faults.add('/stages/0/share', 'too_large', { max: 1 });
    expect(() => faults.throwIfAny()).toThrow(Problem);
    expect(faults.errors).toHaveLength(2);
  });
});

import fc from 'fast-check';
import type { Condition, FactValues } from '../agreements.types.js';
import { conditionFaults, factsIn } from './condition.js';
import { PreparedRules } from './evaluate.js';

const faults = (condition: unknown) => conditionFaults(condition as Condition, new Set());
const verdict = (condition: unknown, facts: FactValues) =>
  new PreparedRules([{ id: 'a', condition: condition as Condition }]).judge(facts).get('a')?.verdict;

describe('the outcome of a condition', () => {
  const facts: FactValues = { effort: 5, budget: null, risk: 'low', reversible: null, endsOn: '2026-05-01' };

  it.each<[string, unknown, string]>([
    ['kept', { '<=': [{ var: 'effort' }, 5] }, 'kept'],
    ['broken', { '<': [{ var: 'effort' }, 5] }, 'broken'],
    ['unknown', { '<': [{ var: 'budget' }, 5] }, 'unknown'],
    ['between', { '<': [1, { var: 'effort' }, 9] }, 'kept'],
    ['among', { in: [{ var: 'risk' }, ['low', 'medium']] }, 'kept'],
    ['false and unknown', { and: [{ '<': [{ var: 'budget' }, 5] }, false] }, 'broken'],
    ['true or unknown', { or: [{ '<': [{ var: 'budget' }, 5] }, true] }, 'kept'],
    ['true and unknown', { and: [{ '<': [{ var: 'budget' }, 5] }, true] }, 'unknown'],
    ['not unknown', { '!': { var: 'reversible' } }, 'unknown'],
    ['is known', { '!=': [{ var: 'budget' }, null] }, 'broken'],
    ['is unknown', { '===': [null, { var: 'budget' }] }, 'kept'],
    ['a day', { '<': [{ var: 'endsOn' }, '2026-06-01'] }, 'kept'],
    ['arithmetic', { '>': [{ '*': [{ var: 'effort' }, 2] }, { '+': [4, 5] }] }, 'kept'],
    ['a division by nothing', { '>': [{ '/': [{ var: 'effort' }, 0] }, 1] }, 'unknown'],
    ['if', { if: [{ '==': [{ var: 'risk' }, 'high'] }, false, true] }, 'kept'],
  ])('is right for %s', (_, condition, expected) => {
    expect(faults(condition)).toEqual([]);
    expect(verdict(condition, facts)).toBe(expected);
  });

  it('names the unknown facts, or all that it rests on', () => {
    const rules = new PreparedRules([{ id: 'a', condition: { '<': [{ var: 'budget' }, { var: 'effort' }] } }]);
    expect(rules.judge(facts).get('a')).toEqual({ verdict: 'unknown', facts: ['budget'] });
    expect(rules.judge({ ...facts, budget: 9 }).get('a')).toEqual({ verdict: 'broken', facts: ['budget', 'effort'] });
  });

  it('of one agreement can rest on that of another, in whichever order they come', () => {
    const rules = new PreparedRules([
      { id: 'b', condition: { '!': { agreement: 'a' } } },
      { id: 'a', condition: { '<': [{ var: 'effort' }, 3] } },
    ]);
    expect(rules.judge(facts).get('b')?.verdict).toBe('kept');
    expect(rules.judge({ ...facts, effort: null }).get('b')?.verdict).toBe('unknown');
  });

  const bool: fc.Arbitrary<boolean | null> = fc.option(fc.boolean());
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom<Condition>({ var: 'hasTeam' }, { var: 'reversible' }, { var: 'hasSponsor' }, true, false),
      fc.record({ and: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ or: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ '!': tie('tree').map((one) => [one]) }),
    ),
  }));

  it('is never changed by learning what was unknown, once it was known', () => {
    fc.assert(
      fc.property(tree, bool, bool, bool, fc.boolean(), (condition, hasTeam, reversible, hasSponsor, learned) => {
        const before = verdict(condition, { hasTeam, reversible, hasSponsor });
        const after = verdict(condition, {
          hasTeam: hasTeam ?? learned,
          reversible: reversible ?? learned,
          hasSponsor,
        });
        if (before !== 'unknown') expect(after).toBe(before);
        expect(factsIn(condition).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

import fc from 'fast-check';
import { COMPARISONS, conditionOf, needsNoValue, type Row, rowsOf } from './condition-rows';

describe('a condition as rows of a form', () => {
  it('reads what the starter set says', () => {
    expect(rowsOf({ '>=': [{ var: 'stages' }, 1] })).toEqual({
      joined: 'and',
      rows: [{ fact: 'stages', comparison: 'at_least', value: 1 }],
    });
    expect(rowsOf({ '!=': [{ var: 'trigger' }, null] })?.rows).toEqual([
      { fact: 'trigger', comparison: 'known', value: null },
    ]);
    expect(
      rowsOf({ or: [{ '==': [{ var: 'negativeForCustomers' }, false] }, { '!=': [{ var: 'reviewOn' }, null] }] }),
    ).toEqual({
      joined: 'or',
      rows: [
        { fact: 'negativeForCustomers', comparison: 'is', value: false },
        { fact: 'reviewOn', comparison: 'known', value: null },
      ],
    });
  });

  it('says that rows are not enough for what is nested or computed', () => {
    expect(
      rowsOf({ or: [{ '==': [{ var: 'size' }, 'small'] }, { and: [{ '==': [{ var: 'hasTeam' }, true] }] }] }),
    ).toBe(null);
    expect(rowsOf({ '>': [{ '+': [{ var: 'stages' }, { var: 'goals' }] }, 2] })).toBe(null);
    expect(rowsOf({ agreement: '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e' })).toBe(null);
    expect(rowsOf(true)).toBe(null);
  });

  it('makes no condition of rows that are not complete', () => {
    expect(conditionOf({ joined: 'and', rows: [] })).toBe(null);
    expect(conditionOf({ joined: 'and', rows: [{ fact: '', comparison: 'known', value: null }] })).toBe(null);
    expect(conditionOf({ joined: 'and', rows: [{ fact: 'stages', comparison: 'at_least', value: null }] })).toBe(null);
    expect(conditionOf({ joined: 'and', rows: [{ fact: 'risk', comparison: 'one_of', value: [] }] })).toBe(null);
  });

  it('comes back as the same rows, whatever they say', () => {
    const literal = fc.oneof(fc.boolean(), fc.integer(), fc.string({ minLength: 1 }));
    const row = fc
      .tuple(fc.string({ minLength: 1 }), fc.constantFrom(...COMPARISONS), literal, fc.array(literal, { minLength: 1 }))
      .map(([fact, comparison, one, many]): Row => {
        const value = needsNoValue(comparison) ? null : comparison === 'one_of' ? many : one;
        return { fact, comparison, value };
      });
    fc.assert(
      fc.property(fc.constantFrom('and' as const, 'or' as const), fc.array(row, { minLength: 2 }), (joined, rows) => {
        expect(rowsOf(conditionOf({ joined, rows }))).toEqual({ joined, rows });
      }),
    );
  });
});

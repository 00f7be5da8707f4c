import fc from 'fast-check';
import { minorDigits } from '../../signs/money';
import type { Round } from './priorities.queries';
import { draftOf, isComplete, toBody } from './round-draft';

const round: Round = {
  ...{ id: 'r', version: 3, createdAt: '2026-03-01T09:30:00.000Z', updatedAt: '2026-03-01T09:30:00.000Z' },
  ...{ title: 'Spring', state: 'draft', lastResultId: null, can: { amend: true, delete: true, run: true } },
  candidates: { initiativeIds: null, includeActive: true, teamIds: ['t'], journeyIds: [], goalIds: ['g'] },
  weights: { customer: 0.7, fragmentation: 0.1, conflict: 0.2, money: 0.4 },
  budget: { amountMinor: 12_345_67, currency: 'EUR' },
  capacities: [{ teamId: 't', effort: 12 }],
  exclusions: [{ initiativeId: 'a', otherInitiativeId: 'b', reason: null }],
  ...{ goalWeights: [{ goalId: 'g', weight: 0.5 }], pins: [] },
};

describe('the question of a priority round in a form', () => {
  it('says again what was read, and leaves pins alone', () => {
    const { title, candidates, weights, goalWeights, budget, capacities, exclusions } = round;
    const question = { title, candidates, weights, goalWeights, budget, capacities, exclusions };
    expect(toBody(draftOf(round, 'EUR'))).toEqual(question);
  });

  it('counts money in whole units of its currency, whatever the digits behind the point', () => {
    expect([minorDigits('EUR'), minorDigits('JPY'), minorDigits('KWD')]).toEqual([2, 0, 3]);
    const minor = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(minor, fc.constantFrom('EUR', 'JPY', 'KWD'), (amountMinor, currency) => {
        const budget = { amountMinor, currency };
        expect(toBody(draftOf({ ...round, budget }, 'EUR')).budget).toEqual(budget);
      }),
    );
  });

  it('is complete with a title, candidates, and no row half filled in', () => {
    const draft = draftOf(round, 'EUR');
    expect(isComplete(draft)).toBe(true);
    expect(isComplete(draftOf(undefined, 'EUR'))).toBe(false);
    expect(isComplete({ ...draft, initiativeIds: [] })).toBe(false);
    expect(isComplete({ ...draft, capacities: [{ teamId: null, effort: 3 }] })).toBe(false);
    expect(isComplete({ ...draft, goalWeights: [{ goalId: 'g', weight: null }] })).toBe(false);
    expect(isComplete({ ...draft, exclusions: [{ initiativeId: 'a', otherInitiativeId: null, reason: '' }] })).toBe(
      false,
    );
  });
});

import type { Attestation, AttestationKind } from '../decisions.types.js';
import { choiceFaults, type ChoiceSituation, conflictsOfInterest } from './choice-rules.js';

const attested = (memberId: string, kind: AttestationKind): Attestation => ({
  id: `${memberId} ${kind}`,
  kind,
  memberId,
  memberName: memberId,
  at: '2026-06-01T09:00:00.000Z',
});
const ALL = [attested('olaf', 'clear'), attested('olaf', 'understood'), attested('joris', 'agreed')];
const situation = (more: Partial<ChoiceSituation> = {}): ChoiceSituation => ({
  negative: true,
  unownedDebts: 0,
  reviewOn: '2026-12-31',
  today: '2026-06-01',
  attestations: ALL,
  deciderId: 'annelies',
  boardIds: new Set(['annelies', 'olaf']),
  quorum: 1,
  ...more,
});
const codes = (more: Partial<ChoiceSituation>) => choiceFaults(situation(more)).map(({ code }) => code);

describe('a choice', () => {
  it('that is negative for customers needs three attestations, a review to come and somebody who owes', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ attestations: ALL.slice(0, 2) })).toEqual(['attestations_missing']);
    for (const reviewOn of [null, '2026-06-01', '2025-01-01'])
      expect(codes({ reviewOn })).toEqual(['review_date_needed']);
    expect(codes({ unownedDebts: 1 })).toEqual(['debt_owner_needed']);
    expect(codes({ negative: false, attestations: [], reviewOn: null, unownedDebts: 0 })).toEqual([]);
  });

  it('needs the quorum: the decider and the members of the board who attested, each once', () => {
    expect(codes({ quorum: 2 })).toEqual([]);
    expect(codes({ quorum: 3 })).toEqual(['quorum_missing']);
    expect(codes({ quorum: 2, attestations: [attested('joris', 'agreed')], negative: false })).toEqual([
      'quorum_missing',
    ]);
  });

  it('is not made alone by whoever is accountable', () => {
    const own = [{ key: 'CX-1', accountablePersonId: 'p' }];
    const alone = situation({ attestations: [attested('annelies', 'agreed'), attested('joris', 'agreed')] });
    expect(conflictsOfInterest('p', own, alone)).toEqual(['CX-1']);
    expect(conflictsOfInterest('q', own, alone)).toEqual([]);
    expect(conflictsOfInterest(null, own, alone)).toEqual([]);
    const together = situation({ attestations: [attested('olaf', 'agreed')] });
    expect(conflictsOfInterest('p', own, together)).toEqual([]);
    expect(conflictsOfInterest('p', own, situation({ attestations: [attested('olaf', 'clear')] }))).toEqual(['CX-1']);
  });
});

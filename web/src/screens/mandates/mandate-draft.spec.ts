import { changesOf, draftOf, type MandateDraft, termsOf } from './mandate-draft';
import { byPeriod } from './mandate-periods';
import type { Mandate } from './mandates.queries';

const MANDATE: Mandate = {
  id: 'm1',
  version: 3,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  memberId: 'annelies',
  memberName: 'Annelies de Wit',
  amount: { amountMinor: 5_000_050, currency: 'EUR' },
  scope: 'journeys',
  scopeIds: ['claim', 'bill'],
  effects: ['fund', 'approve'],
  validFrom: '2026-01-01',
  validUntil: null,
  note: null,
  can: { amend: true, delete: true },
};
const draft = (part: Partial<MandateDraft> = {}) => ({ ...draftOf(MANDATE, '2026-06-01'), ...part });
const changes = (part: Partial<MandateDraft>) => {
  const terms = termsOf(draft(part), 'EUR');
  return terms && changesOf(MANDATE, terms);
};

describe('a mandate that is written', () => {
  it('says nothing when it stands as it stood, in whatever order', () => {
    expect(changes({})).toEqual({});
    expect(changes({ scopeIds: ['bill', 'claim'], effects: ['approve', 'fund'], note: '  ' })).toEqual({});
  });

  it('says what differs: an amount to the cent, any amount, every kind, until further notice', () => {
    expect(changes({ amount: 50_000.5 })).toEqual({});
    expect(changes({ amount: 50_000 })).toEqual({ amount: { amountMinor: 5_000_000, currency: 'EUR' } });
    expect(changes({ amount: null, effects: [] })).toEqual({ amount: null, effects: null });
    expect(changes({ validUntil: '2026-12-31' })).toEqual({ validUntil: '2026-12-31' });
  });

  it('names nothing over the whole organisation, and what it names with its scope', () => {
    expect(changes({ scope: 'organisation' })).toEqual({ scope: 'organisation', scopeIds: [] });
    expect(changes({ scopeIds: ['claim'] })).toEqual({ scope: 'journeys', scopeIds: ['claim'] });
  });

  it('is not given while nobody is named or it does not begin', () => {
    expect(termsOf(draftOf(null, '2026-06-01'), 'EUR')).toBeNull();
    expect(termsOf(draft({ validFrom: '' }), 'EUR')).toBeNull();
  });
});

describe('mandates by period', () => {
  const of = (validFrom: string, validUntil: string | null) => ({ ...MANDATE, validFrom, validUntil });

  it('are in force on their first and their last day', () => {
    const lasting = of('2026-06-01', '2026-06-01');
    expect(byPeriod([lasting], '2026-06-01')).toEqual({ inForce: [lasting], toCome: [], ended: [] });
    expect(byPeriod([lasting], '2026-06-02')).toEqual({ inForce: [], toCome: [], ended: [lasting] });
    expect(byPeriod([lasting], '2026-05-31')).toEqual({ inForce: [], toCome: [lasting], ended: [] });
  });

  it('are one of the three, whatever the period', () => {
    const all = [of('2026-01-01', null), of('2026-07-01', null), of('2026-01-01', '2026-02-01')];
    const { inForce, toCome, ended } = byPeriod(all, '2026-06-01');
    expect([inForce, toCome, ended]).toEqual([[all[0]], [all[1]], [all[2]]]);
  });
});

import fc from 'fast-check';
import { EFFECT_KINDS, type MandateTerms } from '../../decisions.types.js';
import { authorityOf, gapsOf, type MandateDemand, type Place, type Trees } from './mandate-cover.js';

const trees: Trees = {
  journeys: new Map([
    ['paying', null],
    ['invoice', 'paying'],
    ['claims', null],
  ]),
  teams: new Map([
    ['finance', null],
    ['billing', 'finance'],
  ]),
  goals: new Map([['clear', null]]),
};
const mandate = (more: Partial<MandateTerms & { id: string }> = {}): MandateTerms & { id: string } => ({
  id: 'm',
  memberId: 'olaf',
  amount: { amountMinor: 1000, currency: 'EUR' },
  scope: 'organisation',
  scopeIds: [],
  effects: null,
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  note: null,
  ...more,
});
const place = (more: Partial<Place> = {}): Place => ({
  journeyIds: ['invoice'],
  teamId: 'billing',
  goalIds: [],
  isInitiative: true,
  ...more,
});
const demand = (more: Partial<MandateDemand> = {}): MandateDemand => ({
  kinds: ['approve'],
  amountMinor: 1000,
  places: [place()],
  on: '2026-06-01',
  ...more,
});

describe('a mandate', () => {
  it('covers up to and including its amount, its first and its last day', () => {
    for (const on of ['2026-01-01', '2026-12-31']) expect(gapsOf(mandate(), demand({ on }), trees)).toEqual([]);
    expect(gapsOf(mandate(), demand({ amountMinor: 1001 }), trees)).toEqual(['beyond_amount']);
    expect(gapsOf(mandate({ amount: null }), demand({ amountMinor: 1e12 }), trees)).toEqual([]);
    for (const on of ['2025-12-31', '2027-01-01'])
      expect(gapsOf(mandate(), demand({ on }), trees)).toEqual(['beyond_period']);
  });

  it('covers every kind of effect, or those it names', () => {
    const narrow = mandate({ effects: ['approve', 'fund'] });
    expect(gapsOf(narrow, demand({ kinds: ['fund', 'approve'] }), trees)).toEqual([]);
    expect(gapsOf(narrow, demand({ kinds: ['fund', 'merge'] }), trees)).toEqual(['beyond_kinds']);
  });

  it('covers what lies under its scope, all of it', () => {
    const gaps = (scope: MandateTerms['scope'], scopeIds: string[], places: Place[]) =>
      gapsOf(mandate({ scope, scopeIds }), demand({ places }), trees);
    expect(gaps('journeys', ['paying'], [place()])).toEqual([]);
    expect(gaps('journeys', ['paying'], [place(), place({ journeyIds: ['claims'] })])).toEqual(['beyond_scope']);
    expect(gaps('journeys', ['paying'], [place({ journeyIds: [] })])).toEqual(['beyond_scope']);
    expect(gaps('teams', ['finance'], [place(), place({ isInitiative: false, teamId: null })])).toEqual([]);
    expect(gaps('teams', ['finance'], [place({ teamId: null })])).toEqual(['beyond_scope']);
    expect(gaps('goals', ['clear'], [place({ goalIds: ['clear'] })])).toEqual([]);
    expect(gaps('goals', ['clear'], [place()])).toEqual(['beyond_scope']);
    expect(gaps('teams', ['finance'], [])).toEqual(['beyond_scope']);
  });

  it('never covers more when it is narrower', () => {
    const terms = fc.record({
      amountMinor: fc.nat(2000),
      kinds: fc.subarray([...EFFECT_KINDS]),
      given: fc.subarray([...EFFECT_KINDS], { minLength: 1 }),
      less: fc.nat(1000),
    });
    fc.assert(
      fc.property(terms, ({ amountMinor, kinds, given, less }) => {
        const asked = demand({ amountMinor, kinds });
        const wide = gapsOf(mandate({ effects: given }), asked, trees);
        const amount = { amountMinor: 1000 - less, currency: 'EUR' };
        const narrow = gapsOf(mandate({ effects: given.slice(0, 1), amount }), asked, trees);
        expect(narrow).toEqual(expect.arrayContaining(wide));
      }),
    );
  });
});

describe('who decides', () => {
  const one = (isDirector: boolean, mandates: (MandateTerms & { id: string })[]) => ({
    memberId: 'olaf',
    isDirector,
    mandates,
  });

  it('is a director without a mandate in force, or whose mandate covers all of it', () => {
    const over = mandate({ validUntil: '2026-02-01' });
    expect(authorityOf(one(true, []), demand(), trees)).toMatchObject({ covered: true, mandateId: null });
    expect(authorityOf(one(true, [over]), demand(), trees)).toMatchObject({ covered: true, mandateId: null });
    expect(authorityOf(one(false, []), demand(), trees)).toMatchObject({ covered: false, gaps: ['no_mandate'] });
    expect(authorityOf(one(false, [over]), demand(), trees)).toMatchObject({ covered: false, gaps: ['beyond_period'] });
    const dear = demand({ amountMinor: 5000 });
    expect(authorityOf(one(true, [mandate()]), dear, trees)).toMatchObject({ covered: false, gaps: ['beyond_amount'] });
    const wide = mandate({ id: 'wide', amount: null });
    expect(authorityOf(one(false, [mandate(), wide]), dear, trees)).toMatchObject({ covered: true, mandateId: 'wide' });
  });
});

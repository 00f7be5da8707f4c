import fc from 'fast-check';
import { BETTER_WHEN, KPI_KINDS, KPI_STATISTICS, type KpiAims, type KpiDefinition } from '../kpis.types.js';
import { aimFaults, definitionFaults, raisesDefinitionVersion, withDefaults } from './definition.js';

const csat: KpiDefinition = {
  kind: 'csat',
  statistic: 'top_box',
  scale: { min: 1, max: 5 },
  topBoxFrom: 4,
  question: 'How satisfied are you?',
};
const noAims: KpiAims = { betterWhen: 'higher', target: null, floor: null, ceiling: null, worstPossible: null };
const codes = (faults: { pointer: string; code: string }[]) => faults.map(({ pointer, code }) => `${pointer} ${code}`);

const definitions: fc.Arbitrary<KpiDefinition> = fc.record({
  kind: fc.constantFrom(...KPI_KINDS),
  statistic: fc.constantFrom(...KPI_STATISTICS),
  scale: fc.record({ min: fc.option(fc.integer({ min: 0, max: 3 })), max: fc.option(fc.integer({ min: 4, max: 10 })) }),
  topBoxFrom: fc.option(fc.integer({ min: 0, max: 10 })),
  question: fc.option(fc.constantFrom('How satisfied are you?', 'How easy was it?')),
});

describe('definition version', () => {
  it.each([
    ['kind', { kind: 'ktv' }],
    ['statistic', { statistic: 'mean' }],
    ['scale', { scale: { min: 1, max: 7 } }],
    ['top box', { topBoxFrom: 5 }],
    ['question', { question: 'How content are you?' }],
  ] as const)('goes up with another %s', (_, change) => {
    expect(raisesDefinitionVersion(csat, { ...csat, ...change })).toBe(true);
  });

  it('stays for the same definition, and the question is symmetric', () => {
    fc.assert(
      fc.property(definitions, definitions, (a, b) => {
        expect(raisesDefinitionVersion(a, structuredClone(a))).toBe(false);
        expect(raisesDefinitionVersion(a, b)).toBe(raisesDefinitionVersion(b, a));
      }),
    );
  });
});

describe('a definition', () => {
  it('fills in what goes without saying', () => {
    const open = { min: null, max: null };
    expect(withDefaults({ ...csat, statistic: 'nps', scale: open, topBoxFrom: null }).scale).toEqual({
      min: 0,
      max: 10,
    });
    expect(withDefaults({ ...csat, topBoxFrom: null }).topBoxFrom).toBe(4);
  });

  it('is refused with every fault named', () => {
    expect(codes(definitionFaults({ ...csat, statistic: 'nps' }))).toEqual([
      '/scale scale_not_nps',
      '/topBoxFrom top_box_not_taken',
    ]);
    expect(
      codes(definitionFaults({ ...csat, statistic: 'mean', scale: { min: 1, max: null }, topBoxFrom: null })),
    ).toEqual(['/scale scale_open']);
    expect(codes(definitionFaults({ ...csat, scale: { min: 5, max: 1 } }))).toEqual([
      '/scale/max scale_empty',
      '/topBoxFrom top_box_outside',
    ]);
    expect(definitionFaults(csat)).toEqual([]);
  });

  it('filled in twice is filled in once', () => {
    fc.assert(fc.property(definitions, (d) => expect(withDefaults(withDefaults(d))).toEqual(withDefaults(d))));
  });
});

describe('aims', () => {
  it('lie in the range of the values, which for a top box is percent', () => {
    expect(aimFaults({ ...noAims, target: 85, worstPossible: 40 }, csat)).toEqual([]);
    expect(codes(aimFaults({ ...noAims, target: 101, floor: -1 }, csat))).toEqual([
      '/target outside_scale',
      '/floor outside_scale',
    ]);
  });

  it('have the worst possible value on the bad side of the target', () => {
    const aims = { ...noAims, target: 50, worstPossible: 60 };
    expect(codes(aimFaults(aims, csat))).toEqual(['/worstPossible worst_not_worse']);
    expect(aimFaults({ ...aims, betterWhen: 'lower' }, csat)).toEqual([]);
  });

  it('have the floor below the ceiling', () => {
    expect(codes(aimFaults({ ...noAims, floor: 50, ceiling: 50 }, csat))).toEqual(['/ceiling ceiling_below_floor']);
  });

  it('without faults always leave a gap to divide by', () => {
    const value = fc.option(fc.integer({ min: -10, max: 110 }));
    const aims = fc.record({
      betterWhen: fc.constantFrom(...BETTER_WHEN),
      target: value,
      floor: value,
      ceiling: value,
      worstPossible: value,
    });
    fc.assert(
      fc.property(aims, (a) => {
        if (aimFaults(a, csat).length > 0 || a.target === null || a.worstPossible === null) return;
        expect(a.target).not.toBe(a.worstPossible);
      }),
    );
  });
});

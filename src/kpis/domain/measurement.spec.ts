import fc from 'fast-check';
import type { KpiDefinition } from '../kpis.types.js';
import { figureOf } from './arithmetic.js';
import { measurementFaults, type MeasurementDraft } from './measurement.js';
import { valueRange } from './range.js';

const ces: KpiDefinition = {
  kind: 'ces',
  statistic: 'mean',
  scale: { min: 1, max: 7 },
  topBoxFrom: null,
  question: 'How easy was it?',
};
const churn: KpiDefinition = { ...ces, kind: 'churn', statistic: 'value', scale: { min: 0, max: 100 } };
const january: MeasurementDraft = {
  from: '2025-01-01',
  to: '2025-02-01',
  value: null,
  answers: { '5': 10, '7': 20 },
  n: null,
  offered: null,
  standardError: null,
};
const codes = (draft: Partial<MeasurementDraft>, definition = ces) =>
  measurementFaults({ ...january, ...draft }, definition).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a measurement', () => {
  it('of answers on the scale is good', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ n: 30, offered: 200 })).toEqual([]);
  });

  it('is refused with every fault named at once', () => {
    expect(codes({ to: '2025-01-01', answers: { '8': 1, '6.5': 1, '7': -2, x: 1.5 }, n: 5, standardError: 1 })).toEqual(
      [
        '/to period_empty',
        '/answers/7 count_invalid',
        '/answers/8 outside_scale',
        '/answers/6.5 score_not_whole',
        '/answers/x score_not_whole',
        '/answers/x count_invalid',
        '/standardError standard_error_computed',
        '/n n_disagrees',
      ],
    );
  });

  it('has a value or answers, one of them', () => {
    expect(codes({ answers: null })).toEqual(['/value value_missing']);
    expect(codes({ value: 5 })).toEqual(['/value value_and_answers']);
    expect(codes({ answers: null, value: 8 })).toEqual(['/value outside_scale']);
    expect(codes({}, churn)).toEqual(['/answers answers_not_taken']);
  });

  it('is not answered by more people than were asked', () => {
    expect(codes({ offered: 29 })).toEqual(['/offered offered_below_n']);
    expect(codes({ answers: null, value: 3, n: 0 })).toEqual(['/n n_zero']);
    expect(codes({ answers: null, value: 3, standardError: -1 })).toEqual(['/standardError too_small']);
  });

  it('of nobody is a good measurement of an unknown value', () => {
    expect(codes({ answers: {}, n: 0, offered: 100 })).toEqual([]);
  });

  it('names days that do not exist', () => {
    expect(codes({ from: '2025-02-30', to: 'soon' })).toEqual(['/from not_a_date', '/to not_a_date']);
  });

  it('without faults has a figure in the range of the KPI', () => {
    const drafts = fc.record({
      statistic: fc.constantFrom('nps', 'mean', 'top_box', 'value' as const),
      value: fc.option(fc.double({ min: -150, max: 150, noNaN: true })),
      answers: fc.option(fc.dictionary(fc.constantFrom('0', '1', '5', '10', '11'), fc.integer({ min: -1, max: 40 }))),
      n: fc.option(fc.integer({ min: 0, max: 100 })),
      standardError: fc.option(fc.double({ min: 0, max: 50, noNaN: true })),
    });
    fc.assert(
      fc.property(drafts, ({ statistic, ...stated }) => {
        const definition = {
          ...ces,
          statistic,
          scale: { min: 0, max: 10 },
          topBoxFrom: statistic === 'top_box' ? 9 : null,
        };
        const draft = { ...january, ...stated };
        if (measurementFaults(draft, definition).length > 0) return;
        const { value, reason } = figureOf(definition, draft);
        if (value === null) return expect(reason).toBe('no_answers');
        const { min, max } = valueRange(definition);
        expect(value).toBeGreaterThanOrEqual(min!);
        expect(value).toBeLessThanOrEqual(max! + 1e-9);
      }),
    );
  });
});

import fc from 'fast-check';
import { calibrationOf, type Forecast, squaredError } from './calibration.js';

const forecasts = fc.array(
  fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), cameTrue: fc.boolean() }),
  { maxLength: 40 },
);
const some = forecasts.filter((list) => list.length > 0);
const of = (confidence: number, cameTrue: boolean): Forecast => ({ confidence, cameTrue });

describe('the calibration of deciders', () => {
  it('is the mean squared distance of confidence and outcome, as in the example', () => {
    const { brier, baseRate, reference, n, thin, bands } = calibrationOf([
      of(0.9, true),
      of(0.8, true),
      of(0.7, false),
      of(0.6, true),
    ]);
    expect(brier).toBeCloseTo((0.01 + 0.04 + 0.49 + 0.16) / 4, 12); // .175
    expect([baseRate, reference, n, thin]).toEqual([0.75, 0.1875, 4, true]);
    expect(bands.map((band) => [band.from, band.n, band.cameTrue])).toEqual([
      [0, 0, null],
      [0.2, 0, null],
      [0.4, 0, null],
      [0.6, 2, 0.5],
      [0.8, 2, 1],
    ]);
  });

  it('is unknown without a known outcome, and says so', () => {
    expect(calibrationOf([])).toMatchObject({ n: 0, thin: true, brier: null, reason: 'nothing_known', baseRate: null });
  });

  it('is 0 for who is always sure and right, 1 for who is always sure and wrong, .25 for who never says', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (outcomes) => {
        const score = (confidence: (cameTrue: boolean) => number) =>
          calibrationOf(outcomes.map((cameTrue) => of(confidence(cameTrue), cameTrue))).brier;
        expect(score((cameTrue) => (cameTrue ? 1 : 0))).toBe(0);
        expect(score((cameTrue) => (cameTrue ? 0 : 1))).toBe(1);
        expect(score(() => 0.5)).toBe(0.25);
      }),
    );
  });

  it('lies between 0 and 1, whatever the order, and the same when everything is said the other way round', () => {
    fc.assert(
      fc.property(some, (list) => {
        const { brier } = calibrationOf(list);
        expect(brier).toBeGreaterThanOrEqual(0);
        expect(brier).toBeLessThanOrEqual(1);
        expect(calibrationOf([...list].reverse()).brier).toBeCloseTo(brier ?? NaN, 10);
        const turned = list.map(({ confidence, cameTrue }) => of(1 - confidence, !cameTrue));
        expect(calibrationOf(turned).brier).toBeCloseTo(brier ?? NaN, 10);
      }),
    );
  });

  it('of two groups together is their weighted mean', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [a, b] = [calibrationOf(one), calibrationOf(other)];
        const together = calibrationOf([...one, ...other]);
        const sum = (a.brier ?? NaN) * a.n + (b.brier ?? NaN) * b.n;
        expect(together.brier).toBeCloseTo(sum / (a.n + b.n), 10);
      }),
    );
  });

  it('puts every forecast in one band, whose means make up the whole', () => {
    fc.assert(
      fc.property(forecasts, (list) => {
        const { bands, n, baseRate } = calibrationOf(list);
        expect(bands.reduce((sum, band) => sum + band.n, 0)).toBe(n);
        const cameTrue = bands.reduce((sum, band) => sum + band.n * (band.cameTrue ?? 0), 0);
        expect(cameTrue).toBeCloseTo((baseRate ?? 0) * n, 8);
        for (const { from, to, meanConfidence } of bands)
          if (meanConfidence !== null)
            expect(meanConfidence >= from - 1e-12 && meanConfidence <= to + 1e-12).toBe(true);
      }),
    );
  });

  it('scores best, on average, whoever says the chance as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true }), (hits, said) => {
        const outcomes = Array.from({ length: 20 }, (_, at) => at < hits);
        const honest = calibrationOf(outcomes.map((cameTrue) => of(hits / 20, cameTrue)));
        const other = calibrationOf(outcomes.map((cameTrue) => of(said, cameTrue)));
        expect(other.brier).toBeGreaterThanOrEqual((honest.brier ?? NaN) - 1e-12);
        expect(honest.brier).toBeCloseTo(honest.reference ?? NaN, 12);
      }),
    );
  });

  it('is made of squares that can be redone by hand', () => {
    expect(squaredError(of(0.7, false))).toBeCloseTo(0.49, 12);
    expect(squaredError(of(0.7, true))).toBeCloseTo(0.09, 12);
  });
});

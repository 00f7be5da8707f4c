import fc from 'fast-check';
import type { Answers, KpiDefinition } from '../kpis.types.js';
import { figureOf, meanOf, npsOf, spreadOf, topBoxOf, wilsonInterval } from './arithmetic.js';

const nps: KpiDefinition = {
  kind: 'nps',
  statistic: 'nps',
  scale: { min: 0, max: 10 },
  topBoxFrom: null,
  question: 'Would you recommend us?',
};
const revenue: KpiDefinition = { ...nps, kind: 'revenue', statistic: 'value', scale: { min: 0, max: null } };
const csat: KpiDefinition = { ...nps, kind: 'csat', statistic: 'top_box', scale: { min: 1, max: 5 }, topBoxFrom: 4 };

const answersOn = (min: number, max: number): fc.Arbitrary<Answers> =>
  fc
    .array(fc.tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: 500 })), { minLength: 1, maxLength: 12 })
    .map((pairs) => Object.fromEntries(pairs.map(([score, count]) => [String(score), count])))
    .filter((answers) => Object.values(answers).some((count) => count > 0));

const times = (answers: Answers, factor: number): Answers =>
  Object.fromEntries(Object.entries(answers).map(([score, count]) => [score, count * factor]));

describe('net promoter score', () => {
  it('of 300 answers, half promoters and a sixth detractors, is 33.3 ± 8.4', () => {
    const figure = npsOf({ '9': 60, '10': 90, '7': 40, '8': 60, '0': 5, '3': 15, '6': 30 });
    expect(figure.value).toBeCloseTo(33.33, 2);
    expect(figure.standardError).toBeCloseTo(4.3, 1);
    expect(figure.interval!.high - figure.value!).toBeCloseTo(8.4, 1);
    expect(figure.value! - figure.interval!.low).toBeCloseTo(8.4, 1);
    expect(figure).toMatchObject({ n: 300, thin: false, reason: null });
  });

  it('cuts its interval at ±100', () => {
    const { interval } = npsOf({ '10': 9, '5': 1 });
    expect(interval!.high).toBe(100);
  });

  it('is unknown, not 0, when nobody answered', () => {
    expect(npsOf({ '9': 0 })).toMatchObject({ value: null, interval: null, thin: true, reason: 'no_answers' });
    expect(figureOf(nps, { answers: {}, value: null, n: null, standardError: null })).toMatchObject({
      value: null,
      n: 0,
      reason: 'no_answers',
    });
  });

  it('lies within ±100 and inside its own interval, and asking more people alike only narrows it', () => {
    fc.assert(
      fc.property(answersOn(0, 10), fc.integer({ min: 2, max: 50 }), (answers, factor) => {
        const one = npsOf(answers);
        const many = npsOf(times(answers, factor));
        expect(Math.abs(one.value!)).toBeLessThanOrEqual(100);
        expect(one.interval!.low).toBeLessThanOrEqual(one.value!);
        expect(one.interval!.high).toBeGreaterThanOrEqual(one.value!);
        expect(many.value).toBeCloseTo(one.value!, 9);
        expect(many.standardError!).toBeCloseTo(one.standardError! / Math.sqrt(factor), 9);
      }),
    );
  });

  it('is the mean of +100, 0 and −100 per answer, with that mean’s standard error', () => {
    fc.assert(
      fc.property(answersOn(0, 10), (answers) => {
        const each = Object.entries(answers).flatMap(([score, count]) =>
          Array.from({ length: count }, (): number => (Number(score) >= 9 ? 100 : Number(score) <= 6 ? -100 : 0)),
        );
        const mean = each.reduce((sum, x) => sum + x, 0) / each.length;
        const variance = each.reduce((sum, x) => sum + (x - mean) ** 2, 0) / each.length;
        const figure = npsOf(answers);
        expect(figure.value).toBeCloseTo(mean, 6);
        expect(figure.standardError).toBeCloseTo(Math.sqrt(variance / each.length), 6);
      }),
    );
  });
});

describe('mean', () => {
  const scale = { min: 1, max: 7 };

  it('of 2, 4, 4 and 6 is 4 with standard error 0.816', () => {
    const figure = meanOf({ '2': 1, '4': 2, '6': 1 }, scale);
    expect(figure.value).toBe(4);
    expect(figure.standardError).toBeCloseTo(Math.sqrt(8 / 3 / 4), 9);
    expect(figure.thin).toBe(true);
  });

  it('of one answer has no interval, and says so', () => {
    expect(meanOf({ '5': 1 }, scale)).toEqual({
      value: 5,
      standardError: null,
      interval: null,
      n: 1,
      thin: true,
      reason: 'one_answer',
    });
  });

  it('and its interval stay on the scale', () => {
    fc.assert(
      fc.property(answersOn(1, 7), (answers) => {
        const { value, interval } = meanOf(answers, scale);
        expect(value!).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(value!).toBeLessThanOrEqual(7 + 1e-9);
        if (!interval) return;
        expect(interval.low).toBeGreaterThanOrEqual(1);
        expect(interval.high).toBeLessThanOrEqual(7);
        expect(interval.low).toBeLessThanOrEqual(value! + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(value! - 1e-9);
      }),
    );
  });
});

describe('top box', () => {
  it('of 40 fours and fives out of 50 is 80 % with Wilson interval 67.0 to 88.8', () => {
    const figure = topBoxOf({ '5': 25, '4': 15, '3': 6, '1': 4 }, 4);
    expect(figure.value).toBeCloseTo(80, 9);
    expect(figure.interval!.low).toBeCloseTo(66.96, 2);
    expect(figure.interval!.high).toBeCloseTo(88.76, 2);
  });

  it('still has an interval with width when everybody is satisfied', () => {
    const { interval } = topBoxOf({ '5': 10 }, 4);
    expect(interval!.high).toBe(100);
    expect(interval!.low).toBeCloseTo(72.25, 2);
  });

  it('given as a value gets the same interval from its n', () => {
    const counted = figureOf(csat, { answers: { '5': 40, '1': 10 }, value: null, n: null, standardError: null });
    const stated = figureOf(csat, { answers: null, value: 80, n: 50, standardError: null });
    expect(stated).toEqual(counted);
  });

  it('Wilson holds the share, stays in 0..1, mirrors, and narrows with more answers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
        const share = Math.round(part * n) / n;
        const { low, high } = wilsonInterval(share, n);
        const mirror = wilsonInterval(1 - share, n);
        const wide = wilsonInterval(share, 4 * n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
        expect(mirror.low).toBeCloseTo(1 - high, 9);
        expect(wide.high - wide.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('plain value', () => {
  it('takes the standard error that it is given', () => {
    expect(figureOf(revenue, { answers: null, value: 10, n: 400, standardError: 1 })).toEqual({
      value: 10,
      standardError: 1,
      interval: { low: 8.04, high: 11.96 },
      n: 400,
      thin: false,
      reason: null,
    });
  });

  it('without one has no interval, and whether it is thin is unknown', () => {
    expect(figureOf(revenue, { answers: null, value: 10, n: null, standardError: null })).toEqual({
      value: 10,
      standardError: null,
      interval: null,
      n: null,
      thin: null,
      reason: 'no_standard_error',
    });
  });
});

describe('spread', () => {
  it('of fewer than four values is unknown', () => {
    expect(spreadOf([1, 2, 3])).toBeNull();
  });
  it('is the sample standard deviation', () => {
    expect(spreadOf([2, 4, 4, 6])).toBeCloseTo(Math.sqrt(8 / 3), 9);
  });
});

import fc from 'fast-check';
import { courses } from '../data/nights.js';
import type { DemoCourse } from '../demo.types.js';
import { courseOf, NIGHTS, nightsBefore } from './nights.js';

const LOADED_ON = '2026-11-21';
const HIGHEST = { percent: 100, share: 1, count: 500 } as const;

const finite = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const days = fc.integer({ min: 0, max: 20_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const anyCourse = fc.constantFrom('percent', 'share', 'count').chain((unit: DemoCourse['unit']) => {
  const reach = HIGHEST[unit];
  return fc.record({
    course: fc.record({
      unit: fc.constant(unit),
      weeks: fc.array(finite(-2 * reach, 2 * reach), { minLength: 14, maxLength: 14 }),
      wobble: finite(0, reach),
    }),
    today: unit === 'count' ? fc.nat(reach) : finite(0, reach),
  });
});

describe('nights before the first start', () => {
  it('are thirteen weeks of days, the day before the load date last', () => {
    const nights = nightsBefore(LOADED_ON);
    expect([nights.length, nights[0], nights.at(-1)]).toEqual([91, '2026-08-22', '2026-11-20']);
  });

  it('stand level without a course or a wobble', () => {
    const level: DemoCourse = { unit: 'count', weeks: Array.from({ length: 14 }, () => 0), wobble: 0 };
    expect(new Set(courseOf('any', level, 7, LOADED_ON))).toEqual(new Set([7]));
  });

  it('begin at the first week, and are unknown where today is', () => {
    const course: DemoCourse = { unit: 'share', weeks: [0.25, ...Array.from({ length: 13 }, () => 0)], wobble: 0 };
    expect(courseOf('any', course, 0.5, LOADED_ON)[0]).toBe(0.75);
    expect(new Set(courseOf('any', course, null, LOADED_ON))).toEqual(new Set([null]));
  });

  it('stay within the range of their unit, end in today and are the same every time', () => {
    fc.assert(
      fc.property(fc.string(), anyCourse, days, (name, { course, today }, loadDate) => {
        const values = courseOf(name, course, today, loadDate);
        expect(values).toHaveLength(NIGHTS);
        expect(values.at(-1)).toBe(today);
        expect(courseOf(name, course, today, loadDate)).toEqual(values);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(course.unit === 'count' ? Infinity : HIGHEST[course.unit]);
          if (course.unit === 'count') expect(Number.isInteger(value)).toBe(true);
        }
      }),
    );
  });

  it('change after working days alone, and in the last night, when they come to today', () => {
    fc.assert(
      fc.property(fc.string(), anyCourse, days, (name, { course, today }, loadDate) => {
        const values = courseOf(name, course, today, loadDate);
        nightsBefore(loadDate).forEach((day, night) => {
          if (night === 0 || night === NIGHTS - 1 || values[night] === values[night - 1]) return;
          expect([2, 3, 4, 5, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
        });
      }),
    );
  });
});

describe('the courses of the demo', () => {
  /** The stream is the same for every load date; only the weekends move. */
  const everyWeekday = Array.from({ length: 7 }, (_, day) => `2026-11-${16 + day}`);
  const told = Object.entries(courses).flatMap(([name, course]) =>
    everyWeekday.map((loadDate) => ({ name, loadDate, course })),
  );

  it.each(told)('$name, loaded on $loadDate: comes to today without a jump', ({ name, course, loadDate }) => {
    const values = courseOf(name, { ...course, unit: 'percent' }, 50, loadDate);
    const span = Math.max(...course.weeks.map(Math.abs));
    expect(Math.abs(50 - (values.at(-2) ?? NaN))).toBeLessThan(span / 5);
  });

  it.each(told)('$name, loaded on $loadDate: changed in 30 days as its weeks say', ({ name, course, loadDate }) => {
    const today = course.unit === 'share' ? 0.5 : 50;
    const then = courseOf(name, course, today, loadDate).at(-30) ?? NaN;
    expect(Math.sign(then - today)).toBe(Math.sign(course.weeks[9]));
  });
});

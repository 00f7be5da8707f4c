import type { DemoCourse } from '../demo.types.js';
import { dayAway } from './calendar.js';
import { randomStream, seedOf } from './random.js';

/** Thirteen weeks: as long as the overview draws. */
export const NIGHTS = 91;

/** The part of the nights after a working day in which somebody had changed what the figure is computed from. */
const CHANGED = 0.45;

const HIGHEST = { percent: 100, share: 1, count: Infinity } as const;

/** The days (`YYYY-MM-DD`) of the nights before the load date, the one before it last. */
export function nightsBefore(loadDate: string): string[] {
  return Array.from({ length: NIGHTS }, (_, night) => dayAway(loadDate, night - NIGHTS));
}

/**
 * What a figure was in each of those nights: it stands still until somebody changes the register, which nobody does at
 * weekends, and steps to the level of its course with a wobble from a stream that is seeded by its name.
 * @param today what the figure is on the load date, where the last night ends; null when it is not known, as it was then
 * @returns as many values as there are nights, each within the range of the unit
 */
export function courseOf(name: string, course: DemoCourse, today: number | null, loadDate: string): (number | null)[] {
  const nights = nightsBefore(loadDate);
  if (today === null) return nights.map(() => null);
  const random = randomStream(seedOf(name));
  let value = today;
  return nights.map((day, night) => {
    const [chance, aside] = [random(), (2 * random() - 1) * course.wobble];
    if (night === NIGHTS - 1) return today;
    if (night === 0 || (chance < CHANGED && isAfterWorkingDay(day))) {
      value = within(course.unit, today + levelAt(course.weeks, night / 7) + aside);
    }
    return value;
  });
}

/** Between the weeks' values in a straight line. */
function levelAt(weeks: readonly number[], week: number): number {
  const before = Math.floor(week);
  const [from, to] = [weeks[before] ?? 0, weeks[before + 1] ?? 0];
  return from + (to - from) * (week - before);
}

function within(unit: DemoCourse['unit'], value: number): number {
  const inRange = Math.min(Math.max(value, 0), HIGHEST[unit]);
  return unit === 'count' ? Math.round(inRange) : inRange;
}

/** Figures are kept early in the night: they tell of the day before. */
function isAfterWorkingDay(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 1;
}

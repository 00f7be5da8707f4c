/** Whether a name is a time zone of the IANA database that this installation knows; offsets such as `+01:00` are none. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What the clock on the wall shows in a time zone, to the second: `2027-03-01T09:30:00`. */
export function wallClock(moment: Date, timeZone: string): string {
  return new Date(moment.getTime() + offsetMinutes(moment, timeZone) * MINUTE).toISOString().slice(0, 19);
}

/** The day there, `YYYY-MM-DD`. */
export function dayIn(moment: Date, timeZone: string): string {
  return wallClock(moment, timeZone).slice(0, 10);
}

/** How far the clock there is ahead of UTC at a moment, in minutes. */
export function offsetMinutes(moment: Date, timeZone: string): number {
  const parts = partsIn(moment, timeZone);
  const shown = Date.UTC(
    parts('year'),
    parts('month') - 1,
    parts('day'),
    parts('hour'),
    parts('minute'),
    parts('second'),
  );
  return Math.round((shown - Math.floor(moment.getTime() / 1000) * 1000) / MINUTE);
}

/** A moment at which the clock of a time zone changes. */
export interface ClockChange {
  /** The first second of the new time. */
  readonly at: Date;
  readonly offsetFrom: number;
  readonly offsetTo: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Every change of the clock between two moments, to the minute. */
export function clockChanges(timeZone: string, from: Date, until: Date): ClockChange[] {
  const changes: ClockChange[] = [];
  const first = Math.floor(from.getTime() / MINUTE) * MINUTE;
  for (let day = first; day < until.getTime(); day += DAY) {
    const [before, after] = [new Date(day), new Date(day + DAY)];
    const [offsetFrom, offsetTo] = [offsetMinutes(before, timeZone), offsetMinutes(after, timeZone)];
    if (offsetFrom !== offsetTo) changes.push({ at: changeIn(timeZone, day), offsetFrom, offsetTo });
  }
  return changes;
}

/** Halves the day until the minute of the change is found. */
function changeIn(timeZone: string, day: number): Date {
  const before = offsetMinutes(new Date(day), timeZone);
  let [last, first] = [0, DAY / MINUTE];
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (offsetMinutes(new Date(day + middle * MINUTE), timeZone) === before) last = middle;
    else first = middle;
  }
  return new Date(day + first * MINUTE);
}

/**
 * A VTIMEZONE of RFC 5545 that tells the time of a zone between two moments: every change of its clock by itself, and
 * what held before the first one.
 */
export function vtimezone(timeZone: string, from: Date, until: Date): string {
  const changes = clockChanges(timeZone, from, until);
  const first = offsetMinutes(from, timeZone);
  const lowest = Math.min(first, ...changes.map(({ offsetTo }) => offsetTo));
  const before: ClockChange = { at: from, offsetFrom: first, offsetTo: first };
  const observances = [before, ...changes].flatMap(({ at, offsetFrom, offsetTo }) => {
    const kind = offsetTo > lowest ? 'DAYLIGHT' : 'STANDARD';
    // An observance begins at the time that the old clock showed.
    const onset = new Date(at.getTime() + offsetFrom * MINUTE).toISOString().slice(0, 19).replace(/[-:]/g, '');
    return [
      `BEGIN:${kind}`,
      `DTSTART:${onset}`,
      `TZOFFSETFROM:${offset(offsetFrom)}`,
      `TZOFFSETTO:${offset(offsetTo)}`,
      `END:${kind}`,
    ];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances, 'END:VTIMEZONE'].join('\r\n');
}

/** `+0100` */
function offset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
}

/** Making a format costs far more than using it; there are some 600 zones. */
const formats = new Map<string, Intl.DateTimeFormat>();
const MOST_FORMATS = 600;

function partsIn(moment: Date, timeZone: string): (type: Intl.DateTimeFormatPartTypes) => number {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = 'numeric' as const;
    const clock = { hour: numeric, minute: numeric, second: numeric, hourCycle: 'h23' as const };
    if (formats.size >= MOST_FORMATS) formats.clear();
    format = new Intl.DateTimeFormat('en-US', { timeZone, year: numeric, month: numeric, day: numeric, ...clock });
    formats.set(timeZone, format);
  }
  const parts = format.formatToParts(moment);
  return (type) => Number(parts.find((part) => part.type === type)?.value);
}

import { DateTime, IANAZone } from 'luxon';

/** Whether a name is a time zone of the IANA database that this installation knows; offsets such as `+01:00` are none. */
export function isTimeZone(name: string): boolean {
  return /^[A-Za-z]/.test(name) && IANAZone.isValidZone(name);
}

/** The day there, `YYYY-MM-DD`. @throws Error for a time zone that `isTimeZone` does not know */
export function dayIn(moment: Date, timeZone: string): string {
  const day = DateTime.fromJSDate(moment, { zone: timeZone }).toISODate();
  if (day === null) throw new Error(`no time zone is called ${timeZone}`);
  return day;
}

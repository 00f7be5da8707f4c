import type { ICalLuxonDateTimeStub } from 'ical-generator';
import { wallClock } from './domain/time-zones.js';

/**
 * A moment that tells the calendar writer what the clock on the wall shows in its zone. The writer knows plain dates only
 * by the clock of the machine that it runs on.
 */
export class WallClockMoment implements ICalLuxonDateTimeStub {
  readonly zone = { type: 'iana' };
  readonly isValid = true;

  constructor(
    private readonly moment: Date,
    private readonly timeZone: string,
  ) {}

  setZone(zone?: string): WallClockMoment {
    return new WallClockMoment(this.moment, zone ?? 'UTC');
  }

  /** `yyyyLLdd` is the day, everything else the time: what the writer asks for. */
  toFormat(format: string): string {
    const [day = '', time = ''] = wallClock(this.moment, this.timeZone).replace(/[-:]/g, '').split('T');
    return format === 'yyyyLLdd' ? day : time;
  }

  toJSDate(): Date {
    return this.moment;
  }

  toJSON(): string {
    return this.moment.toISOString();
  }
}

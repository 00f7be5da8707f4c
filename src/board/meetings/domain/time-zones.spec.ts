import fc from 'fast-check';
import { clockChanges, dayIn, isTimeZone, offsetMinutes, vtimezone, wallClock } from './time-zones.js';

const ZONES = ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia'];
const at = (text: string) => new Date(text);

describe('time zones', () => {
  it('are names of the IANA database', () => {
    for (const zone of ZONES) expect([zone, isTimeZone(zone)]).toEqual([zone, true]);
    for (const none of ['', '+01:00', 'Mars/Olympus', 'Europe/Amsterdam\r\nX:1', '../etc'])
      expect(isTimeZone(none)).toBe(false);
  });

  it('tell what the clock on the wall shows', () => {
    expect(wallClock(at('2027-07-01T07:30:00Z'), 'Europe/Amsterdam')).toBe('2027-07-01T09:30:00');
    expect(wallClock(at('2027-01-01T00:30:00Z'), 'America/New_York')).toBe('2026-12-31T19:30:00');
    expect(dayIn(at('2027-01-01T00:30:00Z'), 'America/New_York')).toBe('2026-12-31');
    expect(offsetMinutes(at('2027-01-01T00:00:00Z'), 'Asia/Kathmandu')).toBe(345);
    expect(offsetMinutes(at('2027-01-01T00:00:00.999Z'), 'Australia/Lord_Howe')).toBe(660);
  });

  it('change their clocks at a minute that can be looked up', () => {
    const [from, until] = [at('2027-01-01T05:17:23Z'), at('2028-01-01T00:00:00Z')];
    expect(clockChanges('Europe/Amsterdam', from, until)).toEqual([
      { at: at('2027-03-28T01:00:00Z'), offsetFrom: 60, offsetTo: 120 },
      { at: at('2027-10-31T01:00:00Z'), offsetFrom: 120, offsetTo: 60 },
    ]);
    expect(clockChanges('UTC', from, until)).toEqual([]);
    expect(clockChanges('Australia/Lord_Howe', from, until).map((one) => one.offsetTo)).toEqual([630, 660]);
  });

  it('are told to calendars whole: any moment in between shows the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 0, max: 364 * 1440 }), (zone, minute) => {
        const [from, until] = [at('2027-01-01T00:00:00Z'), at('2028-01-01T00:00:00Z')];
        const moment = new Date(from.getTime() + minute * 60_000);
        const component = vtimezone(zone, from, until);
        expect(offsetIn(component, moment)).toBe(offsetMinutes(moment, zone));
      }),
    );
  });
});

/** Reads a VTIMEZONE as RFC 5545 says: the observance that began last, of which DTSTART is told by the old clock. */
function offsetIn(component: string, moment: Date): number {
  const minutes = (text = '') =>
    (text.startsWith('-') ? -1 : 1) * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5)));
  const observances = [...component.matchAll(/DTSTART:(\d{8})T(\d{6})\r\nTZOFFSETFROM:(\S+)\r\nTZOFFSETTO:(\S+)/g)];
  const begun = observances.map(([, day = '', time = '', before, after]) => {
    const text = `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}Z`;
    return { onset: Date.parse(text) - minutes(before) * 60_000, offset: minutes(after) };
  });
  return begun.filter(({ onset }) => onset <= moment.getTime()).at(-1)!.offset;
}

import { dayIn, isTimeZone } from './time-zones.js';

describe('time zones', () => {
  it('are names of the IANA database', () => {
    for (const zone of ['UTC', 'Europe/Amsterdam', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'])
      expect([zone, isTimeZone(zone)]).toEqual([zone, true]);
    for (const none of ['', '+01:00', 'Mars/Olympus', 'Europe/Amsterdam\r\nX:1', '../etc'])
      expect([none, isTimeZone(none)]).toEqual([none, false]);
  });

  it('tell which day it is there', () => {
    expect(dayIn(new Date('2027-01-01T00:30:00Z'), 'America/New_York')).toBe('2026-12-31');
    expect(dayIn(new Date('2027-07-01T22:30:00Z'), 'Europe/Amsterdam')).toBe('2027-07-02');
  });
});

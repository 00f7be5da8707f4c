import fc from 'fast-check';
import { certainty, moreSevereFirst, severityOf } from './severity.js';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const effort = fc.double({ min: 0, max: 1e6, noNaN: true });

describe('the severity of a finding', () => {
  it('is certainty times the root of the weight', () => {
    expect(severityOf(1, 5, 100)).toBe(100);
    expect(severityOf(1, 1.25, 100)).toBe(50);
    expect(severityOf(0.5, 500, 100)).toBe(50);
    expect(severityOf(0.8, 1.25, 100)).toBe(40);
    expect(severityOf(1, 0, 100)).toBe(0);
    expect(severityOf(null, 5, 100)).toBeNull();
  });

  it('lets any stake count fully where nothing is active', () => {
    expect(severityOf(0.4, 3, 0)).toBe(40);
    expect(severityOf(0.4, 0, 0)).toBe(0);
  });

  it('lies between 0 and 100, and rises with certainty and stake', () => {
    fc.assert(
      fc.property(part, part, effort, effort, effort, (one, other, stake, more, active) => {
        const severity = severityOf(one, stake, active) ?? -1;
        expect(severity).toBeGreaterThanOrEqual(0);
        expect(severity).toBeLessThanOrEqual(100);
        expect(severityOf(Math.max(one, other), stake + more, active) ?? -1).toBeGreaterThanOrEqual(severity);
      }),
    );
  });

  it('does not depend on the unit of effort', () => {
    fc.assert(
      fc.property(part, effort, effort, fc.integer({ min: 1, max: 64 }), (sure, stake, active, times) => {
        expect(severityOf(sure, stake * times, active * times)).toBeCloseTo(severityOf(sure, stake, active)!, -0.5);
      }),
    );
  });

  it('sorts the unknown after the known', () => {
    const rows = [3, null, 80, 0].map((severity, at) => ({ severity, subject: `${at}` }));
    expect(rows.sort(moreSevereFirst).map(({ severity }) => severity)).toEqual([80, 3, 0, null]);
  });
});

describe('how sure the radar is', () => {
  it('follows the figures', () => {
    expect(certainty.fragmentation(50)).toBe(0.5);
    expect(certainty.conflict(3, false)).toBe(1);
    expect(certainty.conflict(0.8, true)).toBe(0.4);
    expect(certainty.conflict(null, false)).toBeNull();
    expect(certainty.overclaim(2, false)).toBe(0.5);
    expect(certainty.overclaim(9, false)).toBe(1);
    expect(certainty.overclaim(null, true)).toBe(1);
    expect(certainty.overclaim(null, false)).toBeNull();
    expect(certainty.channelSilo).toBe(0.5);
  });
});

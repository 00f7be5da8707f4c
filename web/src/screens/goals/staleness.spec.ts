import { daysUnmeasured } from './staleness';

describe('a KPI that is no longer measured', () => {
  const january = { from: '2026-01-01', to: '2026-02-01' };

  it('is said to be stale after two of its own periods', () => {
    expect(daysUnmeasured(january, '2026-03-01')).toBeNull();
    expect(daysUnmeasured(january, '2026-04-11')).toBe(69);
  });

  it('has as much patience with a yearly one as it takes', () => {
    expect(daysUnmeasured({ from: '2025-01-01', to: '2026-01-01' }, '2027-06-01')).toBeNull();
  });

  it('does not count days for one that is measured each week', () => {
    const week = { from: '2026-01-05', to: '2026-01-12' };
    expect(daysUnmeasured(week, '2026-02-20')).toBeNull();
    expect(daysUnmeasured(week, '2026-03-20')).toBe(67);
  });
});

import { daysLater, isWholeMonth, lastDayOf, middleOf, monthsEarlier } from './periods';

describe('the periods of measurements', () => {
  it('end before their last day is over: the day after is written', () => {
    expect(lastDayOf({ from: '2026-02-01', to: '2026-03-01' })).toBe('2026-02-28');
    expect(daysLater('2024-02-28', 1)).toBe('2024-02-29');
  });

  it('are months when they run from a first to the next first', () => {
    expect(isWholeMonth({ from: '2026-12-01', to: '2027-01-01' })).toBe(true);
    expect(isWholeMonth({ from: '2026-01-01', to: '2026-04-01' })).toBe(false);
    expect(isWholeMonth({ from: '2026-01-15', to: '2026-02-01' })).toBe(false);
  });

  it('go back by months, to the last of a shorter one', () => {
    expect(monthsEarlier('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsEarlier('2026-01-15', 12)).toBe('2025-01-15');
    expect(monthsEarlier('2026-01-15', 13)).toBe('2024-12-15');
  });

  it('are drawn in their middle', () => {
    expect(middleOf({ from: '2026-01-01', to: '2026-01-03' })).toBe(Date.parse('2026-01-02'));
  });
});

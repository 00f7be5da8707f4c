import { standingAgainst, wayGone } from './standing';

describe('standing against what a goal wants', () => {
  const measured = (value: number | null, low?: number, high?: number) => ({
    value,
    interval: low === undefined || high === undefined ? null : { low, high },
  });

  it('is met or missed when the whole interval lies on one side, and uncertain when the target lies within', () => {
    expect(standingAgainst(75, 'higher', measured(80, 76, 84))).toBe('met');
    expect(standingAgainst(75, 'higher', measured(74, 70, 78))).toBe('uncertain');
    expect(standingAgainst(75, 'higher', measured(60, 55, 65))).toBe('missed');
    expect(standingAgainst(9, 'lower', measured(8, 7, 9))).toBe('met');
    expect(standingAgainst(9, 'lower', measured(12, 11, 13))).toBe('missed');
  });

  it('takes the figure alone where no interval is known, and says nothing without a figure', () => {
    expect(standingAgainst(75, 'higher', measured(75))).toBe('met');
    expect(standingAgainst(75, 'higher', measured(null))).toBe('unknown');
  });

  it('tells how much of the way has been gone, whichever way it goes', () => {
    expect(wayGone(50, 70, 55)).toBe(0.25);
    expect(wayGone(17, 9, 19)).toBe(-0.25);
    expect(wayGone(null, 9, 19)).toBeNull();
    expect(wayGone(9, 9, 9)).toBeNull();
  });
});

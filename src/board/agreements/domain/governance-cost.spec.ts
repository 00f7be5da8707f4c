import { governanceCost, type ReviewStay } from './governance-cost.js';

const now = new Date('2026-03-31T00:00:00Z');
const stay = (lane: ReviewStay['lane'], from: string, until: string | null): ReviewStay => ({
  lane,
  enteredAt: new Date(`${from}T00:00:00Z`),
  leftAt: until === null ? null : new Date(`${until}T00:00:00Z`),
});

describe('what governance costs', () => {
  const stays = [
    stay('improvement', '2026-03-01', '2026-03-05'),
    stay('improvement', '2026-03-01', '2026-03-11'),
    stay('improvement', '2026-03-01', null),
    stay('improvement', '2026-03-30', null),
    stay('green', '2026-03-02', '2026-03-03'),
    stay(null, '2026-03-02', null),
  ];
  const asked = new Map([
    ['improvement' as const, { waitingDays: 14, forms: ['initiative', 'decision'], fields: ['effort'], agreements: 2 }],
  ]);
  const cost = governanceCost(stays, asked, now);
  const of = (lane: ReviewStay['lane']) => cost.find((one) => one.lane === lane);

  it('is the median of the days waited, and who waits too long', () => {
    expect(of('improvement')).toMatchObject({ ended: 2, medianDays: 7, waiting: 2, overdue: 1, longestDays: 30 });
    expect(of('improvement')?.asked).toMatchObject({ forms: ['initiative', 'decision'], agreements: 2 });
    expect(of('green')).toMatchObject({ ended: 1, medianDays: 1, waiting: 0, longestDays: 1 });
  });

  it('is unknown where nothing ended, with the reason', () => {
    expect(of('strategic')).toMatchObject({ ended: 0, medianDays: null, reason: 'none_ended', longestDays: null });
    expect(of(null)).toMatchObject({ waiting: 1, overdue: null, reason: 'none_ended' });
  });
});

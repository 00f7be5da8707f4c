import type { Schema } from '../../api/client';
import { flagsOf, marksOf } from './kpi-flags';

const initiative = (title: string, endsOn: string | null, over: object = {}) =>
  ({
    id: title,
    title,
    endsOn,
    state: 'in_delivery',
    deliveryStatus: 'underway',
    kpis: [{ kpiId: 'nps', expectedChange: 4, confidence: 0.6, lagDays: 30 }],
    ...over,
  }) as never as Schema<'InitiativeResponse'>;

describe('the flags beside a KPI', () => {
  const flags = flagsOf(
    [
      initiative('Later', '2026-06-30'),
      initiative('Undated', null),
      initiative('First', '2026-03-31', { deliveryStatus: 'done' }),
      initiative('Elsewhere', '2026-03-31', { kpis: [] }),
      initiative('Given up', '2026-03-31', { state: 'stopped' }),
      initiative('Also', '2026-06-30', { deliveryStatus: 'done', state: 'merged' }),
    ],
    'nps',
  );

  it('are numbered by the day they go live; what was given up is left out', () => {
    expect(flags.map(({ initiative: { title }, number, delivered }) => [number, title, delivered])).toEqual([
      [1, 'First', true],
      [2, 'Also', true],
      [3, 'Later', false],
      [null, 'Undated', false],
    ]);
  });

  it('say when the effect is to show: the lag after the day', () => {
    expect(flags[0]).toMatchObject({ day: '2026-03-31', showsFrom: '2026-04-30', expectedChange: 4 });
    expect(flags[3]?.showsFrom).toBeNull();
  });

  it('share a mark in the chart when they share a day, and none when they are out of view', () => {
    expect(marksOf(flags, '2026-01-01', '2027-01-01')).toEqual([
      { day: '2026-03-31', label: '1', delivered: true },
      { day: '2026-06-30', label: '2, 3', delivered: false },
    ]);
    expect(marksOf(flags, '2026-04-01', '2026-06-30')).toEqual([]);
  });
});

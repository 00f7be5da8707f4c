import type { Schema } from '../../api/client';
import { lanesOf } from './lanes';

const initiative = (over: Partial<Schema<'InitiativeResponse'>>) =>
  ({
    id: 'i',
    title: 'Clear bill',
    startsOn: null,
    endsOn: null,
    teamId: null,
    stages: [],
    ...over,
  }) as Schema<'InitiativeResponse'>;
const on = (...stageIds: string[]) =>
  stageIds.map((stageId) => ({ stageId, share: null, channelIds: [], personaIds: [], segmentIds: [] }) as never);

describe('the lanes of a journey', () => {
  const teams = new Map([
    ['finance', 'Finance'],
    ['digital', 'Digital'],
  ]);

  it('has a lane for each team, the busiest first, and a bar under each stage that an initiative changes', () => {
    const { lanes } = lanesOf(
      [
        initiative({ id: 'a', teamId: 'finance', stages: on('pay') }),
        initiative({ id: 'b', teamId: 'digital', stages: on('pay', 'understand') }),
      ],
      ['understand', 'pay'],
      teams,
      '2026-02-10',
    );
    expect(lanes.map(({ name }) => name)).toEqual(['Digital', 'Finance']);
    expect(lanes.map(({ bars }) => [bars.get('understand')?.length, bars.get('pay')?.length])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('draws on whole months that hold every day and today', () => {
    const one = initiative({ teamId: 'finance', startsOn: '2026-01-15', endsOn: '2026-03-10', stages: on('pay') });
    const { from, to, today, lanes } = lanesOf([one], ['pay'], teams, '2026-02-01');
    expect([from, to]).toEqual(['2026-01-01', '2026-04-01']);
    expect(today).toBeCloseTo(31 / 90);
    expect(lanes[0]?.bars.get('pay')?.[0]).toMatchObject({
      from: 14 / 90,
      to: 68 / 90,
      openStart: false,
      openEnd: false,
    });
  });

  it('draws a day that is not known to the edge, and says so', () => {
    const { lanes } = lanesOf([initiative({ stages: on('pay') })], ['pay'], teams, '2026-02-01');
    expect(lanes[0]).toMatchObject({ teamId: null, name: null });
    expect(lanes[0]?.bars.get('pay')?.[0]).toMatchObject({ from: 0, to: 1, openStart: true, openEnd: true });
  });

  it('leaves out what changes stages of other journeys only', () => {
    expect(lanesOf([initiative({ stages: on('elsewhere') })], ['pay'], teams, '2026-02-01').lanes).toEqual([]);
  });
});

import type { Kpi } from './kpi-draft';
import { correctionOf, measurementDraftOf, measurementOf, scoresOf } from './measurement-draft';

const kpi = (over: object = {}) => ({ statistic: 'top_box', scale: { min: 1, max: 5 }, ...over }) as never as Kpi;

describe('a measurement that is being written', () => {
  it('begins as the month that has just ended, by answers where people are asked', () => {
    const draft = measurementDraftOf(kpi(), null, { segment: 'young' }, '2026-03-09');
    expect(draft).toMatchObject({ from: '2026-02-01', until: '2026-02-28', how: 'answers', segmentId: 'young' });
    expect(measurementDraftOf(kpi({ statistic: 'value' }), null, {}, '2026-03-09').how).toBe('value');
  });

  it('asks for each score of a scale, and not of one that is too fine', () => {
    expect(scoresOf(kpi())).toEqual([1, 2, 3, 4, 5]);
    expect(scoresOf(kpi({ statistic: 'nps', scale: { min: 0, max: 10 } }))).toHaveLength(11);
    expect(scoresOf(kpi({ scale: { min: 0, max: 100 } }))).toEqual([]);
    expect(scoresOf(kpi({ statistic: 'value' }))).toEqual([]);
  });

  it('is sent with the day after its last, and only what it consists of', () => {
    const draft = measurementDraftOf(kpi(), null, {}, '2026-03-09');
    expect(measurementOf({ ...draft, answers: { '4': 30, '5': 12, '1': null }, value: 7, source: ' survey ' })).toEqual(
      {
        from: '2026-02-01',
        to: '2026-03-01',
        offered: null,
        segmentId: null,
        channelId: null,
        source: 'survey',
        answers: { '4': 30, '5': 12 },
      },
    );
    expect(measurementOf({ ...draft, how: 'value', value: 7, standardError: 0.3 })).toMatchObject({
      value: 7,
      standardError: 0.3,
    });
  });

  it('is corrected by what differs alone', () => {
    const stands = { from: '2026-01-01', to: '2026-02-01', value: 50, n: 200, offered: 900, answers: null };
    const rest = { segmentId: null, channelId: null, source: 'survey', standardError: 2 };
    const before = measurementDraftOf(kpi(), { ...stands, ...rest } as never, {}, '2026-03-09');
    expect(before.until).toBe('2026-01-31');
    expect(correctionOf(before, { ...before, value: 52 })).toEqual({ value: 52 });
    expect(correctionOf(before, before)).toEqual({});
  });
});

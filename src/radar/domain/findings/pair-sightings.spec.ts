import fc from 'fast-check';
import { analyse } from '../text/analyse.js';
import { NO_STATISTICS } from '../text/statistics.js';
import { comparedWork } from '../overlap/assess-pair.js';
import type { OverlapThresholds } from '../overlap/overlap.types.js';
import {
  groupSighting,
  measurePair,
  MostSevereMeasures,
  type PairSide,
  pairSighting,
  pairSightings,
  type TiesOf,
  titleGroups,
} from './pair-sightings.js';

const thresholds: OverlapThresholds = {
  weights: { stage: 0.35, kpi: 0.25, goal: 0.15, segment: 0.15, channel: 0.1 },
  ...{ high: 0.6, low: 0.3, text: 0.5 },
};
const loose: TiesOf = () => ({ coordination: 0, isLineage: false });
const context = { thresholds, tiesOf: loose, activeEffort: 100 };

const TITLES = [
  'Begrijpelijke factuur',
  'Clear invoice',
  'Wachtrij korter',
  'Open Insurance API',
  'Brieven herschrijven',
];
const side = (
  id: string,
  title: string,
  stages: readonly string[],
  effort = 10,
  window: readonly [string, string] | null = null,
): PairSide => ({
  ...{ id, titleKey: title.toLowerCase(), effort, estimated: false },
  work: comparedWork(
    {
      stages: stages.map((stageId) => ({ stageId, share: 1 / stages.length, channelIds: [], segmentIds: [] })),
      goals: [],
      kpis: [],
      startsOn: window?.[0] ?? null,
      endsOn: window?.[1] ?? null,
    },
    analyse(title, ''),
    NO_STATISTICS,
  ),
});
const all = (sides: readonly PairSide[]): [PairSide, PairSide][] =>
  sides.flatMap((one) => sides.map((other): [PairSide, PairSide] => [one, other]));

describe('the sighting of a pair', () => {
  const a = side('a', 'Begrijpelijke factuur', ['s1'], 30);
  const b = side('b', 'Begrijpelijke factuur', ['s1'], 4);
  const c = side('c', 'Wachtrij korter', ['s1'], 8);

  it('is a duplicate with the smaller effort at stake, or hidden overlap with S of it', () => {
    expect(measurePair(a, b, thresholds, loose)).toMatchObject({ kind: 'duplicate', stake: 4, subject: 'a b' });
    expect(measurePair(c, a, thresholds, loose)).toMatchObject({ kind: 'hidden_overlap', stake: 8, certainty: 1 });
    expect(measurePair(a, side('d', 'Wachtrij korter', ['s2']), thresholds, loose)).toBeNull();
    expect(measurePair(a, side('d', 'Begrijpelijke factuur', ['s2']), thresholds, loose)?.kind).toBe('namesake');
    expect(measurePair(a, side('d', 'Begrijpelijke factuur', []), thresholds, loose)?.kind).toBe('possible_duplicate');
  });

  it('follows in time when the windows do not meet', () => {
    const early = side('a', 'Wachtrij korter', ['s1'], 10, ['2026-01-01', '2026-02-01']);
    const late = side('b', 'Brieven herschrijven', ['s1'], 10, ['2026-03-01', '2026-04-01']);
    expect(measurePair(early, late, thresholds, loose)).toMatchObject({ kind: 'sequel', certainty: 0.25 });
  });

  it('is settled by full coordination, but for a duplicate, and between a programme and its part', () => {
    const coordinated: TiesOf = () => ({ coordination: 1, isLineage: false });
    const half: TiesOf = () => ({ coordination: 0.5, isLineage: false });
    const lineage: TiesOf = () => ({ coordination: 0, isLineage: true });
    expect(measurePair(a, c, thresholds, coordinated)).toBeNull();
    expect(measurePair(a, c, thresholds, half)).not.toBeNull();
    expect(measurePair(a, b, thresholds, coordinated)?.kind).toBe('duplicate');
    expect(measurePair(a, b, thresholds, lineage)).toBeNull();
  });

  it('tells what both share', () => {
    const sighting = pairSighting(measurePair(a, c, thresholds, loose)!, thresholds);
    expect(sighting.evidence).toMatchObject({ place: 1, stageIds: ['s1'], efforts: [30, 8] });
    expect(sighting.ground).toEqual(['s1']);
    expect(sighting.records).toEqual([
      { type: 'initiative', id: 'a' },
      { type: 'initiative', id: 'c' },
    ]);
  });
});

describe('initiatives of one title', () => {
  const many = Array.from({ length: 2_000 }, (_, at) =>
    side(`i${String(at).padStart(4, '0')}`, 'Begrijpelijke factuur', ['s1'], at),
  );

  it('are one finding, with all effort but the largest at stake', () => {
    const sightings = pairSightings(titleGroups(many), all(many.slice(0, 60)), context);
    expect(sightings).toHaveLength(1);
    expect(sightings[0]).toMatchObject({
      kind: 'duplicate',
      stake: (1998 * 1999) / 2,
      evidence: { initiatives: 2000 },
    });
    expect(sightings[0]?.records).toHaveLength(50);
  });

  it('speak to others through their first', () => {
    const other = side('z', 'Wachtrij korter', ['s1']);
    const sightings = pairSightings(titleGroups(many), all([...many.slice(0, 30), other]), context);
    expect(sightings.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([
      'duplicate title begrijpelijke factuur',
      'hidden_overlap i0000 z',
    ]);
  });

  it('are no group when they are two, or when their texts are not the same', () => {
    expect(titleGroups(many.slice(0, 2))).toEqual([]);
    const [group] = titleGroups(many.slice(0, 4));
    expect(groupSighting(group!, { ...thresholds, text: 1 })).toBeNull();
  });
});

describe('all pairs', () => {
  const sides = fc
    .array(
      fc.record({
        title: fc.constantFrom(...TITLES),
        stages: fc.subarray(['s1', 's2', 's3']),
        effort: fc.integer({ min: 0, max: 50 }),
      }),
      { maxLength: 9 },
    )
    .map((drawn) => drawn.map(({ title, stages, effort }, at) => side(`i${at}`, title, stages, effort)));

  it('give the same sightings in whatever order, either way round, and twice', () => {
    fc.assert(
      fc.property(sides, (some) => {
        const first = pairSightings(titleGroups(some), all(some), context);
        const turned = some.toReversed();
        const second = pairSightings(titleGroups(turned), [...all(turned), ...all(some)], context);
        const sorted = (found: typeof first) => [...found].sort((a, b) => (a.subject < b.subject ? -1 : 1));
        expect(sorted(second)).toEqual(sorted(first));
        expect(new Set(first.map(({ kind, subject }) => `${kind} ${subject}`)).size).toBe(first.length);
      }),
    );
  });

  it('keep the most severe of each kind in bounded room', () => {
    const most = new MostSevereMeasures(100, 3);
    const [one, other] = [side('a', 'Wachtrij korter', []), side('b', 'Wachtrij korter', [])];
    for (let at = 0; at < 60; at++) {
      const certainty = ((at * 7) % 60) / 100;
      most.add({ kind: 'duplicate', subject: `${at}`, certainty, stake: 10, one, other });
    }
    expect(most.measures.map(({ certainty }) => certainty)).toEqual([0.59, 0.58, 0.57]);
  });
});

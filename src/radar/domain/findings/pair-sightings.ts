import { assessPair, likelierFirst, scorePair } from '../overlap/assess-pair.js';
import type { ComparedWork, OverlapThresholds, PairScore } from '../overlap/overlap.types.js';
import { MOST_OF_A_KIND, type PairKind, RECORDS_NAMED, type Sighting } from './kinds.js';
import { moreSevereFirst, severityOf } from './severity.js';

/** An initiative that is not final, as it is compared. */
export interface PairSide {
  readonly id: string;
  /** The title in the form in which titles are held equal. */
  readonly titleKey: string;
  /** Known, or the median of known efforts. */
  readonly effort: number;
  readonly estimated: boolean;
  readonly work: ComparedWork;
}

/** What the register itself says of two initiatives. */
export interface Ties {
  /** 0..1, as the fragmentation index has it. */
  readonly coordination: number;
  /** One is a part of the other, or a part of a part. */
  readonly isLineage: boolean;
}

export type TiesOf = (one: string, other: string) => Ties;

/** A pair that needs a look, before its evidence is gathered. */
export interface PairMeasure {
  readonly kind: PairKind;
  /** The two ids, the smaller first. */
  readonly subject: string;
  readonly certainty: number;
  readonly stake: number;
  readonly one: PairSide;
  readonly other: PairSide;
}

/** Two sides in the order of their ids, so that either way round gives the same figures to the last digit. */
function inOrder(one: PairSide, other: PairSide): readonly [PairSide, PairSide] {
  return one.id < other.id ? [one, other] : [other, one];
}

/**
 * What two initiatives are to each other; null when nothing makes them worth a look, or when what there is to do has been
 * done: a programme and its part are no pair, and full coordination settles every class but `duplicate`.
 */
export function measurePair(
  a: PairSide,
  b: PairSide,
  thresholds: OverlapThresholds,
  tiesOf: TiesOf,
): PairMeasure | null {
  const [one, other] = inOrder(a, b);
  const score = scorePair(one.work, other.work, thresholds);
  if (score.class === null || isSettled(score, tiesOf(one.id, other.id))) return null;
  const smaller = Math.min(one.effort, other.effort);
  return {
    kind: score.class,
    subject: `${one.id} ${other.id}`,
    certainty: Math.min(1, score.certainty),
    stake: score.class === 'hidden_overlap' ? Math.min(1, score.S ?? 0) * smaller : smaller,
    one,
    other,
  };
}

function isSettled(score: PairScore, { coordination, isLineage }: Ties): boolean {
  return isLineage || (coordination === 1 && score.class !== 'duplicate');
}

/** The sighting of a pair, with everything that it rests on. */
export function pairSighting(measure: PairMeasure, thresholds: OverlapThresholds): Sighting {
  const { kind, subject, certainty, stake, one, other } = measure;
  const { evidence, ground } = evidenceOf(one, other, thresholds);
  return {
    ...{ kind, subject, certainty, stake, evidence, ground },
    estimated: one.estimated || other.estimated,
    records: [
      { type: 'initiative', id: one.id },
      { type: 'initiative', id: other.id },
    ],
  };
}

function evidenceOf(
  one: PairSide,
  other: PairSide,
  thresholds: OverlapThresholds,
): Pick<Sighting, 'evidence' | 'ground'> {
  const { T, S, coverage, dimensions, windowOverlap, suggestion, shared } = assessPair(
    one.work,
    other.work,
    thresholds,
  );
  const { stageIds, kpis, goalIds, segmentIds, channelIds, words } = shared;
  const kpiIds = kpis.map(({ kpiId }) => kpiId);
  return {
    evidence: {
      ...{ text: T, place: S, coverage, dimensions: { ...dimensions }, windowOverlap, suggestion },
      ...{ stageIds, kpiIds, goalIds, segmentIds, channelIds },
      efforts: [one.effort, other.effort],
      words: words.map(({ left, right, share }) => ({ left, right, share })),
    },
    ground: [...stageIds, ...goalIds, ...kpis.map(({ kpiId, sameDirection }) => `${kpiId} ${sameDirection}`)],
  };
}

/** From so many initiatives with one title on they are told together: an import gone wrong is one finding. */
export const GROUP_FROM = 3;
/** So many of a group are compared with its first. */
export const GROUP_COMPARED = 20;

/** Initiatives that are not final and have the same title, in order of their ids. */
export interface TitleGroup {
  readonly titleKey: string;
  readonly members: readonly Pick<PairSide, 'id' | 'effort' | 'estimated'>[];
  /** The first, and at most GROUP_COMPARED after it. */
  readonly compared: readonly PairSide[];
}

/**
 * The one finding of a group: what its likeliest pair with its first initiative is, when that is a duplicate or a
 * possible one; null when the same title means other work. At stake is all effort but the largest.
 */
export function groupSighting(group: TitleGroup, thresholds: OverlapThresholds): Sighting | null {
  const [first, ...others] = group.compared;
  if (group.members.length < GROUP_FROM || first === undefined) return null;
  const [likeliest] = others
    .map((other) => ({ other, score: scorePair(first.work, other.work, thresholds) }))
    .sort((a, b) => likelierFirst(a.score, b.score) || (a.other.id < b.other.id ? -1 : 1));
  const kind = likeliest?.score.class;
  if (!likeliest || (kind !== 'duplicate' && kind !== 'possible_duplicate')) return null;
  const efforts = group.members.map(({ effort }) => effort);
  const total = efforts.reduce((sum, effort) => sum + effort, 0);
  const { evidence } = evidenceOf(first, likeliest.other, thresholds);
  return {
    kind,
    subject: `title ${group.titleKey}`,
    certainty: Math.min(1, likeliest.score.certainty),
    stake: Math.max(0, total - efforts.reduce((most, effort) => Math.max(most, effort), 0)),
    estimated: group.members.some(({ estimated }) => estimated),
    records: group.members.slice(0, RECORDS_NAMED).map(({ id }) => ({ type: 'initiative', id })),
    evidence: { ...evidence, group: true, title: group.titleKey, initiatives: efforts.length, effort: total },
    ground: [group.titleKey],
  };
}

/** By initiative: the first of the group that speaks for it. Initiatives of no group are missing. */
export type Speakers = ReadonlyMap<string, string>;

export function speakersOf(groups: readonly Pick<TitleGroup, 'members'>[]): Speakers {
  const speakers = new Map<string, string>();
  for (const { members } of groups) for (const { id } of members) speakers.set(id, members[0]!.id);
  return speakers;
}

/** Whether a group speaks for this pair already: two of one group, or one that is not the first of its own. */
export function isSpokenFor(one: string, other: string, speakers: Speakers): boolean {
  const [here, there] = [speakers.get(one), speakers.get(other)];
  return (here !== undefined && here !== one) || (there !== undefined && there !== other);
}

/** The most severe measures of each kind, in bounded room. */
export class MostSevereMeasures {
  private readonly byKind = new Map<PairKind, PairMeasure[]>();

  constructor(
    private readonly activeEffort: number,
    private readonly most = MOST_OF_A_KIND,
  ) {}

  add(measure: PairMeasure): void {
    const measures = this.byKind.get(measure.kind) ?? [];
    measures.push(measure);
    this.byKind.set(measure.kind, measures.length > 8 * this.most ? this.best(measures) : measures);
  }

  get measures(): readonly PairMeasure[] {
    return [...this.byKind.values()].flatMap((measures) => this.best(measures));
  }

  private best(measures: readonly PairMeasure[]): PairMeasure[] {
    const bySubject = new Map(measures.map((measure) => [measure.subject, measure]));
    return [...bySubject.values()]
      .map((measure) => ({
        measure,
        subject: measure.subject,
        severity: severityOf(measure.certainty, measure.stake, this.activeEffort),
      }))
      .sort(moreSevereFirst)
      .slice(0, this.most)
      .map(({ measure }) => measure);
  }
}

/**
 * Everything that comparing initiatives shows: the groups of one title, and the pairs among those given.
 * @param pairs which pairs to look at; either way round and twice is the same
 * @param standing other groups that are told of: nothing is said of them here, and they speak for their members
 */
export function pairSightings(
  groups: readonly TitleGroup[],
  pairs: Iterable<readonly [PairSide, PairSide]>,
  context: { readonly thresholds: OverlapThresholds; readonly tiesOf: TiesOf; readonly activeEffort: number },
  standing: readonly Pick<TitleGroup, 'members'>[] = [],
): Sighting[] {
  const { thresholds, tiesOf, activeEffort } = context;
  const spoken = groups.flatMap((group) => {
    const sighting = groupSighting(group, thresholds);
    return sighting === null ? [] : [{ group, sighting }];
  });
  const speakers = speakersOf([...spoken.map(({ group }) => group), ...standing]);
  const most = new MostSevereMeasures(activeEffort);
  for (const [one, other] of pairs) {
    if (one.id === other.id || isSpokenFor(one.id, other.id, speakers)) continue;
    const measure = measurePair(one, other, thresholds, tiesOf);
    if (measure !== null) most.add(measure);
  }
  return [...spoken.map(({ sighting }) => sighting), ...most.measures.map((one) => pairSighting(one, thresholds))];
}

/** Groups of GROUP_FROM initiatives and more with one title. @param sides in any order */
export function titleGroups(sides: readonly PairSide[]): TitleGroup[] {
  const byTitle = new Map<string, PairSide[]>();
  for (const side of sides) {
    const same = byTitle.get(side.titleKey);
    if (same === undefined) byTitle.set(side.titleKey, [side]);
    else same.push(side);
  }
  return [...byTitle].flatMap(([titleKey, same]) => {
    if (same.length < GROUP_FROM) return [];
    const members = same.sort((a, b) => (a.id < b.id ? -1 : 1));
    return [{ titleKey, members, compared: members.slice(0, GROUP_COMPARED + 1) }];
  });
}

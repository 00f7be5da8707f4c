import type { ActiveFilter, CxKpiFacts, Formula, StageFacts } from '../portfolio.types.js';
import { byName } from './axes.js';
import { fragmentationTable } from './fragmentation.js';
import type { Portfolio } from './portfolio.js';
import { select } from './selection.js';

export const WHITE_SPOTS: Formula = { name: 'white-spots', version: 1 };

/** Only stages within this part of the ranking can be white spots or over-served. */
export const TOP_PART = 0.25;
/** How many times larger one share must be than the other. */
export const TIMES = 4;

/** Why the need of a stage is unknown. */
export type NeedReason = 'no_volume' | 'no_cx_kpi' | 'no_target' | 'no_measurement' | 'no_worst_possible';

/** The KPI from which a stage's gap was read: the one that is worst off. */
export interface DecidingKpi {
  readonly id: string;
  readonly name: string;
  readonly target: number;
  /** The value at which the gap is whole: as stated, or else the bad end of the KPI's scale. */
  readonly worstPossible: number;
  readonly actual: NonNullable<CxKpiFacts['actual']>;
}

/** What a stage needs: `need = volumeShare · momentOfTruth · gap`, or null with the reason. */
export interface StageNeed {
  readonly need: number | null;
  /** 0..1. */
  readonly gap: number | null;
  readonly kpi: DecidingKpi | null;
  readonly reason: NeedReason | null;
}

export type StageClass = 'white_spot' | 'over_served' | 'balanced' | 'unknown';

/** A stage's share of all need beside its share of the effort, both over the stages whose need is known. */
export interface ServedStage extends StageNeed, Pick<StageFacts, 'id' | 'name' | 'journeyId'> {
  readonly momentOfTruth: number;
  readonly volumeShare: number | null;
  /** 0..1. */
  readonly needShare: number | null;
  readonly effort: number;
  /** 0..1. */
  readonly effortShare: number | null;
  readonly initiatives: number;
  readonly class: StageClass;
  /** Why the class is unknown. */
  readonly unknown: NeedReason | 'no_need' | 'no_effort' | null;
}

/** Effort that would better serve another stage. */
export interface EffortMove {
  readonly fromId: string;
  readonly toId: string;
  /** Of the effort on stages with a known need, 0..1; it lowers the misallocation index by 100 times as many points. */
  readonly share: number;
  readonly effort: number;
}

export interface Misallocation {
  /** AMI, 0..100: the share of effort that would have to move for effort to follow need. */
  readonly index: number | null;
  readonly reason: 'no_known_need' | 'no_need' | 'no_effort' | null;
  /** White spots, over-served, balanced, unknown; within each the furthest off first. */
  readonly stages: readonly ServedStage[];
  /** What lowers the index most comes first; all of them together bring it to 0. */
  readonly moves: readonly EffortMove[];
  /** Effort on the stages whose need is known, and the rest of the selected effort: elsewhere or on no stage at all. */
  readonly effort: number;
  readonly effortElsewhere: number;
  readonly estimatedShare: number | null;
}

/**
 * The need of one stage (docs/method.md, "White spots and misallocation").
 * In: the stage's part of all customer contacts (0..1) and its weight (≥ 1), and its CX KPIs. Of several KPIs the worst
 * known gap counts. Out: the need, ≥ 0, or null with the reason.
 */
export function needOf(
  stage: { readonly volumeShare: number | null; readonly momentOfTruth: number },
  kpis: readonly CxKpiFacts[],
): StageNeed {
  const gaps = kpis.map(gapOf);
  const worst = gaps.reduce<KnownGap | null>(
    (found, gap) => (typeof gap === 'object' && (found === null || gap.gap > found.gap) ? gap : found),
    null,
  );
  const known = { gap: worst?.gap ?? null, kpi: worst?.kpi ?? null };
  if (stage.volumeShare === null) return { need: null, ...known, reason: 'no_volume' };
  if (worst === null) return { need: null, ...known, reason: reasonOf(gaps) };
  return { need: stage.volumeShare * stage.momentOfTruth * worst.gap, ...known, reason: null };
}

interface KnownGap {
  readonly gap: number;
  readonly kpi: DecidingKpi;
}

function gapOf(kpi: CxKpiFacts): KnownGap | NeedReason {
  const { id, name, target, actual, betterWhen, range } = kpi;
  if (target === null) return 'no_target';
  if (actual === null) return 'no_measurement';
  const worstPossible = kpi.worstPossible ?? (betterWhen === 'higher' ? range.min : range.max);
  if (worstPossible === null || worstPossible === target) return 'no_worst_possible';
  const gap = Math.min(1, Math.max(0, (target - actual.value) / (target - worstPossible)));
  return { gap, kpi: { id, name, target, worstPossible, actual } };
}

/** What the KPI that came furthest still lacks. */
function reasonOf(gaps: readonly (KnownGap | NeedReason)[]): NeedReason {
  const lacks = (['no_worst_possible', 'no_measurement', 'no_target'] as const).find((reason) => gaps.includes(reason));
  return lacks ?? 'no_cx_kpi';
}

/** A stage with what it needs (null: unknown) and the effort on it, ≥ 0. */
export interface NeedAndEffort {
  readonly id: string;
  readonly need: number | null;
  readonly effort: number;
}

/** Shares of need and effort over the stages whose need is known, by id; 0..1 each, null where the sum is 0. */
export interface NeedShares {
  readonly needShare: number | null;
  readonly effortShare: number | null;
  readonly class: StageClass;
}

/**
 * How far effort is from following need: `AMI = 50 · Σ |n_s − f_s|`, 0..100, with the class of every stage
 * (docs/method.md, "White spots and misallocation"). Null when no need is known, when nothing is needed, or without effort.
 */
export function misallocationOf(stages: readonly NeedAndEffort[]): {
  readonly index: number | null;
  readonly reason: Misallocation['reason'];
  readonly shares: ReadonlyMap<string, NeedShares>;
} {
  const known = stages.filter(({ need }) => need !== null);
  const need = known.reduce((sum, stage) => sum + stage.need!, 0);
  const effort = known.reduce((sum, stage) => sum + stage.effort, 0);
  const reason = known.length === 0 ? 'no_known_need' : need === 0 ? 'no_need' : effort === 0 ? 'no_effort' : null;
  const shares = known.map((stage) => ({
    id: stage.id,
    n: need > 0 ? stage.need! / need : null,
    f: effort > 0 ? stage.effort / effort : null,
  }));
  const much = topPartFrom(shares.map(({ n }) => n ?? 0));
  const busy = topPartFrom(shares.map(({ f }) => f ?? 0));
  const classes = shares.map(({ id, n, f }) => {
    const found = n === null || f === null ? 'unknown' : classOf(n, f, much, busy);
    return [id, { needShare: n, effortShare: f, class: found }] as const;
  });
  const apart = shares.reduce((sum, { n, f }) => sum + Math.abs((n ?? 0) - (f ?? 0)), 0);
  return { index: reason === null ? Math.min(100, 50 * apart) : null, reason, shares: new Map(classes) };
}

function classOf(needShare: number, effortShare: number, much: number, busy: number): StageClass {
  if (needShare >= much && effortShare < needShare / TIMES) return 'white_spot';
  if (effortShare >= busy && needShare < effortShare / TIMES) return 'over_served';
  return 'balanced';
}

/** The value from which on one belongs to the top quarter: that of rank ⌈count / 4⌉, so of few there is always one. */
function topPartFrom(values: readonly number[]): number {
  const descending = [...values].sort((one, other) => other - one);
  return descending[Math.ceil(values.length * TOP_PART) - 1] ?? Infinity;
}

/** What is left of a difference of shares by rounding is no effort to move. */
const DUST = 1e-12;

/**
 * Effort from where there is too much to where there is too little, the largest first: each step joins the largest
 * surplus to the largest shortage. Together they make effort follow need.
 */
export function movesOf(
  shares: ReadonlyMap<string, Pick<NeedShares, 'needShare' | 'effortShare'>>,
  effort: number,
): EffortMove[] {
  const left = [...shares].map(([id, { needShare, effortShare }]) => ({
    id,
    surplus: (effortShare ?? 0) - (needShare ?? 0),
  }));
  const moves: EffortMove[] = [];
  if (left.length === 0) return moves;
  for (let step = 0; step < left.length; step++) {
    const from = left.reduce((most, one) => (one.surplus > most.surplus ? one : most));
    const to = left.reduce((least, one) => (one.surplus < least.surplus ? one : least));
    const share = Math.min(from.surplus, -to.surplus);
    if (share <= DUST) break;
    from.surplus -= share;
    to.surplus += share;
    moves.push({ fromId: from.id, toId: to.id, share, effort: share * effort });
  }
  return moves.sort((one, other) => other.share - one.share);
}

/** What every stage of a portfolio needs beside what it gets. @param cxKpis the unarchived CX KPIs by stage id */
export function whiteSpotsOf(
  portfolio: Portfolio,
  cxKpis: ReadonlyMap<string, readonly CxKpiFacts[]>,
  active: ActiveFilter,
): Misallocation {
  const table = fragmentationTable(portfolio, 'stage', active);
  const { total } = select(portfolio, active);
  const found = portfolio.references.stages
    .filter(({ archived }) => !archived)
    .map((stage) => {
      const at = table.placements.numbering.find(stage.id);
      const work = { effort: table.effort[at]!, initiatives: table.initiatives[at]!, estimated: table.estimated[at]! };
      return { ...stage, ...work, ...needOf(stage, cxKpis.get(stage.id) ?? []) };
    });
  const { index, reason, shares } = misallocationOf(found);
  const known = found.filter(({ need }) => need !== null);
  const effort = known.reduce((sum, stage) => sum + stage.effort, 0);
  const estimated = known.reduce((sum, stage) => sum + stage.estimated, 0);
  return {
    index,
    reason,
    stages: found.map((stage) => toServedStage(stage, shares.get(stage.id), reason)).sort(furthestOffFirst),
    moves: reason === null ? movesOf(shares, effort) : [],
    effort,
    effortElsewhere: Math.max(0, total - effort),
    estimatedShare: effort > 0 ? estimated / effort : null,
  };
}

function toServedStage(
  stage: StageFacts & StageNeed & { readonly effort: number; readonly initiatives: number },
  shares: NeedShares | undefined,
  reason: Misallocation['reason'],
): ServedStage {
  const { id, name, journeyId, momentOfTruth, volumeShare, effort, initiatives } = stage;
  return {
    ...{ id, name, journeyId, momentOfTruth, volumeShare, effort, initiatives },
    ...{ need: stage.need, gap: stage.gap, kpi: stage.kpi, reason: stage.reason },
    needShare: shares?.needShare ?? null,
    effortShare: shares?.effortShare ?? null,
    class: shares?.class ?? 'unknown',
    unknown: stage.reason ?? (reason === 'no_known_need' ? null : reason),
  };
}

/** How many stages are white spots; null when that is unknown. */
export function whiteSpotCount({ index, stages }: Misallocation): number | null {
  return index === null ? null : stages.filter((stage) => stage.class === 'white_spot').length;
}

const ORDER: readonly StageClass[] = ['white_spot', 'over_served', 'balanced', 'unknown'];

function furthestOffFirst(one: ServedStage, other: ServedStage): number {
  const offOf = ({ needShare, effortShare }: ServedStage): number => Math.abs((needShare ?? 0) - (effortShare ?? 0));
  return ORDER.indexOf(one.class) - ORDER.indexOf(other.class) || offOf(other) - offOf(one) || byName(one, other);
}

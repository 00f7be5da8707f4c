import {
  type Dimension,
  DIMENSIONS,
  type LinkedWork,
  type OverlapThresholds,
  type Place,
  type PlaceOverlap,
  type SharedPlace,
  type Weights,
} from './overlap.types.js';

/** Less than this much of the weights known on both sides is too little to speak of one place. */
const LEAST_COVERAGE = 0.35;
/** Sums of weights such as .1 + .25 are not exact. */
const ROUNDING = 1e-9;

const RISES = '+';
const FALLS = '-';
/** What a KPI whose direction is not said counts in each of the two. */
const UNSAID = 0.5;

/**
 * What an initiative touches, ready to be compared: stages by their share, KPIs by id *and direction* (one without an
 * expected change counts half in either direction, since nobody knows which it is), goals, segments and channels by 1.
 * Links whose share is 0 count for nothing.
 */
export function placeOf({ stages, goals, kpis }: LinkedWork): Place {
  return {
    stage: new Map(stages.filter(({ share }) => share > 0).map(({ stageId, share }) => [stageId, share])),
    kpi: new Map(kpis.flatMap(({ kpiId, expectedChange }) => directed(kpiId, expectedChange))),
    goal: ones(goals.map(({ goalId }) => goalId)),
    segment: ones(stages.flatMap(({ segmentIds }) => segmentIds)),
    channel: ones(stages.flatMap(({ channelIds }) => channelIds)),
  };
}

/** Weighted Jaccard (Ružička): Σ min / Σ max, 0..1; null when one side has nothing. Symmetric. */
export function ruzicka(a: Weights, b: Weights): number | null {
  if (a.size === 0 || b.size === 0) return null;
  let least = 0;
  let most = 0;
  for (const [key, weight] of a) {
    const other = b.get(key) ?? 0;
    least += Math.min(weight, other);
    most += Math.max(weight, other);
  }
  for (const [key, weight] of b) if (!a.has(key)) most += weight;
  return most > 0 ? least / most : null;
}

/** S with what it rests on (docs/method.md, "Overlap of two initiatives"). Symmetric; S of a place with itself is 1. */
export function placeOverlap(a: Place, b: Place, weights: OverlapThresholds['weights']): PlaceOverlap {
  const dimensions: Record<Dimension, number | null> = {
    stage: null,
    kpi: null,
    goal: null,
    segment: null,
    channel: null,
  };
  let sum = 0;
  let coverage = 0;
  for (const dimension of DIMENSIONS) {
    const overlap = ruzicka(a[dimension], b[dimension]);
    dimensions[dimension] = overlap;
    if (overlap === null) continue;
    sum += weights[dimension] * overlap;
    coverage += weights[dimension];
  }
  const isKnown = coverage >= LEAST_COVERAGE - ROUNDING;
  return { S: isKnown ? sum / coverage : null, coverage, dimensions, reason: isKnown ? null : 'low_coverage' };
}

/** The stages, KPIs, goals, segments and channels that both touch. Symmetric. */
export function sharedPlace(a: Place, b: Place): SharedPlace {
  return {
    stageIds: shared(a.stage, b.stage),
    kpis: sharedKpis(a.kpi, b.kpi),
    goalIds: shared(a.goal, b.goal),
    segmentIds: shared(a.segment, b.segment),
    channelIds: shared(a.channel, b.channel),
  };
}

function directed(kpiId: string, expectedChange: number | null): [string, number][] {
  if (expectedChange) return [[`${expectedChange > 0 ? RISES : FALLS}${kpiId}`, 1]];
  return [RISES, FALLS].map((direction) => [`${direction}${kpiId}`, UNSAID]);
}

function ones(keys: readonly string[]): Weights {
  return new Map(keys.map((key) => [key, 1]));
}

function shared(a: Weights, b: Weights): string[] {
  return [...a.keys()].filter((key) => b.has(key)).sort();
}

function sharedKpis(a: Weights, b: Weights): SharedPlace['kpis'] {
  const others = directionsOf(b);
  return [...directionsOf(a)]
    .flatMap(([kpiId, direction]) => {
      const other = others.get(kpiId);
      if (other === undefined) return [];
      const isSaid = direction !== null && other !== null;
      return [{ kpiId, sameDirection: isSaid ? direction === other : null }];
    })
    .sort((x, y) => (x.kpiId < y.kpiId ? -1 : 1));
}

/** The direction in which each KPI is pushed; null where that is not said. */
function directionsOf(side: Weights): Map<string, string | null> {
  return new Map([...side].map(([key, weight]) => [key.slice(1), weight === UNSAID ? null : key.charAt(0)]));
}

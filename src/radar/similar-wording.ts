import type { NamedResponse, SimilarInitiativeResponse } from '../initiatives/similar.responses.js';
import type { Locale } from '../platform/wording/locale.types.js';
import type { Comparable } from './data/comparables.query.js';
import type { LinkedWork, PairAssessment } from './domain/overlap/overlap.types.js';
import { overlapSentence } from './domain/overlap/sentences.js';

export interface Similar {
  readonly initiative: Comparable;
  readonly assessment: PairAssessment;
}

/** The records whose names an answer may spell out: what is shared is linked by what is asked about. */
export function namesWanted({ stages, kpis, goals }: LinkedWork) {
  return {
    stages: stages.map(({ stageId }) => stageId),
    kpis: kpis.map(({ kpiId }) => kpiId),
    goals: goals.map(({ goalId }) => goalId),
    segments: stages.flatMap(({ segmentIds }) => segmentIds),
    channels: stages.flatMap(({ channelIds }) => channelIds),
  };
}

/** One similar initiative as it is answered, with the names of what it shares. */
export function toSimilarResponse(
  { initiative, assessment }: Similar,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): SimilarInitiativeResponse {
  const { id, key, title, teamId, state } = initiative;
  const { shared, dimensions, T, S, coverage, windowOverlap, suggestion } = assessment;
  const named = (ids: readonly string[]): NamedResponse[] =>
    ids.map((one) => ({ id: one, name: names.get(one) ?? '' }));
  return {
    initiative: { id, key, title, teamId, state },
    class: assessment.class,
    text: rounded(T),
    place: roundedOrNull(S),
    coverage: rounded(coverage),
    dimensions: {
      stage: roundedOrNull(dimensions.stage),
      kpi: roundedOrNull(dimensions.kpi),
      goal: roundedOrNull(dimensions.goal),
      segment: roundedOrNull(dimensions.segment),
      channel: roundedOrNull(dimensions.channel),
    },
    windowOverlap: roundedOrNull(windowOverlap),
    shared: {
      stages: named(shared.stageIds),
      kpis: shared.kpis.map(({ kpiId, sameDirection }) => ({
        id: kpiId,
        name: names.get(kpiId) ?? '',
        sameDirection,
      })),
      goals: named(shared.goalIds),
      segments: named(shared.segmentIds),
      channels: named(shared.channelIds),
      words: shared.words.map(({ left, right, share }) => ({ word: left, found: right, share: rounded(share) })),
    },
    suggestion,
    explanation: overlapSentence(assessment, key, locale),
  };
}

/** Figures are shown to the ten-thousandth; classes are decided before. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function roundedOrNull(value: number | null): number | null {
  return value === null ? null : rounded(value);
}

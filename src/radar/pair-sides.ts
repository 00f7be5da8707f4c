import type { SideRow } from './data/pair-sides.query.js';
import type { PairSide } from './domain/findings/pair-sightings.js';
import type { WeighedLink } from './domain/overlap/candidate-index.js';
import { preparedWork } from './domain/overlap/assess-pair.js';
import type { LinkedWork, OverlapThresholds } from './domain/overlap/overlap.types.js';
import { prepareEncoded } from './domain/text/prepared-text.js';
import type { TextStatistics } from './domain/text/text-features.types.js';

/** An initiative ready to be compared; null while its text was not read. */
export function pairSide(row: SideRow, statistics: TextStatistics, medianEffort: number): PairSide | null {
  const text = row.features && prepareEncoded(row.features, statistics);
  if (!text) return null;
  return {
    id: row.id,
    titleKey: row.titleKey,
    effort: row.effort ?? medianEffort,
    estimated: row.effort === null,
    work: preparedWork(row, text),
  };
}

/** What sharing each link adds to S, when nothing else is known. */
export function weighedLinks({ stages, goals, kpis }: LinkedWork, { weights }: OverlapThresholds): WeighedLink[] {
  return [
    ...stages.map(({ stageId, share }) => ({ key: stageId, weight: share * weights.stage })),
    ...goals.map(({ goalId }) => ({ key: goalId, weight: weights.goal / goals.length })),
    ...kpis.map(({ kpiId }) => ({ key: kpiId, weight: weights.kpi / kpis.length })),
  ];
}

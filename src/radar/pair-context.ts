import type { TiesOf } from './domain/findings/pair-sightings.js';
import type { OverlapThresholds } from './domain/overlap/overlap.types.js';
import type { TextStatistics } from './domain/text/text-features.types.js';

/** What comparing needs to know beside the initiatives. */
export interface PairContext {
  readonly thresholds: OverlapThresholds;
  readonly statistics: TextStatistics;
  readonly tiesOf: TiesOf;
  readonly activeEffort: number;
  readonly medianEffort: number;
}

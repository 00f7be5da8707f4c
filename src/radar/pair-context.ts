import type { TiesOf } from './domain/findings/pair-sightings.js';
import type { LinkedWork, OverlapThresholds } from './domain/overlap/overlap.types.js';
import type { TextStatistics } from './domain/text/text-features.types.js';

/** What comparing needs to know beside the initiatives. */
export interface PairContext {
  readonly thresholds: OverlapThresholds;
  readonly statistics: TextStatistics;
  readonly tiesOf: TiesOf;
  /** What an initiative touches, from memory; null when it is final or not there. */
  readonly placeOf: (id: string) => LinkedWork | null;
  readonly activeEffort: number;
  readonly medianEffort: number;
}

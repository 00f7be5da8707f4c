import { Injectable } from '@nestjs/common';
import { OrganisationsLookup } from '../organisations/organisations.lookup.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { ObservationsService } from '../portfolio/observations.service.js';
import type { Efforts } from '../portfolio/observations.types.js';
import { keptOfKinds } from './data/findings-kept.query.js';
import type { Examined } from './data/radar-queue.query.js';
import { PAIR_KINDS, type Sighting } from './domain/findings/kinds.js';
import type { KeptFinding } from './domain/findings/reconcile.js';
import type { TextStanding } from './data/text-standing.query.js';
import { TEXT_FEATURES_VERSION } from './domain/text/text-codec.js';
import { overlapThresholds } from './overlap-thresholds.js';
import { PairExaminer } from './pair-examiner.js';
import { PairSweep } from './pair-sweep.js';
import { TextStatisticsKeeper } from './text-statistics.js';

type Progress = (done: number, total: number) => Promise<void>;

/** What an examination sees of pairs, beside what was kept of them. */
export interface SeenPairs {
  readonly kept: readonly KeptFinding[];
  readonly sightings: readonly Sighting[];
  /** Which snapshot of the statistics was in force. */
  readonly statistics: string | null;
  /** What could not be compared yet. */
  readonly putOff: Compared | null;
}

/** All initiatives, or some. */
interface Compared {
  readonly sweep: boolean;
  readonly initiativeIds: readonly string[];
}

/** Compares the initiatives that changed, or all of them. Inside a unit of work; reads only. */
@Injectable()
export class ChangedPairs {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationsLookup,
    private readonly observations: ObservationsService,
    private readonly statistics: TextStatisticsKeeper,
    private readonly pairs: PairExaminer,
    private readonly sweep: PairSweep,
  ) {}

  /** Whether texts are yet to be read that came in bulk, so that nothing can be compared. */
  async isBehind(): Promise<boolean> {
    return areTextsBehind((await this.statistics.current()).standing);
  }

  /**
   * @param figures whether the figures are looked at as well: what stands on the median effort follows with them, since one
   * change that moves the median touches thousands of findings
   */
  async look(
    { sweep, initiativeIds, figures }: Compared & { readonly figures: boolean },
    last: Examined | null,
    { medianEffort, activeEffort }: Efforts,
    progress: Progress,
  ): Promise<SeenPairs> {
    const { statistics, standing } = await this.statistics.current();
    const snapshot = standing.countedAt;
    if (areTextsBehind(standing)) {
      const putOff = sweep || initiativeIds.length > 0 ? { sweep, initiativeIds } : null;
      return { kept: [], sightings: [], statistics: last?.statistics ?? null, putOff };
    }
    const thresholds = overlapThresholds(await this.organisations.current());
    const register = await this.observations.compared();
    const context = { ...register, thresholds, statistics, activeEffort, medianEffort };
    // Counted anew, terms weigh differently, and so does every pair.
    if (sweep || last === null || last.statistics !== snapshot) {
      const { sightings, unread } = await this.sweep.sightings(context, progress);
      const kept = await keptOfKinds(this.database, PAIR_KINDS);
      const putOff = unread ? { sweep: true, initiativeIds: [] } : null;
      return { kept, sightings, statistics: snapshot, putOff };
    }
    const medianMoved = figures && last.medianEffort !== medianEffort;
    const { kept, sightings, unread } = await this.pairs.examine(initiativeIds, medianMoved, context);
    const putOff = unread.length > 0 ? { sweep: false, initiativeIds: unread } : null;
    return { kept, sightings, statistics: snapshot, putOff };
  }
}

function areTextsBehind({ isBehind, version }: TextStanding): boolean {
  return isBehind || version !== TEXT_FEATURES_VERSION;
}

import { Injectable } from '@nestjs/common';
import { OrganisationsLookup } from '../organisations/organisations.lookup.js';
import { systemActor } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { ObservationsService } from '../portfolio/observations.service.js';
import type { Efforts } from '../portfolio/observations.types.js';
import { countPresent, keepMostSevere, keptOfKinds } from './data/findings-kept.query.js';
import {
  type Examined,
  holdExamination,
  keepExamination,
  lastExamination,
  type QueuedWork,
  queuedTotal,
  queuedWork,
  queueWork,
  unqueueWork,
} from './data/radar-queue.query.js';
import { writeReconciliation } from './data/write-findings.query.js';
import { figureSightings } from './domain/findings/figure-sightings.js';
import { FIGURE_KINDS, MOST_OF_A_KIND, PAIR_KINDS, type Sighting } from './domain/findings/kinds.js';
import { type KeptFinding, reconcile } from './domain/findings/reconcile.js';
import { largerPart, type TouchedPart } from './domain/findings/touched.js';
import { TEXT_FEATURES_VERSION } from './domain/text/text-codec.js';
import { overlapThresholds } from './overlap-thresholds.js';
import { PairExaminer } from './pair-examiner.js';
import { PairSweep } from './pair-sweep.js';
import { markedSightings } from './sighting-marks.js';
import { TextStatisticsKeeper } from './text-statistics.js';

/** How many changes are taken together. */
const TAKEN_TOGETHER = 500;
const ALL = 1_000_000;

type Progress = (done: number, total: number) => Promise<void>;

/** More initiatives than this at once are looked at with all others: comparing each by itself would take longer. */
const EACH_BY_ITSELF = 300;

/** Looks again at what changed, and brings the findings up to date with it. */
@Injectable()
export class FindingsExaminer {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationsLookup,
    private readonly observations: ObservationsService,
    private readonly statistics: TextStatisticsKeeper,
    private readonly pairs: PairExaminer,
    private readonly sweep: PairSweep,
  ) {}

  /**
   * Examines what waits, in one transaction; nobody else examines the organisation meanwhile.
   * @param patient waits for another examination of the organisation to end; else there is nothing to be done
   * @returns whether there may be more, nothing more, or something that is to be asked for again later
   */
  examineQueued(organisationId: string, patient: boolean): Promise<'more' | 'nothing' | 'later'> {
    return this.database.run(systemActor(organisationId, 'radar'), async () => {
      if (!(await holdExamination(this.database, patient))) return 'later';
      const total = await queuedTotal(this.database);
      if (total.changes === 0) return 'nothing';
      const everything = total.everything || total.initiatives > EACH_BY_ITSELF;
      const work = await queuedWork(this.database, everything ? ALL : TAKEN_TOGETHER);
      const isDone = await this.examine(everything ? 'everything' : partOf(work), work, async () => undefined);
      return isDone ? 'more' : 'later';
    });
  }

  /** Examines everything, whatever changed. @returns how many findings there are now */
  async examineWhole(organisationId: string, progress: Progress): Promise<{ readonly findings: number }> {
    const clerk = systemActor(organisationId, 'radar');
    return this.database.run(clerk, async () => {
      await holdExamination(this.database, true);
      await this.examine('everything', await queuedWork(this.database, ALL), progress);
      return { findings: await countPresent(this.database) };
    });
  }

  /**
   * Everything is read before anything is written: a transaction that has written no longer reads the portfolio from
   * memory. What cannot be compared yet, because texts are still being read, is asked for again.
   * @returns whether nothing had to be put off
   */
  private async examine(part: TouchedPart, work: readonly QueuedWork[], progress: Progress): Promise<boolean> {
    const { settings } = await this.organisations.current();
    const last = await lastExamination(this.database);
    const observed = part === 'pairs' ? null : await this.observations.observe(settings.fragmentationThreshold);
    const efforts = observed ?? (await this.observations.efforts());
    const keptFigures = observed ? await keptOfKinds(this.database, FIGURE_KINDS) : [];
    const pairs = await this.lookAtPairs(part, work, last, efforts, progress);
    const outcomes = [
      reconcile(keptFigures, markedSightings(observed ? figureSightings(observed) : [])),
      reconcile(pairs.kept, markedSightings(pairs.sightings)),
    ];
    for (const outcome of outcomes) await writeReconciliation(this.database, outcome);
    if (outcomes.some(({ opened, updated }) => opened.length > 0 || updated.some(({ because }) => because !== null)))
      await keepMostSevere(this.database, PAIR_KINDS, efforts.activeEffort, MOST_OF_A_KIND);
    await unqueueWork(
      this.database,
      work.map(({ id }) => id),
    );
    if (pairs.putOff) await queueWork(this.database, pairs.putOff.part, pairs.putOff.initiativeIds);
    const whole = part === 'everything' && !pairs.putOff;
    await keepExamination(this.database, { whole, medianEffort: efforts.medianEffort, statistics: pairs.statistics });
    return !pairs.putOff;
  }

  private async lookAtPairs(
    part: TouchedPart,
    work: readonly QueuedWork[],
    last: Examined | null,
    { medianEffort, activeEffort }: Efforts,
    progress: Progress,
  ): Promise<PairsOfExamination> {
    const { statistics, standing } = await this.statistics.current();
    const initiativeIds = [...new Set(work.flatMap((one) => one.initiativeIds))];
    const snapshot = standing.countedAt;
    if (standing.isBehind || standing.version !== TEXT_FEATURES_VERSION) {
      const putOff = part === 'everything' ? { part, initiativeIds: [] } : { part: 'pairs' as const, initiativeIds };
      return { kept: [], sightings: [], statistics: last?.statistics ?? null, putOff };
    }
    const thresholds = overlapThresholds(await this.organisations.current());
    const tiesOf = await this.observations.ties();
    const context = { thresholds, statistics, tiesOf, activeEffort, medianEffort };
    // Counted anew, terms weigh differently, and so does every pair.
    if (part === 'everything' || last === null || last.statistics !== snapshot) {
      const { sightings, unread } = await this.sweep.sightings(context, progress);
      const kept = await keptOfKinds(this.database, PAIR_KINDS);
      const putOff = unread ? { part: 'everything' as const, initiativeIds: [] } : null;
      return { kept, sightings, statistics: snapshot, putOff };
    }
    const medianMoved = last.medianEffort !== medianEffort;
    const { kept, sightings, unread } = await this.pairs.examine(initiativeIds, medianMoved, context);
    const putOff = unread.length > 0 ? { part: 'pairs' as const, initiativeIds: unread } : null;
    return { kept, sightings, statistics: snapshot, putOff };
  }
}

interface PairsOfExamination {
  readonly kept: readonly KeptFinding[];
  readonly sightings: readonly Sighting[];
  /** Which snapshot of the statistics was in force. */
  readonly statistics: string | null;
  readonly putOff: { readonly part: TouchedPart; readonly initiativeIds: readonly string[] } | null;
}

function partOf(work: readonly QueuedWork[]): TouchedPart {
  return work.reduce<TouchedPart>((largest, one) => largerPart(largest, one.part), 'pairs');
}

import { Injectable } from '@nestjs/common';
import { OrganisationsLookup } from '../organisations/organisations.lookup.js';
import { systemActor } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { ObservationsService } from '../portfolio/observations.service.js';
import { countPresent, keptOfKinds } from './data/findings-kept.query.js';
import {
  holdExamination,
  keepExamination,
  type QueuedWork,
  queuedWork,
  unqueueWork,
} from './data/radar-queue.query.js';
import { writeReconciliation } from './data/write-findings.query.js';
import { figureSightings } from './domain/findings/figure-sightings.js';
import { FIGURE_KINDS } from './domain/findings/kinds.js';
import { reconcile } from './domain/findings/reconcile.js';
import { largerPart, type TouchedPart } from './domain/findings/touched.js';
import { markedSightings } from './sighting-marks.js';

/** How many changes are taken together. */
const TAKEN_TOGETHER = 500;
const ALL = 1_000_000;

type Progress = (done: number, total: number) => Promise<void>;

/** Looks again at what changed, and brings the findings up to date with it. */
@Injectable()
export class FindingsExaminer {
  constructor(
    private readonly database: TenantDatabase,
    private readonly organisations: OrganisationsLookup,
    private readonly observations: ObservationsService,
  ) {}

  /**
   * Examines what waits, in one transaction; nobody else examines the organisation meanwhile.
   * @returns whether there was anything
   */
  examineQueued(organisationId: string): Promise<boolean> {
    return this.holding(organisationId, async () => {
      const work = await queuedWork(this.database, TAKEN_TOGETHER);
      if (work.length === 0) return false;
      const part = work.reduce<TouchedPart>((largest, one) => largerPart(largest, one.part), 'pairs');
      await this.examine(part, work);
      return true;
    });
  }

  /** Examines everything, whatever changed. @returns how many findings there are now */
  async examineWhole(organisationId: string, progress: Progress): Promise<{ readonly findings: number }> {
    await this.holding(organisationId, async () => {
      await this.examine('everything', await queuedWork(this.database, ALL));
    });
    await progress(1, 1);
    return this.database.run(systemActor(organisationId, 'radar'), async () => ({
      findings: await countPresent(this.database),
    }));
  }

  private holding<T>(organisationId: string, work: () => Promise<T>): Promise<T> {
    return this.database.run(systemActor(organisationId, 'radar'), async () => {
      await holdExamination(this.database);
      return work();
    });
  }

  /**
   * Everything is read before anything is written: a transaction that has written no longer reads the portfolio from
   * memory.
   */
  private async examine(part: TouchedPart, work: readonly QueuedWork[]): Promise<void> {
    const { settings } = await this.organisations.current();
    const observed = await this.observations.observe(settings.fragmentationThreshold);
    if (part !== 'pairs') {
      const kept = await keptOfKinds(this.database, FIGURE_KINDS);
      const outcome = reconcile(kept, markedSightings(figureSightings(observed)));
      await writeReconciliation(this.database, outcome);
    }
    await unqueueWork(
      this.database,
      work.map(({ id }) => id),
    );
    await keepExamination(this.database, part === 'everything', observed.medianEffort);
  }
}

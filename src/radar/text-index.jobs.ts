import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../platform/access/actor.js';
import { refreshStatistics } from '../platform/database/planner-statistics.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { newId } from '../platform/ids.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Operations } from '../platform/operations/operations.js';
import type { RunningOperation } from '../platform/operations/operations.types.js';
import { leaveBacklog } from './data/texts.query.js';
import {
  claimBacklog,
  countTexts,
  hasUnclaimedBacklog,
  settleBacklog,
  textStanding,
} from './data/text-standing.query.js';
import { TEXT_FEATURES_VERSION } from './domain/text/text-codec.js';
import { askToExamine } from './examination-request.js';
import { askToBringUpToDate, BRING_UP_TO_DATE } from './text-intake.js';
import { READ_TEXTS } from './radar-operations.js';
import { TextPoster } from './text-poster.js';
import { TextReader } from './text-reader.js';
import { TextStatisticsKeeper } from './text-statistics.js';

/** Texts that one transaction reads, and that nobody amends meanwhile: few, because on a busy machine others go first. */
const READ_BATCH = 50;
/** Texts that one transaction posts: the more, the fewer times a list is rewritten. */
const BATCH = 2000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
/** Reading gives way to what people wait for, such as an import, but not for ever. */
const LOOK_AGAIN_MILLISECONDS = 500;
const MOST_LOOKS = 1200;
/** The planner looks at the texts again after so many, and at every such growth: it plans for few until it does. */
const PLANNED_FOR = 1000;
const GROWTH_BETWEEN_LOOKS = 8;
/** The statistics are counted anew when the number of texts has changed by this share. */
const DRIFT = 0.25;

/** Brings the index up to date after the fact: reads what came in bulk, posts what was read, counts how common terms are. */
@Injectable()
export class TextIndexJobs {
  constructor(
    private readonly jobs: Jobs,
    private readonly operations: Operations,
    private readonly database: TenantDatabase,
    private readonly poster: TextPoster,
    private readonly statistics: TextStatisticsKeeper,
    private readonly reader: TextReader,
  ) {
    jobs.handle(BRING_UP_TO_DATE, ({ organisationId }) => this.bringUpToDate(String(organisationId)));
    operations.handle(READ_TEXTS, (operation) => this.readAll(operation), null, null, 'upkeep');
  }

  /** Posts what waits and counts anew where needed; what came in bulk is left to an operation with progress. */
  async bringUpToDate(organisationId: string): Promise<void> {
    const actor = systemActor(organisationId, 'radar');
    const isLong = await this.database.run(actor, async () => {
      const { version } = await textStanding(this.database);
      const isBehind = await hasUnclaimedBacklog(this.database);
      if (version === TEXT_FEATURES_VERSION && !isBehind) return false;
      const unread = await this.reader.countUnread();
      if (unread === 0 && !isBehind) return false;
      const operation = await this.operations.start(READ_TEXTS, 'register:read', {}, unread);
      await claimBacklog(this.database, operation.id);
      return true;
    });
    if (!isLong) await this.finish(actor);
  }

  /**
   * Has every text read anew that was read with other words than those in force: an operation with progress. Inside the
   * unit of work that changes the words; until then the texts are compared as they were read.
   */
  async readAgain(): Promise<void> {
    await leaveBacklog(this.database, newId(), []);
    await askToBringUpToDate(this.database, this.jobs);
  }

  /** Reads every text that was not read yet, and those that an older version read. Goes on where it stopped. */
  private async readAll({ id, actor, progress }: RunningOperation): Promise<Record<string, unknown>> {
    const clerk = systemActor(actor.organisationId, 'radar');
    const settle = (isDone: boolean) =>
      this.database.run(clerk, async () => {
        await settleBacklog(this.database, id, isDone);
        if (isDone) await askToExamine(this.database, this.jobs);
      });
    try {
      await this.giveWay(clerk);
      const before = await this.database.run(clerk, () => textStanding(this.database));
      const read = await this.readUnread(clerk, progress);
      await this.finish(clerk, before.words !== before.countedWords);
      await settle(true);
      return { read };
    } catch (error) {
      await settle(false);
      throw error;
    }
  }

  private async giveWay(actor: Actor): Promise<void> {
    const isBusy = () => this.database.run(actor, () => this.operations.isOtherWorkRunning([READ_TEXTS]));
    for (let look = 0; look < MOST_LOOKS && (await isBusy()); look += 1) await pause(LOOK_AGAIN_MILLISECONDS);
  }

  private async readUnread(actor: Actor, progress: RunningOperation['progress']): Promise<number> {
    const total = await this.database.run(actor, () => this.reader.countUnread());
    let read = 0;
    let lookAt = PLANNED_FOR;
    for (let after = BEFORE_ALL; ;) {
      const begun = performance.now();
      if (read >= lookAt) {
        lookAt = read * GROWTH_BETWEEN_LOOKS;
        await this.database.run(actor, () => refreshStatistics(this.database, ['initiative_texts']));
      }
      const some = await this.database.run(actor, () => this.reader.readSome(after, READ_BATCH));
      if (some.last === undefined) return read;
      read += some.read;
      after = some.last;
      await progress(read, Math.max(total, read));
      // Whoever is asked something meanwhile waits for a batch at most, and has the machine half of the time.
      await pause(performance.now() - begun);
    }
  }

  private async finish(actor: Actor, isToBeCounted = false): Promise<void> {
    while (await this.database.run(actor, () => this.poster.postSome(BATCH)));
    const { documents, version } = await this.database.run(actor, () => textStanding(this.database));
    const texts = await this.database.run(actor, () => countTexts(this.database));
    if (isToBeCounted || version !== TEXT_FEATURES_VERSION || Math.abs(texts - documents) > DRIFT * documents) {
      await this.statistics.recount(actor);
      await this.database.run(actor, () => askToExamine(this.database, this.jobs));
    }
  }
}

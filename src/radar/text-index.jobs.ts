import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../platform/access/actor.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { Operations } from '../platform/operations/operations.js';
import type { RunningOperation } from '../platform/operations/operations.types.js';
import { countUnread, keepTexts, unreadTexts } from './data/texts.query.js';
import {
  claimBacklog,
  countTexts,
  hasUnclaimedBacklog,
  settleBacklog,
  textStanding,
  unfinishedOrganisations,
} from './data/text-standing.query.js';
import { analyse } from './domain/text/analyse.js';
import { encodeFeatures, TEXT_FEATURES_VERSION } from './domain/text/text-codec.js';
import { askToBringUpToDate, BRING_UP_TO_DATE } from './text-intake.js';
import { TextPoster } from './text-poster.js';
import { TextStatisticsKeeper } from './text-statistics.js';

/** The long work of reading many texts, as people follow it. */
export const READ_TEXTS = 'read_texts';
const EVERY_MINUTE = 'radar-every-minute';
/** Texts that one transaction reads: 0.1 s, during which nobody amends them. */
const READ_BATCH = 250;
/** Texts that one transaction posts: the more, the fewer times a list is rewritten. */
const BATCH = 2000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';
/** Reading gives way to what people wait for, such as an import, but not for ever. */
const LOOK_AGAIN_MILLISECONDS = 500;
const MOST_LOOKS = 1200;
/** The statistics are counted anew when the number of texts has changed by this share. */
const DRIFT = 0.25;

/** Brings the index up to date after the fact: reads what came in bulk, posts what was read, counts how common terms are. */
@Injectable()
export class TextIndexJobs {
  constructor(
    private readonly jobs: Jobs,
    private readonly operations: Operations,
    private readonly system: SystemDatabase,
    private readonly database: TenantDatabase,
    private readonly poster: TextPoster,
    private readonly statistics: TextStatisticsKeeper,
  ) {
    jobs.handle(BRING_UP_TO_DATE, ({ organisationId }) => this.bringUpToDate(String(organisationId)));
    jobs.handle(EVERY_MINUTE, () => this.askForAll());
    jobs.repeat(EVERY_MINUTE, '* * * * *');
    operations.handle(READ_TEXTS, (operation) => this.readAll(operation));
  }

  /** Posts what waits and counts anew where needed; what came in bulk is left to an operation with progress. */
  async bringUpToDate(organisationId: string): Promise<void> {
    const actor = systemActor(organisationId, 'radar');
    const isLong = await this.database.run(actor, async () => {
      const { version } = await textStanding(this.database);
      const isBehind = await hasUnclaimedBacklog(this.database);
      if (version === TEXT_FEATURES_VERSION && !isBehind) return false;
      const unread = await countUnread(this.database, TEXT_FEATURES_VERSION);
      if (unread === 0 && !isBehind) return false;
      const operation = await this.operations.start(READ_TEXTS, 'register:read', {}, unread);
      await claimBacklog(this.database, operation.id);
      return true;
    });
    if (!isLong) await this.finish(actor);
  }

  /** Reads every text that was not read yet, and those that an older version read. Goes on where it stopped. */
  private async readAll({ id, actor, progress }: RunningOperation): Promise<Record<string, unknown>> {
    const clerk = systemActor(actor.organisationId, 'radar');
    const settle = (isDone: boolean) => this.database.run(clerk, () => settleBacklog(this.database, id, isDone));
    try {
      await this.giveWay(clerk);
      const read = await this.readUnread(clerk, progress);
      await this.finish(clerk);
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
    const total = await this.database.run(actor, () => countUnread(this.database, TEXT_FEATURES_VERSION));
    let read = 0;
    for (let after = BEFORE_ALL; ;) {
      const begun = performance.now();
      const last = await this.database.run(actor, async () => {
        const texts = await unreadTexts(this.database, TEXT_FEATURES_VERSION, after, READ_BATCH);
        await keepTexts(
          this.database,
          texts.map(({ id, title, description }) => ({
            id,
            features: encodeFeatures(analyse(title, description ?? '')),
          })),
        );
        read += texts.length;
        return texts.at(-1);
      });
      if (!last) return read;
      after = last.id;
      await progress(read, Math.max(total, read));
      // Whoever is asked something meanwhile waits for a batch at most, and has the machine half of the time.
      await pause(performance.now() - begun);
    }
  }

  private async finish(actor: Actor): Promise<void> {
    while (await this.database.run(actor, () => this.poster.postSome(BATCH)));
    const { documents, version } = await this.database.run(actor, () => textStanding(this.database));
    const texts = await this.database.run(actor, () => countTexts(this.database));
    if (version !== TEXT_FEATURES_VERSION || Math.abs(texts - documents) > DRIFT * documents)
      await this.statistics.recount(actor);
  }

  private async askForAll(): Promise<void> {
    for (const organisationId of await unfinishedOrganisations(this.system, TEXT_FEATURES_VERSION))
      await this.database.run(systemActor(organisationId, 'radar'), () => askToBringUpToDate(this.database, this.jobs));
  }
}

import { Injectable } from '@nestjs/common';
import { systemActor } from '../platform/access/actor.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { unfinishedOrganisations } from './data/text-standing.query.js';
import { TEXT_FEATURES_VERSION } from './domain/text/text-codec.js';
import { askToBringUpToDate } from './text-intake.js';

const EVERY_MINUTE = 'radar-every-minute';

/** Finds every minute which organisations' texts are unfinished, whoever was to finish them. */
@Injectable()
export class TextIndexWatch {
  constructor(
    private readonly jobs: Jobs,
    private readonly system: SystemDatabase,
    private readonly database: TenantDatabase,
  ) {
    jobs.handle(EVERY_MINUTE, () => this.askForAll());
    jobs.repeat(EVERY_MINUTE, '* * * * *');
  }

  private async askForAll(): Promise<void> {
    for (const organisationId of await unfinishedOrganisations(this.system, TEXT_FEATURES_VERSION))
      await this.database.run(systemActor(organisationId, 'radar'), () => askToBringUpToDate(this.database, this.jobs));
  }
}

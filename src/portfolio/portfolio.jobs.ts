import { Injectable } from '@nestjs/common';
import { systemActor } from '../platform/access/actor.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { OverviewService } from './overview.service.js';

const EVERY_NIGHT = 'portfolio-every-night';
const OF_ONE_ORGANISATION = 'portfolio-keep-figures';

/** Keeps the director's figures every night: one job for each organisation, so that one that fails is tried again alone. */
@Injectable()
export class PortfolioJobs {
  constructor(
    jobs: Jobs,
    private readonly system: SystemDatabase,
    private readonly database: TenantDatabase,
    private readonly overview: OverviewService,
  ) {
    jobs.handle(EVERY_NIGHT, async () => {
      for (const { id } of await this.system.query<{ id: string }>('select id from organisations order by id')) {
        await this.database.run(systemActor(id, 'portfolio'), () =>
          jobs.enqueue(OF_ONE_ORGANISATION, { organisationId: id }, { key: `${OF_ONE_ORGANISATION} ${id}` }),
        );
      }
    });
    jobs.handle(OF_ONE_ORGANISATION, async ({ organisationId }) => this.keepFigures(String(organisationId)));
    jobs.repeat(EVERY_NIGHT, '17 1 * * *');
  }

  /** Keeps today's figures of one organisation. */
  keepFigures(organisationId: string): Promise<void> {
    return this.database.run(systemActor(organisationId, 'portfolio'), () => this.overview.keepFigures());
  }
}

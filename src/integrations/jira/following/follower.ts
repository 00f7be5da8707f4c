import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { systemActor } from '../../../platform/access/actor.js';
import { SystemDatabase } from '../../../platform/database/system-database.js';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Problem } from '../../../platform/problems/problem.js';
import { type Due, dueOf, FollowParts, type Task } from './follow-parts.js';
import { FOLLOW, followOptions } from './follow-job.js';

const LOOK_AROUND = 'jira-look-around';

/** Keeps connections current, in the background: works messages off as they come, and looks at each site regularly. */
@Injectable()
export class Follower implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly system: SystemDatabase,
    private readonly jobs: Jobs,
    private readonly parts: FollowParts,
    private readonly logger: PinoLogger,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(LOOK_AROUND, () => this.lookAround());
    this.jobs.handle(FOLLOW, ({ organisationId, connectionId }) =>
      this.follow(String(organisationId), String(connectionId)),
    );
    this.jobs.repeat(LOOK_AROUND, '* * * * *');
  }

  /** Every minute: asks for the upkeep of every connection that is not paused. Nothing due costs a query. */
  private async lookAround(): Promise<void> {
    const connections = await this.system.query<{ organisation_id: string; id: string }>(
      'select organisation_id, id from jira_connections where not paused order by organisation_id, id',
    );
    for (const { organisation_id: organisationId, id: connectionId } of connections) {
      const payload = { organisationId, connectionId };
      const actor = systemActor(organisationId, 'Jira');
      await this.database.run(actor, () => this.jobs.enqueue(FOLLOW, payload, followOptions(connectionId)));
    }
  }

  /** Does what is due for one connection. What one part cannot do does not keep the others from their work. */
  async follow(organisationId: string, connectionId: string, forced?: readonly Task[]): Promise<void> {
    const due = await this.due(organisationId, connectionId);
    if (!due || due.connection.paused) return;
    for (const task of forced ?? dueOf(due, new Date())) {
      try {
        await this.parts.carryOut(task, { organisationId, ...due });
      } catch (error) {
        // A refusal of the site is kept with the connection's health, and said there.
        if (!(error instanceof Problem)) this.logger.error({ err: error, connection: connectionId, task }, 'Jira');
      }
    }
  }

  private async due(organisationId: string, connectionId: string): Promise<Due | null> {
    try {
      return await this.database.run(systemActor(organisationId, 'Jira'), () => this.parts.due(connectionId));
    } catch (error) {
      // The connection, or its organisation, was removed meanwhile.
      if (error instanceof Problem) return null;
      throw error;
    }
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { Operations } from '../../../platform/operations/operations.js';
import type { Operation, RunningOperation } from '../../../platform/operations/operations.types.js';
import { Problem } from '../../../platform/problems/problem.js';
import { ledgerCounts } from '../data/ledger-lists.query.js';
import { connectionProblems } from '../domain/connection.problems.js';
import { SiteSessions } from '../site-sessions.js';
import { ImportParts } from './import-parts.js';

const KIND = 'jira.import';
const PERMISSION = 'integrations:manage';

/** Imports: everything that is chosen, the initiatives first and their relations after. */
@Injectable()
export class JiraImporter implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly operations: Operations,
    private readonly sessions: SiteSessions,
    private readonly parts: ImportParts,
  ) {}

  onModuleInit(): void {
    this.operations.handle(
      KIND,
      (running) => this.import(running),
      ({ actor, input }) =>
        this.database.run(actor, async () => ({
          connectionId: String(input['connectionId']),
          issues: await ledgerCounts(this.database, String(input['connectionId'])),
        })),
    );
  }

  /** Asks for an import, inside the open unit of work. @throws Problem `not_found`, `jira_paused`, `jira_no_rules` */
  async start(connectionId: string): Promise<Operation> {
    const connection = await this.parts.connections.hold(connectionId);
    if (connection.paused) throw new Problem(connectionProblems.jira_paused, { name: connection.name });
    const { version } = await this.parts.rules.read(connectionId);
    if (version === 0) throw new Problem(connectionProblems.jira_no_rules, { name: connection.name });
    return this.operations.start(KIND, PERMISSION, { connectionId });
  }

  /** May be begun again after a crash: it goes on at the place that was kept with what was taken in. */
  private async import(running: RunningOperation): Promise<Readonly<Record<string, unknown>>> {
    const { actor, input } = running;
    const connectionId = String(input['connectionId']);
    return this.sessions.with(actor, connectionId, async (session) => {
      const rules = await this.database.run(actor, () => this.parts.rules.read(connectionId));
      const { figures } = await this.parts.runs.carryOut(session, rules, running);
      return { connectionId, rulesVersion: rules.version, ...figures };
    });
  }
}

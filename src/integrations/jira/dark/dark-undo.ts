import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../../initiatives/initiatives.lookup.js';
import { InitiativesService } from '../../../initiatives/initiatives.service.js';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { JiraConnection } from '../connections.types.js';
import { triageVerdict } from '../data/dark-list.query.js';
import { writeLedger } from '../data/ledger.query.js';
import { connectionProblems } from '../domain/connection.problems.js';
import { because } from '../domain/left-out.js';
import type { LedgerRow } from '../ledger.types.js';

/** Takes back what triage did with an issue, as long as the board has not taken its initiative up. */
@Injectable()
export class DarkUndo {
  constructor(
    private readonly database: TenantDatabase,
    private readonly lookup: InitiativesLookup,
    private readonly initiatives: InitiativesService,
  ) {}

  /**
   * Inside the unit of work that holds the intake. What was registered leaves the register, what was attached leaves
   * its initiative.
   * @throws Problem `jira_registered` (not by triage), `jira_taken_up`, and whatever the register refuses
   */
  async undo(connection: JiraConnection, { issue, initiativeId, rulesVersion }: LedgerRow): Promise<void> {
    const { siteIssueId, key } = issue;
    const verdict = await triageVerdict(this.database, connection.id, siteIssueId);
    const [initiative] = initiativeId === null ? [] : await this.lookup.hold([initiativeId]);
    if (!initiative || (verdict !== 'register' && verdict !== 'attach'))
      throw new Problem(connectionProblems.jira_registered, { key: key ?? '' });
    const { id, state, externalReferences } = initiative;
    if (verdict === 'attach') {
      const others = externalReferences.filter(
        (one) => one.source !== connection.source || one.externalId !== siteIssueId,
      );
      await this.initiatives.amend(id, { externalReferences: others }, 'any');
    } else if (state === 'proposed') await this.initiatives.remove(id, 'any');
    else throw new Problem(connectionProblems.jira_taken_up, { key: initiative.key });
    const left = { issue, chosen: false, rulesVersion, outcome: 'skipped' as const, skip: because('not_chosen') };
    await writeLedger(this.database, connection.id, [{ ...left, initiativeId: null, carried: null }]);
  }
}

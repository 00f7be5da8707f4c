import { Injectable } from '@nestjs/common';
import { CurrentGround } from '../../initiatives/current-ground.js';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { Problem } from '../../platform/problems/problem.js';
import { FindingsService } from '../../radar/findings.service.js';
import { CxDebtsService } from './cx-debts.service.js';
import { type ConcernedNow, concernedNow } from './data/concerned-records.query.js';
import type { DecisionEntity } from './data/decision.entity.js';
import type { ConcernedType } from './decisions.types.js';
import { decisionProblems } from './domain/decision.problems.js';
import { decisionKey } from './domain/decision-key.js';

/** What a choice holds on to while it is made. */
@Injectable()
export class ChoiceSurroundings {
  constructor(
    private readonly database: TenantDatabase,
    private readonly findings: FindingsService,
    private readonly initiatives: InitiativesLookup,
    readonly debts: CxDebtsService,
    private readonly ground: CurrentGround,
  ) {}

  /** Everything that happens from here on in this unit of work happens under the decision. */
  actUnder(decisionId: string): void {
    this.ground.take({ decisionId });
  }

  /** Holds the initiatives, and sees that everything is as the board had it before it. @throws `decision_out_of_date` */
  async demandUnchanged({ number, records }: DecisionEntity): Promise<void> {
    await this.initiatives.hold(records.filter(({ type }) => type === 'initiative').map(({ id }) => id));
    const now = new Map((await concernedNow(this.database, records)).map((record) => [record.id, record]));
    const changed = records.filter(({ id, version }) => now.get(id)?.version !== version);
    if (changed.length === 0) return;
    const names = await Promise.all(changed.map(({ id, type }) => this.nameOf(type, now.get(id))));
    throw new Problem(
      decisionProblems.decision_out_of_date,
      { key: decisionKey(number), records: names.join(', ') },
      { members: { changed: changed.map(({ type, id }) => ({ type, id, version: now.get(id)?.version ?? null })) } },
    );
  }

  private async nameOf(type: ConcernedType, now: ConcernedNow | undefined): Promise<string> {
    if (!now) return type;
    return type === 'finding' ? (await this.findings.read(now.id)).title : now.name;
  }
}

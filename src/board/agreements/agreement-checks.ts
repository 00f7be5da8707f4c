import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { AgreementsService } from './agreements.service.js';
import type { AgreedWork, Agreement, AgreementException, Judged, Outcome } from './agreements.types.js';
import { exceptionsOf } from './data/agreement-parts.query.js';
import { inScope, isDue, outcomeOf } from './domain/applying.js';
import { PreparedRules } from './domain/evaluate.js';
import { RegisterFacts } from './register-facts.js';

/** An agreement that is about an initiative, and what became of it. */
export interface CheckedAgreement {
  readonly agreement: Agreement;
  readonly judged: Judged;
  readonly outcome: Outcome;
  readonly exception: AgreementException | null;
  /** Whether the initiative has taken a step that it guards. */
  readonly due: boolean;
}

/** Checks agreements in force. Inside a unit of work. */
@Injectable()
export class AgreementChecks {
  constructor(
    private readonly database: TenantDatabase,
    private readonly agreements: AgreementsService,
    private readonly initiatives: InitiativesLookup,
    private readonly facts: RegisterFacts,
  ) {}

  /** Every agreement in force that is about this initiative. @throws Problem `not_found` */
  async read(initiativeId: string): Promise<CheckedAgreement[]> {
    const [initiative] = await this.initiatives.read([initiativeId]);
    if (!initiative) throw new Problem(platformProblems.not_found, { record: 'initiative' });
    return (await this.check([initiative], await this.agreements.inForce()))[0] ?? [];
  }

  /** The agreements among these that are about each initiative, in the order of the initiatives. */
  async check(works: readonly AgreedWork[], agreements: readonly Agreement[]): Promise<CheckedAgreement[][]> {
    if (agreements.length === 0) return works.map(() => []);
    const rules = new PreparedRules(agreements);
    const scopes = await this.facts.scopes(agreements);
    const facts = await this.facts.of(works);
    const exceptions = await this.exceptions(works);
    return works.map((work, i) => {
      const judged = rules.judge(facts[i] ?? {});
      return agreements.flatMap((agreement): CheckedAgreement[] => {
        const verdict = judged.get(agreement.id);
        if (!verdict || !inScope(agreement.scope, work, scopes)) return [];
        const exception = exceptions.get(`${work.id} ${agreement.id}`) ?? null;
        const outcome = outcomeOf(verdict, exception !== null);
        return [{ agreement, judged: verdict, outcome, exception, due: isDue(agreement.steps, work.state) }];
      });
    });
  }

  private async exceptions(works: readonly AgreedWork[]): Promise<Map<string, AgreementException>> {
    const today = new Date().toISOString().slice(0, 10);
    const ids = [...new Set(works.map(({ id }) => id))];
    const rows = await exceptionsOf(this.database, ids, today);
    return new Map(rows.map((one) => [`${one.initiativeId} ${one.agreementId}`, one]));
  }
}

import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { Records } from '../../platform/database/records.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { type FieldError, Problem } from '../../platform/problems/problem.js';
import { CxDebtEntity } from './data/cx-debt.entity.js';
import { CX_DEBT, today } from './decision-records.js';
import { DecisionReferences } from './decision-references.js';
import type { CxDebt, DebtStatus } from './decisions.types.js';
import { decisionProblems } from './domain/decision.problems.js';

const CX_DEBTS: ListDefinition<CxDebtEntity> = {
  name: 'cx-debts',
  defaultSort: 'dueOn',
  sortable: {
    dueOn: { sql: 'debt.due_on', type: 'date', value: (debt) => debt.dueOn },
    size: { sql: 'debt.size', type: 'double precision', value: (debt) => debt.size },
    createdAt: { sql: 'debt.created_at', type: 'timestamptz', value: (debt) => debt.createdAt },
  },
};

const OPEN = 'debt.repaid_by_id is null and debt.lifted_by_id is null';
const CONDITIONS: Readonly<Record<DebtStatus, string>> = {
  open: OPEN,
  overdue: `${OPEN} and debt.due_on < :today`,
  repaid: 'debt.repaid_by_id is not null',
  lifted: 'debt.lifted_by_id is not null',
};

export interface DebtFilter {
  /** `open` holds the overdue ones too. */
  readonly status?: readonly DebtStatus[];
  readonly stageId?: string;
  readonly ownerId?: string;
  readonly decisionId?: string;
}

/** A line to be opened: the stage that gets worse, by how much, and who answers for it. */
export interface NewDebt {
  readonly stageId: string;
  readonly size: number | null;
  readonly ownerId: string;
}

/** The ledger of what customers are owed since choices that were negative for them. */
@Injectable()
export class CxDebtsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly references: DecisionReferences,
    private readonly initiatives: InitiativesLookup,
  ) {}

  async list(filter: DebtFilter & PageQuery): Promise<Page<CxDebt>> {
    const builder = this.database
      .repository(CxDebtEntity)
      .createQueryBuilder('debt')
      .where('debt.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.status) {
      const any = filter.status.map((status) => `(${CONDITIONS[status]})`).join(' or ');
      builder.andWhere(`(${any})`, { today: today() });
    }
    if (filter.stageId) builder.andWhere('debt.stage_id = :stage', { stage: filter.stageId });
    if (filter.ownerId) builder.andWhere('debt.owner_id = :owner', { owner: filter.ownerId });
    if (filter.decisionId) builder.andWhere('debt.decision_id = :decision', { decision: filter.decisionId });
    const page = await this.pages.read(CX_DEBTS, filter, builder);
    return { ...page, items: page.items.map(asDebt) };
  }

  /** @throws Problem `not_found` */
  async read(id: string): Promise<CxDebt> {
    return asDebt(await this.records.find(CX_DEBT, id));
  }

  /**
   * Another owner or due day, or the initiative that repays it (null takes that back).
   * @throws Problem `not_found`, `stale`, `debt_settled`, `validation`
   */
  async amend(
    id: string,
    changes: { ownerId?: string; dueOn?: string; repaidById?: string | null },
    expected: ExpectedVersion,
  ): Promise<CxDebt> {
    const debt = await this.records.lock(CX_DEBT, id, expected);
    const faults = await this.references.faults(
      changes.ownerId ? [{ type: 'person', id: changes.ownerId, pointer: '/ownerId' }] : [],
      new Set([debt.ownerId]),
    );
    if (changes.repaidById) faults.push(...(await this.repaymentFaults(changes.repaidById, debt.stageId)));
    if (faults.length > 0) throw invalid(faults);
    const takesBack = changes.repaidById === null;
    if (debt.liftedById !== null || (debt.repaidById !== null && !takesBack))
      throw new Problem(decisionProblems.debt_settled, { status: statusOf(debt, today()) });
    const repaidOn = changes.repaidById === undefined ? undefined : takesBack ? null : today();
    const what = changes.repaidById ? 'repaid' : 'amended';
    return asDebt(await this.records.amend(CX_DEBT, debt, { ...changes, repaidOn }, what));
  }

  /** Opens the lines of a choice. */
  async open(decisionId: string, dueOn: string, debts: readonly NewDebt[]): Promise<void> {
    for (const debt of debts) {
      const fields = { ...debt, decisionId, dueOn, repaidById: null, repaidOn: null, liftedById: null };
      await this.records.create(CX_DEBT, fields);
    }
  }

  /** A later decision takes the choice back: what was not repaid is no longer owed. */
  async lift(decisionId: string, byDecisionId: string): Promise<void> {
    const where = { organisationId: this.database.organisationId, decisionId };
    for (const debt of await this.database.repository(CxDebtEntity).find({ where, order: { id: 'ASC' } })) {
      if (debt.repaidById === null && debt.liftedById === null)
        await this.records.amend(CX_DEBT, debt, { liftedById: byDecisionId }, 'lifted');
    }
  }

  /** What repays a debt works on the stage where it stands, and was not stopped. */
  private async repaymentFaults(initiativeId: string, stageId: string): Promise<FieldError[]> {
    const pointer = '/repaidById';
    const [initiative] = await this.initiatives.read([initiativeId]);
    if (!initiative) return [{ pointer, code: 'unknown_reference', parameters: { record: 'initiative' } }];
    if (initiative.state === 'stopped' || initiative.state === 'merged') return [{ pointer, code: 'ended_badly' }];
    const works = initiative.stages.some((link) => link.stageId === stageId);
    return works ? [] : [{ pointer, code: 'elsewhere' }];
  }
}

/** Where a line stands on a day. */
export function statusOf(debt: Pick<CxDebt, 'repaidById' | 'liftedById' | 'dueOn'>, on: string): DebtStatus {
  if (debt.liftedById !== null) return 'lifted';
  if (debt.repaidById !== null) return 'repaid';
  return debt.dueOn < on ? 'overdue' : 'open';
}

function asDebt({ organisationId: _, ...debt }: CxDebtEntity): CxDebt {
  return debt;
}

import { Injectable } from '@nestjs/common';
import { InitiativesService } from '../../initiatives/initiatives.service.js';
import { mapConstraints, unknownReference } from '../../platform/database/constraints.js';
import { type RecordKind, Records } from '../../platform/database/records.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { AgreementsService } from './agreements.service.js';
import type { AgreementException } from './agreements.types.js';
import { AgreementExceptionEntity } from './data/agreement-exception.entity.js';
import { agreementErrors, agreementProblems } from './domain/agreement.problems.js';

const EXCEPTION: RecordKind<AgreementExceptionEntity> = {
  entity: AgreementExceptionEntity,
  type: 'agreement_exception',
  table: 'agreement_exceptions',
};

const EXCEPTIONS: ListDefinition<AgreementExceptionEntity> = {
  name: 'agreement-exceptions',
  defaultSort: '-createdAt',
  sortable: {
    createdAt: { sql: 'exception.created_at', type: 'timestamptz', value: (one) => one.createdAt },
    expiresOn: { sql: 'exception.expires_on', type: 'date', value: (one) => one.expiresOn },
  },
};

mapConstraints({ agreement_exceptions_initiative: unknownReference('/initiativeId', 'initiative') });

export interface ExceptionDraft {
  readonly initiativeId: string;
  readonly reason: string;
  readonly expiresOn: string;
}

/** Exceptions: one initiative may pass one agreement for a while, because somebody says so and why. */
@Injectable()
export class AgreementExceptionsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly agreements: AgreementsService,
    private readonly initiatives: InitiativesService,
  ) {}

  /** @throws Problem `not_found` */
  async list(agreementId: string, query: PageQuery): Promise<Page<AgreementException>> {
    await this.agreements.read(agreementId);
    const builder = this.database
      .repository(AgreementExceptionEntity)
      .createQueryBuilder('exception')
      .where('exception.organisation_id = :organisation', { organisation: this.database.organisationId })
      .andWhere('exception.agreement_id = :agreement', { agreement: agreementId });
    return this.pages.read(EXCEPTIONS, query, builder);
  }

  /** @throws Problem `not_found` when it is no exception of this agreement */
  async read(agreementId: string, id: string): Promise<AgreementException> {
    return ofAgreement(await this.records.find(EXCEPTION, id), agreementId);
  }

  /** The caller approves. @throws Problem `not_found`, `validation`, `own_exception` for the caller's own initiative */
  async grant(agreementId: string, draft: ExceptionDraft): Promise<AgreementException> {
    await this.agreements.read(agreementId);
    const initiative = await this.initiatives.read(draft.initiativeId).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      throw invalid([{ pointer: '/initiativeId', code: 'unknown_reference', parameters: { record: 'initiative' } }]);
    });
    if (draft.expiresOn <= new Date().toISOString().slice(0, 10))
      throw invalid([{ pointer: '/expiresOn', code: agreementErrors.not_in_the_future }]);
    const { actor } = this.database;
    if (actor.personId !== null && actor.personId === initiative.accountablePersonId)
      throw new Problem(agreementProblems.own_exception, { key: initiative.key });
    const { initiativeId, reason, expiresOn } = draft;
    const approver = { approverId: actor.id, approverName: actor.name };
    return this.records.create(EXCEPTION, { agreementId, initiativeId, reason, expiresOn, ...approver });
  }

  /** Takes an exception back; the audit trail keeps it. @throws Problem `not_found`, `stale` */
  async revoke(agreementId: string, id: string, expected: ExpectedVersion): Promise<void> {
    const exception = ofAgreement(await this.records.lock(EXCEPTION, id, expected), agreementId);
    await this.records.remove(EXCEPTION, exception);
  }
}

function ofAgreement(exception: AgreementExceptionEntity, agreementId: string): AgreementExceptionEntity {
  if (exception.agreementId !== agreementId) throw new Problem(platformProblems.not_found, { record: EXCEPTION.type });
  return exception;
}

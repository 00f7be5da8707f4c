import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { Operations } from '../platform/operations/operations.js';
import type { Operation } from '../platform/operations/operations.types.js';
import { lastExamination, queuedTotal } from './data/radar-queue.query.js';
import { FindingsExaminer } from './findings-examiner.js';
import { EXAMINE_WHOLE } from './radar-operations.js';

/** How far the radar is. */
export interface ExaminationState {
  /** Null when nothing was ever examined. */
  readonly examinedAt: Date | null;
  readonly wholeAt: Date | null;
  readonly waiting: { readonly changes: number; readonly initiatives: number };
}

/** Full examinations, asked for by a person. */
@Injectable()
export class ExaminationsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly operations: Operations,
    examiner: FindingsExaminer,
  ) {
    operations.handle(EXAMINE_WHOLE, async ({ actor, progress }) => ({
      ...(await examiner.examineWhole(actor.organisationId, progress)),
    }));
  }

  /** Examines everything, as an operation. Inside a unit of work. */
  start(): Promise<Operation> {
    return this.operations.start(EXAMINE_WHOLE, 'register:read', {});
  }

  /** When the last examination was, and what waits for the next. Inside a unit of work. */
  async state(): Promise<ExaminationState> {
    const last = await lastExamination(this.database);
    const { changes, initiatives } = await queuedTotal(this.database);
    return { examinedAt: last?.examinedAt ?? null, wholeAt: last?.wholeAt ?? null, waiting: { changes, initiatives } };
  }
}

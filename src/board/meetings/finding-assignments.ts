import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { type FindingAssignments, FindingAssignmentsPort } from '../../radar/finding-assignments.port.js';
import { assignedFindings } from './data/assigned-findings.query.js';

/** Tells the radar whose findings are whose: a person's open follow-ups say so. */
@Injectable()
export class FollowUpAssignments implements FindingAssignments {
  constructor(
    port: FindingAssignmentsPort,
    private readonly database: TenantDatabase,
  ) {
    port.answerWith(this);
  }

  assignedTo(personIds: readonly string[]): Promise<readonly string[]> {
    return assignedFindings(this.database, personIds);
  }
}

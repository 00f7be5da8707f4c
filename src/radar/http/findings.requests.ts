import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { Id, Line, MayBeAbsent, MayBeNull, Several } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { FINDING_KINDS, FINDING_STATUSES, type FindingKind, type FindingStatus } from '../findings.types.js';

export class ListFindings extends PageQuery {
  @MayBeAbsent() @Several() @IsIn(FINDING_KINDS, { each: true }) kind?: FindingKind[];
  @MayBeAbsent() @Several() @IsIn(FINDING_STATUSES, { each: true }) status?: FindingStatus[];
  /** At least this severe, 0–100; findings of unknown severity are left out then. @example 50 */
  @MayBeAbsent() @Type(() => Number) @IsInt() @Min(0) @Max(100) severity?: number;
  /** Findings that concern this initiative. */
  @MayBeAbsent() @Id() initiativeId?: string;
  /** Findings that concern this journey or one under it, a stage of it, or an initiative that works there. */
  @MayBeAbsent() @Id() journeyId?: string;
  /**
   * Findings that concern an initiative of one of these teams, or work that is split over one of them. May be repeated.
   * @example ["0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e"]
   */
  @MayBeAbsent() @Several() @Id({ each: true }) teamId?: string[];
  /** Findings that one of these persons has an open follow-up about. May be repeated. @example ["0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6f"] */
  @MayBeAbsent() @Several() @Id({ each: true }) assigneeId?: string[];
}

export class JudgeFinding {
  @IsIn(FINDING_STATUSES) status!: FindingStatus;
  /** Needed to dismiss. @example "Two phases of one project, both approved" */
  @MayBeNull() @Line(2000) reason?: string | null;
}

import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import { InitiativeFilters } from '../../initiatives/initiative-filters.requests.js';
import { Id, MayBeAbsent, Several } from '../../platform/http/fields.js';
import { FINDING_KINDS, FINDING_STATUSES, type FindingKind, type FindingStatus } from '../../radar/findings.types.js';
import { EXPORT_FORMATS, EXPORTS, type ExportFormat, type ExportSubject } from '../exports.types.js';

/**
 * What to export, as which file, and which of them: initiatives by the filters of their list; findings by `status`,
 * `severity`, `findingKind`, `initiativeId`, `journeyId`, `teamId` and `assigneeId`.
 */
export class ExportQuery extends InitiativeFilters {
  /** All initiatives, or the portfolio: the active ones unless `active` says otherwise. */
  @IsIn(EXPORTS) what!: ExportSubject;
  @MayBeAbsent() @IsIn(EXPORT_FORMATS) format?: ExportFormat;
  /** Of findings. */
  @MayBeAbsent() @Several() @IsIn(FINDING_KINDS, { each: true }) findingKind?: FindingKind[];
  /** Of findings. */
  @MayBeAbsent() @Several() @IsIn(FINDING_STATUSES, { each: true }) status?: FindingStatus[];
  /** Of findings: at least this severe, 0–100. */
  @MayBeAbsent() @Type(() => Number) @IsInt() @Min(0) @Max(100) severity?: number;
  /** Of findings: those that concern this initiative. */
  @MayBeAbsent() @Id() initiativeId?: string;
  /** Of findings: those that one of these persons has an open follow-up about. */
  @MayBeAbsent() @Several() @Id({ each: true }) assigneeId?: string[];
}

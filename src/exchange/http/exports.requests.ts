import { Type } from 'class-transformer';
import { IsIn, IsInt, Max, MaxLength, Min } from 'class-validator';
import {
  DELIVERY_STATUSES,
  type DeliveryStatus,
  INITIATIVE_KINDS,
  INITIATIVE_STATES,
  type InitiativeKind,
  type InitiativeState,
  type Trigger,
  TRIGGERS,
} from '../../initiatives/initiatives.types.js';
import { Id, Instant, Line, MayBeAbsent, Several } from '../../platform/http/fields.js';
import { FINDING_KINDS, FINDING_STATUSES, type FindingKind, type FindingStatus } from '../../radar/findings.types.js';
import { EXPORT_FORMATS, EXPORTS, type ExportFormat, type ExportSubject } from '../exports.types.js';

/**
 * What to export, as which file, and which of them: initiatives by the filters of their list; findings by `status`,
 * `severity`, `findingKind`, `initiativeId` and `journeyId`.
 */
export class ExportQuery {
  /** All initiatives, or the portfolio: the active ones unless `active` says otherwise. */
  @IsIn(EXPORTS) what!: ExportSubject;
  @MayBeAbsent() @IsIn(EXPORT_FORMATS) format?: ExportFormat;
  @MayBeAbsent() @Several() @IsIn(INITIATIVE_STATES, { each: true }) state?: InitiativeState[];
  @MayBeAbsent() @Several() @IsIn(INITIATIVE_KINDS, { each: true }) kind?: InitiativeKind[];
  @MayBeAbsent() @Several() @IsIn(DELIVERY_STATUSES, { each: true }) deliveryStatus?: DeliveryStatus[];
  @MayBeAbsent() @Several() @Id({ each: true }) teamId?: string[];
  @MayBeAbsent() @Several() @Id({ each: true }) accountablePersonId?: string[];
  /** The stages of this journey and of the journeys under it. */
  @MayBeAbsent() @Several() @Id({ each: true }) journeyId?: string[];
  @MayBeAbsent() @Several() @Id({ each: true }) stageId?: string[];
  @MayBeAbsent() @Several() @Id({ each: true }) goalId?: string[];
  @MayBeAbsent() @Several() @Id({ each: true }) kpiId?: string[];
  @MayBeAbsent() @Several() @IsIn(TRIGGERS, { each: true }) trigger?: Trigger[];
  /** Where an external reference comes from. */
  @MayBeAbsent() @Several() @MaxLength(100, { each: true }) source?: string[];
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) active?: 'true' | 'false' | 'all';
  /** @example "2026-03-01T00:00:00Z" */
  @MayBeAbsent() @Instant() updatedSince?: string;
  /** Words that stand in the title, the description or the key. */
  @MayBeAbsent() @Line() q?: string;
  /** Of findings. */
  @MayBeAbsent() @Several() @IsIn(FINDING_KINDS, { each: true }) findingKind?: FindingKind[];
  /** Of findings. */
  @MayBeAbsent() @Several() @IsIn(FINDING_STATUSES, { each: true }) status?: FindingStatus[];
  /** Of findings: at least this severe, 0–100. */
  @MayBeAbsent() @Type(() => Number) @IsInt() @Min(0) @Max(100) severity?: number;
  /** Of findings: those that concern this initiative. */
  @MayBeAbsent() @Id() initiativeId?: string;
}

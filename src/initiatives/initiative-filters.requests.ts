import { IsIn, MaxLength } from 'class-validator';
import { Id, Instant, Line, MayBeAbsent, Several } from '../platform/http/fields.js';
import {
  DELIVERY_STATUSES,
  type DeliveryStatus,
  INITIATIVE_KINDS,
  INITIATIVE_STATES,
  type InitiativeKind,
  type InitiativeState,
  TRIGGERS,
  type Trigger,
} from './initiatives.types.js';

/** Which initiatives: the filters of their list and of their export. */
export class InitiativeFilters {
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
  /** Where an external reference comes from, such as `jira`. */
  @MayBeAbsent() @Several() @MaxLength(100, { each: true }) source?: string[];
  /** Active = approved or in delivery, or underway while not final. `all` is the default. */
  @MayBeAbsent() @IsIn(['true', 'false', 'all']) active?: 'true' | 'false' | 'all';
  /** @example "2026-03-01T00:00:00Z" */
  @MayBeAbsent() @Instant() updatedSince?: string;
  /** Words that stand in the title, the description or the key. */
  @MayBeAbsent() @Line() q?: string;
}

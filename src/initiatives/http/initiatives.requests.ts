import { IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsUrl,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Day, Id, Line, MayBeAbsent, MayBeNull, Money, NumberBetween, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { InitiativeFilters } from '../initiative-filters.requests.js';
import { LONGEST_EXTERNAL_ID, LONGEST_SOURCE } from '../domain/draft-rules.js';
import {
  DELIVERY_STATUSES,
  type DeliveryStatus,
  DISCIPLINES,
  type Discipline,
  EVIDENCE_GRADES,
  type EvidenceGrade,
  INITIATIVE_KINDS,
  INITIATIVE_STATES,
  type InitiativeKind,
  type InitiativeState,
  RELATION_KINDS,
  type RelationKind,
  RISKS,
  type Risk,
  TRIGGERS,
  type Trigger,
} from '../initiatives.types.js';

const MOST_LINKS = 200;
const LARGEST = 1e12;

export class StageLinkRequest {
  @Id() stageId!: string;
  /** Share of the effort, 0–1. Give one for every stage (together 1) or for none (equal parts). */
  @MayBeNull() @NumberBetween(0, 1) share?: number | null;
  @MayBeNull() @IsArray() @ArrayMaxSize(MOST_LINKS) @Id({ each: true }) channelIds?: string[] | null;
  @MayBeNull() @IsArray() @ArrayMaxSize(MOST_LINKS) @Id({ each: true }) personaIds?: string[] | null;
  @MayBeNull() @IsArray() @ArrayMaxSize(MOST_LINKS) @Id({ each: true }) segmentIds?: string[] | null;
}

export class GoalLinkRequest {
  @Id() goalId!: string;
  /**
   * How the initiative contributes to the goal, in a sentence.
   * @example "Customers understand their invoice without calling"
   */
  @MayBeNull() @Text(2000) contribution?: string | null;
}

export class KpiLinkRequest {
  @Id() kpiId!: string;
  /** Signed, in the KPI's unit. */
  @MayBeNull() @NumberBetween(-LARGEST, LARGEST) expectedChange?: number | null;
  @MayBeNull() @NumberBetween(-LARGEST, LARGEST) baseline?: number | null;
  /** 0–1. */
  @MayBeNull() @NumberBetween(0, 1) confidence?: number | null;
  /** Days after `endsOn` until the effect shows. */
  @MayBeNull() @IsInt() @Min(0) @Max(36_500) lagDays?: number | null;
}

export class ExternalReferenceRequest {
  /** @example "jira" */
  @Line(LONGEST_SOURCE) source!: string;
  /** @example "10042" */
  @Line(LONGEST_EXTERNAL_ID) externalId!: string;
  /** @example "CXP-42" */
  @MayBeNull() @Line() key?: string | null;
  /** @example "https://example.org/browse/CXP-42" */
  @MayBeNull()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  url?: string | null;
}

/** The three arrays of links. An absent one is emptied. */
export class ReplaceLinks {
  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_LINKS)
  @ValidateNested({ each: true })
  @Type(() => StageLinkRequest)
  stages?: StageLinkRequest[] | null;

  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_LINKS)
  @ValidateNested({ each: true })
  @Type(() => GoalLinkRequest)
  goals?: GoalLinkRequest[] | null;

  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_LINKS)
  @ValidateNested({ each: true })
  @Type(() => KpiLinkRequest)
  kpis?: KpiLinkRequest[] | null;
}

/** What an initiative says of itself besides its title. The state is not among it: it changes by a transition only. */
export class InitiativeFields extends ReplaceLinks {
  @MayBeNull() @Text() description?: string | null;
  @MayBeAbsent() @IsIn(INITIATIVE_KINDS) kind?: InitiativeKind;
  /** The work's own word. */
  @MayBeAbsent() @IsIn(DELIVERY_STATUSES) deliveryStatus?: DeliveryStatus;
  @MayBeNull() @IsIn(TRIGGERS) trigger?: Trigger | null;
  @MayBeNull() @IsIn(EVIDENCE_GRADES) evidenceGrade?: EvidenceGrade | null;
  @MayBeNull() @IsIn(DISCIPLINES) discipline?: Discipline | null;
  @MayBeNull() @Id() accountablePersonId?: string | null;
  @MayBeNull() @Id() teamId?: string | null;
  /** @example "2026-02-01" */
  @MayBeNull() @Day() startsOn?: string | null;
  /** @example "2026-09-30" */
  @MayBeNull() @Day() endsOn?: string | null;
  /** In the organisation's effort unit; null = unknown. */
  @MayBeNull() @NumberBetween(0, LARGEST) effort?: number | null;
  @MayBeNull() @ValidateNested() @Type(() => Money) budget?: Money | null;
  /** How much can go wrong, as its owner judges it; null = not judged yet. @example "low" */
  @MayBeNull() @IsIn(RISKS) risk?: Risk | null;
  /** Whether it can be taken back without harm to customers; null = unknown. @example true */
  @MayBeNull() @IsBoolean() reversible?: boolean | null;
  /** Who answers for it at the top. */
  @MayBeNull() @Id() sponsorPersonId?: string | null;
  /** What the customer is to experience. @example "I know what I pay for without having to ask." */
  @MayBeNull() @Text(4000) desiredExperience?: string | null;

  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_LINKS)
  @ValidateNested({ each: true })
  @Type(() => ExternalReferenceRequest)
  externalReferences?: ExternalReferenceRequest[] | null;
}

export class ProposeInitiative extends InitiativeFields {
  /** @example "Factuur begrijpen" */
  @Line(300) title!: string;
}

/** A merge patch: absent keeps, null clears, a given array replaces. */
export class AmendInitiative extends InitiativeFields {
  /** @example "Factuur begrijpen" */
  @MayBeAbsent() @Line(300) title?: string;
}

export class MoveInitiative {
  @IsIn(INITIATIVE_STATES) to!: InitiativeState;
  /** Needed to return, stop or reopen. */
  @MayBeNull() @Line(2000) reason?: string | null;
}

export class AmendRelation {
  @MayBeNull() @Text(2000) note?: string | null;
  /** Who sees to it that they stay coordinated. */
  @MayBeNull() @Id() coordinatorId?: string | null;
  /** By board members and directors only. */
  @MayBeAbsent() @IsBoolean() ratified?: boolean;
}

export class RelateInitiative extends AmendRelation {
  @IsIn(RELATION_KINDS) kind!: RelationKind;
  @Id() toId!: string;
}

export class CommentOnInitiative {
  /** @example "Billing asked for the same in March." */
  @Line(10_000) text!: string;
}

export class ListInitiatives extends IntersectionType(PageQuery, InitiativeFilters) {}

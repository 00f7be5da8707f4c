import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsObject, ValidateNested } from 'class-validator';
import { INITIATIVE_KINDS, type InitiativeKind } from '../../../initiatives/initiatives.types.js';
import { REMARK_SEVERITIES, type RemarkSeverity } from '../../../initiatives/transitions.types.js';
import { Day, Id, Line, MayBeAbsent, MayBeNull, Several, Text } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/pages.js';
import {
  AGREEMENT_STATUSES,
  type AgreementStatus,
  type Condition,
  GUARDED_STEPS,
  type GuardedStep,
} from '../agreements.types.js';

export class SentenceRequest {
  /** @example "Every initiative touches a stage" */
  @Line(300) en!: string;
  /** @example "Elk initiatief raakt een stap" */
  @Line(300) nl!: string;
}

export class ExplanationRequest {
  /** @example "What is not on the journey cannot be seen beside the rest." */
  @Text(4000) en!: string;
  /** @example "Wat niet op de klantreis staat, is niet naast de rest te zien." */
  @Text(4000) nl!: string;
}

/** An empty or absent list is all of them; teams and journeys include those below them. */
export class AgreementScopeRequest {
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(10)
  @IsIn(INITIATIVE_KINDS, { each: true })
  kinds?: InitiativeKind[];
  @MayBeAbsent() @IsArray() @ArrayUnique() @ArrayMaxSize(100) @Id({ each: true }) teamIds?: string[];
  @MayBeAbsent() @IsArray() @ArrayUnique() @ArrayMaxSize(100) @Id({ each: true }) journeyIds?: string[];
}

const CONDITION = {
  type: 'object',
  additionalProperties: true,
  description: 'JSON Logic over the facts of GET /v1/agreements/facts; says what has to hold.',
  example: { '>=': [{ var: 'stages' }, 1] },
} as const;

class AgreementParts {
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => ExplanationRequest) rationale?: ExplanationRequest;
  /** What would satisfy it. */
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => ExplanationRequest) satisfiedBy?: ExplanationRequest;
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => AgreementScopeRequest) scope?: AgreementScopeRequest;
  /** What happens at a step when it is not met: told, warned about, or held back. */
  @MayBeAbsent() @IsIn(REMARK_SEVERITIES) severity?: RemarkSeverity;
  /** Only `active` ones are checked. One that blocks is tried over the history first. */
  @MayBeAbsent() @IsIn(AGREEMENT_STATUSES) status?: AgreementStatus;
  @MayBeNull() @Id() ownerId?: string | null;
  /** @example "2026-04-01" */
  @MayBeNull() @Day() validFrom?: string | null;
  /** The first day on which it no longer holds. @example "2027-04-01" */
  @MayBeNull() @Day() validUntil?: string | null;
}

export class CreateAgreement extends AgreementParts {
  @IsObject() @ValidateNested() @Type(() => SentenceRequest) title!: SentenceRequest;
  @ApiProperty(CONDITION) @IsObject() condition!: {
    readonly [operator: string]: Condition;
  };
  /** The steps that it guards. @example ["approve"] */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(GUARDED_STEPS.length)
  @IsIn(GUARDED_STEPS, { each: true })
  steps!: GuardedStep[];
}

/** Absent keeps, null clears. */
export class AmendAgreement extends AgreementParts {
  @MayBeAbsent() @IsObject() @ValidateNested() @Type(() => SentenceRequest) title?: SentenceRequest;
  @ApiPropertyOptional(CONDITION) @MayBeAbsent() @IsObject() condition?: { readonly [operator: string]: Condition };
  /** @example ["approve"] */
  @MayBeAbsent()
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(GUARDED_STEPS.length)
  @IsIn(GUARDED_STEPS, { each: true })
  steps?: GuardedStep[];
}

export class ListAgreements extends PageQuery {
  @MayBeAbsent() @Several() @IsIn(AGREEMENT_STATUSES, { each: true }) status?: AgreementStatus[];
  @MayBeAbsent() @Several() @Id({ each: true }) ownerId?: string[];
}

export class GrantException {
  @Id() initiativeId!: string;
  /** @example "The regulator set the date; the baseline is measured afterwards." */
  @Line(2000) reason!: string;
  /** The last day on which it holds. @example "2999-12-31" */
  @Day() expiresOn!: string;
}

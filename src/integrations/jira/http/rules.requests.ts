import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsNumber,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  DELIVERY_STATUSES,
  type DeliveryStatus,
  DISCIPLINES,
  INITIATIVE_KINDS,
  TRIGGERS,
} from '../../../initiatives/initiatives.types.js';
import { Id, Line, MayBeAbsent, MayBeNull, Text } from '../../../platform/http/fields.js';
import { OneLineJql } from './jql-field.js';

const MOST_PROJECTS = 200;
const MOST_RULES = 200;
const MOST_VALUES = 100;
const MOST_EFFECTS = 20;
const MOST_PERSONS = 2000;

/** Names: each a line of its own. */
const Names =
  (most: number, longest = 255) =>
  (target: object, name: string) => {
    IsArray()(target, name);
    ArrayMaxSize(most)(target, name);
    IsString({ each: true })(target, name);
    MinLength(1, { each: true })(target, name);
    MaxLength(longest, { each: true })(target, name);
  };

const NUMBER = '^[0-9]{1,20}$';

/** A field of the site, by its id. */
const FieldId = () =>
  Matches(/^[A-Za-z][\w.-]{0,99}$/, { context: { code: 'bad_format', parameters: { expected: 'customfield_10015' } } });

/** Which issues are taken in. */
export class JiraChoiceRequest {
  /** Keys of projects; null is every project that the account sees. @example ["WEB", "SERV"] */
  @MayBeNull() @Names(MOST_PROJECTS, 50) projectKeys?: string[] | null;
  /** A further condition, in Jira's own language and without an order. @example "labels = cx" */
  @MayBeNull() @OneLineJql() jql?: string | null;
  /** The lowest level: 1 is epics and above; null is every level. @example 1 */
  @MayBeNull() @IsInt() @Min(-1) @Max(10) minLevel?: number | null;
  /** Ids of types of issues that are taken whatever their level. */
  @ApiProperty({ type: 'array', items: { type: 'string', pattern: NUMBER }, example: ['10020'], required: false })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @Matches(new RegExp(NUMBER), { each: true, context: { code: 'bad_format', parameters: { expected: '10020' } } })
  issueTypeIds?: string[];
}

/** What a category of statuses says of the work; null keeps what the initiative has. */
export class JiraStatusesRequest {
  @ApiProperty({ enum: DELIVERY_STATUSES, nullable: true, type: String })
  @MayBeNull()
  @IsIn(DELIVERY_STATUSES)
  new?: DeliveryStatus | null;
  @ApiProperty({ enum: DELIVERY_STATUSES, nullable: true, type: String })
  @MayBeNull()
  @IsIn(DELIVERY_STATUSES)
  indeterminate?: DeliveryStatus | null;
  @ApiProperty({ enum: DELIVERY_STATUSES, nullable: true, type: String })
  @MayBeNull()
  @IsIn(DELIVERY_STATUSES)
  done?: DeliveryStatus | null;
  /** Jira's "No Category". */
  @ApiProperty({ enum: DELIVERY_STATUSES, nullable: true, type: String })
  @MayBeNull()
  @IsIn(DELIVERY_STATUSES)
  undefined?: DeliveryStatus | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const PersonsByAccount = () =>
  ValidateBy(
    {
      name: 'personsByAccount',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'object' &&
          value !== null &&
          !Array.isArray(value) &&
          Object.keys(value).length <= MOST_PERSONS &&
          Object.keys(value).every((account) => account.length > 0 && account.length <= 255) &&
          Object.values(value).every((id) => typeof id === 'string' && UUID.test(id)),
        defaultMessage: () => 'see the context',
      },
    },
    { context: { code: 'bad_format', parameters: { expected: '{ account: UUID }' } } },
  );

/** Who of the site is who here. */
export class JiraPeopleRequest {
  @MayBeAbsent() @IsIn(['assignee', 'reporter', 'nobody']) accountable?: 'assignee' | 'reporter' | 'nobody';
  /** Account id (Cloud) or user key (Data Center) → the person's id. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: {} })
  @MayBeAbsent()
  @PersonsByAccount()
  persons?: Record<string, string>;
  /** Whether people are recognised by their address as well. */
  @MayBeAbsent() @IsBoolean() byEmail?: boolean;
}

const SOURCES = ['component', 'label', 'parent', 'project', 'issue_type', 'field'] as const;
const EFFECTS = ['team', 'stage', 'goal', 'kpi', 'initiative_kind', 'trigger', 'discipline'] as const;
const ofEffect = (...kinds: readonly (typeof EFFECTS)[number][]) =>
  ValidateIf((effect: JiraEffectRequest) => kinds.includes(effect.kind));

export class JiraSourceRequest {
  @IsIn(SOURCES) kind!: (typeof SOURCES)[number];
  /** Of a `field`: its id, which is another on each site. @example "customfield_10042" */
  @ValidateIf((source: JiraSourceRequest) => source.kind === 'field') @FieldId() fieldId?: string;
  /** Shown only. @example "Customer journey" */
  @MayBeNull() @Line(255) fieldName?: string | null;
}

/** What a rule does: the kind says which of the other members it needs. */
export class JiraEffectRequest {
  @IsIn(EFFECTS) kind!: (typeof EFFECTS)[number];
  @ofEffect('team') @Id() teamId?: string;
  @ofEffect('stage') @Id() stageId?: string;
  @ofEffect('goal') @Id() goalId?: string;
  @ofEffect('kpi') @Id() kpiId?: string;
  /** Of a `goal`: how it contributes. @example "Fewer questions about the invoice" */
  @MayBeNull() @Text(2000) contribution?: string | null;
  /** Of a `kpi`, in its unit. @example 3 */
  @MayBeNull() @IsNumber({ allowInfinity: false, allowNaN: false }) expectedChange?: number | null;
  /** Of `initiative_kind`, `trigger` and `discipline`. @example "customer_need" */
  @ofEffect('initiative_kind', 'trigger', 'discipline')
  @IsIn([...INITIATIVE_KINDS, ...TRIGGERS, ...DISCIPLINES])
  value?: string;
}

/** Holds when the source has one of the values, by name or id; `["*"]` when it has any at all. */
export class JiraRuleRequest {
  @IsDefined() @ValidateNested() @Type(() => JiraSourceRequest) source!: JiraSourceRequest;
  /** @example ["Billing"] */
  @Names(MOST_VALUES) @ArrayMinSize(1) values!: string[];
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_EFFECTS)
  @ValidateNested({ each: true })
  @Type(() => JiraEffectRequest)
  effects!: JiraEffectRequest[];
}

/** Ids of fields whose value is taken over; null is not taken. */
export class JiraFieldsRequest {
  /** @example "customfield_10015" */
  @MayBeNull() @FieldId() startsOn?: string | null;
  /** @example "duedate" */
  @MayBeNull() @FieldId() endsOn?: string | null;
  /** @example "customfield_10016" */
  @MayBeNull() @FieldId() effort?: string | null;
  /** @example "customfield_10077" */
  @MayBeNull() @FieldId() desiredExperience?: string | null;
}

export class JiraRelationsRequest {
  /** Parents become programmes. */
  @MayBeAbsent() @IsBoolean() parents?: boolean;
  @MayBeAbsent() @IsBoolean() duplicates?: boolean;
}

/** The rules of a connection, whole: what is left out is as it is before any rules are saved. */
export class SaveRules {
  @MayBeAbsent() @ValidateNested() @Type(() => JiraChoiceRequest) choice?: JiraChoiceRequest;
  @MayBeAbsent() @ValidateNested() @Type(() => JiraStatusesRequest) statuses?: JiraStatusesRequest;
  @MayBeAbsent() @ValidateNested() @Type(() => JiraPeopleRequest) people?: JiraPeopleRequest;
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_RULES)
  @ValidateNested({ each: true })
  @Type(() => JiraRuleRequest)
  rules?: JiraRuleRequest[];
  @MayBeAbsent() @ValidateNested() @Type(() => JiraFieldsRequest) fields?: JiraFieldsRequest;
  @MayBeAbsent() @ValidateNested() @Type(() => JiraRelationsRequest) relations?: JiraRelationsRequest;
}

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  Currency,
  Day,
  Id,
  Line,
  ListOf,
  MayBeAbsent,
  MayBeNull,
  Money,
  Needed,
  Several,
  Text,
} from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { ASSESSMENT_GRADES, type AssessmentGrade } from '../cx-impact.types.js';
import {
  ATTESTATION_KINDS,
  type AttestationKind,
  CONCERNED_TYPES,
  type ConcernedType,
  DECISION_STATES,
  type DecisionState,
  EFFECT_KINDS,
  type EffectKind,
  MOST_OPTIONS,
  MOST_STAGES,
} from '../decisions.types.js';

import { Resolutions } from '../../../radar/merge-resolutions.requests.js';

const MOST_EFFECTS = 50;
const MOST_RECORDS = 200;
const MOST_ATTESTERS = 50;

const OPTIONS_EXAMPLE = [
  { key: 'nothing', title: 'Niets doen', doNothing: true },
  {
    key: 'one-bill',
    title: 'Samenvoegen tot één nota',
    stages: [
      { stageId: '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e', effort: 2, ease: 1, effectiveness: 1, emotion: 0, grade: 'B' },
    ],
    employees: 1,
    money: { amountMinor: -4_500_000, currency: 'EUR' },
    effects: [{ kind: 'approve', initiativeId: '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6f' }],
  },
];

/** What an option does to customers at one stage: at least one aspect, −3 … +3; + is better for the customer. */
export class StageEffectBody {
  @Id() stageId!: string;
  /** What it takes from the customer; + is less effort. @example 2 */
  @MayBeNull() @IsInt() @Min(-3) @Max(3) effort?: number | null;
  /** @example 1 */
  @MayBeNull() @IsInt() @Min(-3) @Max(3) ease?: number | null;
  /** @example 1 */
  @MayBeNull() @IsInt() @Min(-3) @Max(3) effectiveness?: number | null;
  /** @example 0 */
  @MayBeNull() @IsInt() @Min(-3) @Max(3) emotion?: number | null;
  /** How well it is known: A measured, B seen elsewhere, C reasoned, D opinion. */
  @IsIn(ASSESSMENT_GRADES) grade!: AssessmentGrade;
  /** What it rests on. @example "Proef met 400 klanten in maart" */
  @MayBeNull() @Text(2000) note?: string | null;
}

/** What choosing the option does to the register. Which fields it needs follows from its kind. */
export class EffectBody {
  @IsIn(EFFECT_KINDS) kind!: EffectKind;
  /** The initiative that it changes. */
  @MayBeNull() @Id() initiativeId?: string | null;
  /** The other one: of `coordinate`; of `merge` the one that stays. */
  @MayBeNull() @Id() otherInitiativeId?: string | null;
  /** The coordinator of `coordinate`, the accountable person of `assign_owner`. */
  @MayBeNull() @Id() personId?: string | null;
  /** Of `replan`. @example "2026-09-01" */
  @MayBeNull() @Day() startsOn?: string | null;
  /** Of `replan`. @example "2026-12-31" */
  @MayBeNull() @Day() endsOn?: string | null;
  /** Of `fund`. */
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => Money) budget?: Money | null;
  /** Of `accept_finding`. */
  @MayBeNull() @Id() findingId?: string | null;
  /** Of `merge`: what was chosen where the two differ (POST /v1/merges/previews tells where). */
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => Resolutions) resolutions?: Resolutions | null;
  /** Needed by `return` and `stop`. @example "Klantwaarde niet aangetoond" */
  @MayBeNull() @Line(1000) reason?: string | null;
}

/** What comes in (+) or goes out (−), in the smallest unit of its currency. */
export class BalanceBody {
  /** @example -4500000 */
  @IsInt() @Min(-9_000_000_000_000_00) @Max(9_000_000_000_000_00) amountMinor!: number;
  /** ISO 4217, three letters. */
  @Currency() currency!: string;
}

export class OptionBody {
  /** What it is called within the decision. @example "A" */
  @Matches(/^[\w-]{1,20}$/, {
    context: { code: 'bad_format', parameters: { expected: '1–20 letters, digits, - or _' } },
  })
  key!: string;
  /** @example "Samenvoegen tot één nota" */
  @Line() title!: string;
  @MayBeNull() @Text(5000) description?: string | null;
  /** Exactly one option does nothing. @example false */
  @MayBeAbsent() @IsBoolean() doNothing?: boolean;
  /** The CX-impact assessment. */
  @MayBeAbsent()
  @ListOf(() => StageEffectBody, MOST_STAGES)
  stages?: StageEffectBody[];
  /** What it does to employees, −3 … +3. @example 1 */
  @MayBeNull() @IsInt() @Min(-3) @Max(3) employees?: number | null;
  @MayBeNull() @Text(2000) employeesNote?: string | null;
  /** What comes in (+) or goes out (−), in the organisation's currency. */
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => BalanceBody) money?: BalanceBody | null;
  /** Done when the option is chosen, in this order, all or none. */
  @MayBeAbsent()
  @ListOf(() => EffectBody, MOST_EFFECTS)
  effects?: EffectBody[];
}

export class ConcernedBody {
  @IsIn(CONCERNED_TYPES) type!: ConcernedType;
  @Id() id!: string;
}

export class AmendDecision {
  /** @example "Gaan we door met twee ontwerpen van de nota?" */
  @MayBeAbsent() @Line(500) question?: string;
  @MayBeNull() @Text() context?: string | null;
  /** Replaces the list. */
  @ApiProperty({ type: () => [OptionBody], required: false, example: OPTIONS_EXAMPLE })
  @MayBeAbsent()
  @ListOf(() => OptionBody, MOST_OPTIONS, 2)
  options?: OptionBody[];
  /** What it is about; the initiatives that effects change are added. */
  @MayBeAbsent()
  @ListOf(() => ConcernedBody, MOST_RECORDS)
  records?: ConcernedBody[];
  /** The members who are asked to attest; empty: any member of the board. */
  @MayBeAbsent() @IsArray() @ArrayMaxSize(MOST_ATTESTERS) @Id({ each: true }) attesterIds?: string[];
  /** When the board looks again; needed for a choice that is negative for customers. @example "2027-03-01" */
  @MayBeNull() @Day() reviewOn?: string | null;
  /** The person who answers for what customers will be owed; otherwise the owner of each stage that gets worse. */
  @MayBeNull() @Id() debtOwnerId?: string | null;
  /** The decision that this one revises: choosing anything but “do nothing” takes its effects back. */
  @MayBeNull() @Id() revisesId?: string | null;
}

export class PrepareDecision extends AmendDecision {
  /** @example "Gaan we door met twee ontwerpen van de nota?" */
  @Needed() @Line(500) declare question: string;
  /** At least two, of which exactly one does nothing. */
  @ApiProperty({ type: () => [OptionBody], example: OPTIONS_EXAMPLE })
  @Needed()
  @ListOf(() => OptionBody, MOST_OPTIONS, 2)
  declare options: OptionBody[];
}

export class MoveDecision {
  /** `open` puts a draft before the board, `draft` takes an open decision back. */
  @IsIn(['open', 'draft']) to!: 'open' | 'draft';
}

export class Attest {
  @IsIn(ATTESTATION_KINDS) kind!: AttestationKind;
}

export class ChooseOption {
  /** @example "A" */
  @Line(20) optionKey!: string;
  /** Why this one. @example "Eén nota kost de klant de minste moeite." */
  @MayBeNull() @Text(5000) rationale?: string | null;
}

export class ListDecisions extends PageQuery {
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(4) @IsIn(DECISION_STATES, { each: true }) state?: DecisionState[];
  /** Decisions about this initiative. */
  @MayBeAbsent() @Id() initiativeId?: string;
  /** Decisions that assess or concern this stage. */
  @MayBeAbsent() @Id() stageId?: string;
  /** Decisions in the minutes of this meeting. */
  @MayBeAbsent() @Id() meetingId?: string;
  /** Part of the question or the context. */
  @MayBeAbsent() @Line() q?: string;
}

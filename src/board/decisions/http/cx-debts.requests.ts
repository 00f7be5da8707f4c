import { ArrayMaxSize, IsIn } from 'class-validator';
import { Day, Id, MayBeAbsent, MayBeNull, Several } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { DEBT_STATUSES, type DebtStatus } from '../decisions.types.js';

export class AmendCxDebt {
  /** The person who answers for it. */
  @MayBeAbsent() @Id() ownerId?: string;
  /** @example "2027-03-01" */
  @MayBeAbsent() @Day() dueOn?: string;
  /** The initiative that makes good what customers lost at this stage; null takes that back. */
  @MayBeNull() @Id() repaidById?: string | null;
}

export class ListCxDebts extends PageQuery {
  /** May be repeated; `open` holds the overdue ones too. */
  @MayBeAbsent() @Several() @ArrayMaxSize(4) @IsIn(DEBT_STATUSES, { each: true }) status?: DebtStatus[];
  @MayBeAbsent() @Id() stageId?: string;
  @MayBeAbsent() @Id() ownerId?: string;
  @MayBeAbsent() @Id() decisionId?: string;
}

import { IsIn } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { NOT_CARRIED_CODES, type NotCarriedCode } from '../mapping.types.js';

const OUTCOMES = ['registered', 'skipped', 'failed'] as const;

export class ListIssues extends PageQuery {
  @MayBeAbsent() @IsIn(OUTCOMES) outcome?: (typeof OUTCOMES)[number];
  /** Those that are there no longer, or those that are. */
  @MayBeAbsent() @IsIn(['true', 'false']) gone?: 'true' | 'false';
}

export class ListNotCarried extends PageQuery {
  @MayBeAbsent() @IsIn(NOT_CARRIED_CODES) code?: NotCarriedCode;
}

import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean } from 'class-validator';
import { Id, MayBeAbsent, MayBeNull, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { MOST_COORDINATED } from '../domain/coordinate/coordination-plan.js';

export class MakeCoordination {
  /**
   * Who are to be coordinated, each with each. Give these or a finding.
   * @example ["0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e", "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6f"]
   */
  @MayBeNull()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(MOST_COORDINATED)
  @Id({ each: true })
  initiativeIds?: string[] | null;

  /** All initiatives that this finding names. */
  @MayBeNull() @Id() findingId?: string | null;
  /** Who sees to it that they stay coordinated. */
  @MayBeNull() @Id() coordinatorId?: string | null;
  /** @example "One letter to the customer, in March" */
  @MayBeNull() @Text(2000) note?: string | null;
  /** By board members and directors only. */
  @MayBeAbsent() @IsBoolean() ratified?: boolean;
}

export class ListCoordinations extends PageQuery {
  /** Coordinations that this initiative takes part in. */
  @MayBeAbsent() @Id() initiativeId?: string;
}

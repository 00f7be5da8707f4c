import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { Day, Id, ListOf, MayBeAbsent, MayBeNull, NumberBetween } from '../../../platform/http/fields.js';
import { EFFORT_CHOICES, type EffortChoice } from '../../../radar/merging.types.js';
import { CHANGE_KINDS, type ChangeKind, MOST_CHANGES } from '../simulations.types.js';

const MOST_TOGETHER = 50;
const MOST_STAGES = 100;

export class SimulatedStageRequest {
  @Id() stageId!: string;
  /** Part of the effort; all given or none. @example 0.5 */
  @MayBeNull() @NumberBetween(0, 1) share?: number | null;
}

/** One change; which fields it needs follows from its kind. */
export class SimulatedChangeRequest {
  /** `coordinate` (initiativeIds), `stop` (initiativeId), `merge` (intoId, fromIds, effort?) or `move` (initiativeId and what differs). */
  @IsIn(CHANGE_KINDS) kind!: ChangeKind;
  /** What is stopped or moved. */
  @MayBeAbsent() @Id() initiativeId?: string;
  /**
   * What is coordinated, each with each, as if ratified.
   * @example ["0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e", "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6f"]
   */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(MOST_TOGETHER)
  @ArrayUnique()
  @Id({ each: true })
  initiativeIds?: string[];
  /** The survivor of a merge. */
  @MayBeAbsent() @Id() intoId?: string;
  /** Who would be absorbed. */
  @MayBeAbsent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TOGETHER)
  @ArrayUnique()
  @Id({ each: true })
  fromIds?: string[];
  /** What effort the survivor of a merge would have: its own, the sum, or the largest. */
  @MayBeAbsent() @IsIn(EFFORT_CHOICES) effort?: EffortChoice;
  /** To another team; null: to none. */
  @MayBeNull() @Id() teamId?: string | null;
  /** @example "2026-09-01" */
  @MayBeNull() @Day() startsOn?: string | null;
  /** @example "2026-12-31" */
  @MayBeNull() @Day() endsOn?: string | null;
  /** To these stages instead of its own. */
  @MayBeAbsent()
  @ListOf(() => SimulatedStageRequest, MOST_STAGES)
  stages?: SimulatedStageRequest[];
}

export class Simulate {
  /**
   * Happen together; what one ends, no other can name.
   * @example [{ "kind": "merge", "intoId": "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e", "fromIds": ["0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6f"] }]
   */
  @ListOf(() => SimulatedChangeRequest, MOST_CHANGES, 1) changes!: SimulatedChangeRequest[];
}

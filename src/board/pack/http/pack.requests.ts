import { IsIn } from 'class-validator';
import { Id, MayBeAbsent } from '../../../platform/http/fields.js';
import { PACK_FORMATS, type PackFormat } from '../pack.types.js';

export class PackQuery {
  /** @example "pptx" */
  @IsIn(PACK_FORMATS) format!: PackFormat;
  /** Only what belongs to this journey and the journeys under it. */
  @MayBeAbsent() @Id() journeyId?: string;
  /** The meeting that it is for: with its agenda, as it was frozen once it is closed, its follow-ups and its minutes. */
  @MayBeAbsent() @Id() meetingId?: string;
}

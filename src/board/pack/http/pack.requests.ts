import { IsIn } from 'class-validator';
import { Id, MayBeAbsent } from '../../../platform/http/fields.js';
import { PACK_FORMATS, type PackFormat } from '../pack.types.js';

export class PackQuery {
  /** @example "pptx" */
  @IsIn(PACK_FORMATS) format!: PackFormat;
  /** Only what belongs to this journey and the journeys under it. */
  @MayBeAbsent() @Id() journeyId?: string;
}

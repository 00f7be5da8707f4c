import { Type } from 'class-transformer';
import { Id, MayBeAbsent, NumberBetween } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';

export class ListClusters extends PageQuery {
  /**
   * From this certainty on, 0–1, an overlap binds. The default is .3.
   * @example 0.5
   */
  @MayBeAbsent() @Type(() => Number) @NumberBetween(0, 1) threshold?: number;
  /** Clusters that this initiative is in. */
  @MayBeAbsent() @Id() initiativeId?: string;
}

import { Day, Id, Line, MayBeAbsent } from '../../platform/http/fields.js';

/** Which cut of a KPI: everybody, unless a segment or a channel is named. */
export class AskSeries {
  @MayBeAbsent() @Id() segmentId?: string;
  @MayBeAbsent() @Id() channelId?: string;
  /** Only measurements from this source. */
  @MayBeAbsent() @Line() source?: string;
  /** Only periods that end after this day. */
  @MayBeAbsent() @Day() from?: string;
  /** Only periods that start before this day. */
  @MayBeAbsent() @Day() to?: string;
}

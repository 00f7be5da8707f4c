import { Day, Id, Line, MayBeAbsent, MayBeNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';

export class PublishVision {
  /** @example "Wie klant is van ons, hoeft nooit twee keer te vragen." */
  @Line(5000) statement!: string;
  /** The person who ratified it. */
  @MayBeNull() @Id() ratifiedById?: string | null;
  /** Today when absent; not in the future, not before the version that it replaces. @example "2026-03-01" */
  @MayBeAbsent() @Day() publishedOn?: string;
}

export class AcknowledgeVision {
  /** The version that was read; refused when another has taken its place. */
  @MayBeAbsent() @Id() visionId?: string;
}

export class ListVisions extends PageQuery {}

export class ListAcknowledgements extends PageQuery {
  /** A version of the vision; the current one when absent. */
  @MayBeAbsent() @Id() visionId?: string;
}

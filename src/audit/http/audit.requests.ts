import { ArrayMaxSize, IsArray, IsString, MaxLength } from 'class-validator';
import { Id, Instant, Line, MayBeAbsent, Several } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';

export class ListAudit extends PageQuery {
  /** A kind of record. @example "initiative" */
  @MayBeAbsent() @Line(60) recordType?: string;
  @MayBeAbsent() @Id() recordId?: string;
  /** The member or API key that made the change. */
  @MayBeAbsent() @Id() actorId?: string;
  /** What happened; may be repeated. @example "initiative.proposed" */
  @MayBeAbsent()
  @Several()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  name?: string[];
  /** From this moment on. @example "2026-01-01T00:00:00Z" */
  @MayBeAbsent() @Instant() from?: string;
  /** Before this moment. @example "2026-02-01T00:00:00Z" */
  @MayBeAbsent() @Instant() to?: string;
}

import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsObject, Min, ValidateNested } from 'class-validator';
import { Id, Line, MayBeAbsent, MayBeNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { Resolutions } from '../merge-resolutions.requests.js';

/** As many as somebody can look at. */
const MOST_MERGED = 20;

export class PreviewMerge {
  /** The survivor. */
  @Id() intoId!: string;
  /** Who go up in it. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_MERGED) @Id({ each: true }) fromIds!: string[];
  @MayBeNull() @IsObject() @ValidateNested() @Type(() => Resolutions) resolutions?: Resolutions | null;
}

export class ReadVersion {
  @Id() initiativeId!: string;
  /** The version that was read. */
  @IsInt() @Min(1) version!: number;
}

export class MakeMerge extends PreviewMerge {
  /** @example "Both explain the same invoice to the same customers" */
  @Line(2000) reason!: string;
  /** The versions that were read; another one by now is stale. */
  @MayBeNull()
  @IsArray()
  @ArrayMaxSize(MOST_MERGED + 1)
  @ValidateNested({ each: true })
  @Type(() => ReadVersion)
  versions?: ReadVersion[] | null;
}

export class UndoMerge {
  /** @example "They serve different customers after all" */
  @MayBeNull() @Line(2000) reason?: string | null;
}

export class ListMerges extends PageQuery {
  /** Merges that this initiative took part in. */
  @MayBeAbsent() @Id() initiativeId?: string;
  /** Those taken back, or those that stand. */
  @MayBeAbsent() @IsIn(['true', 'false']) undone?: 'true' | 'false';
}

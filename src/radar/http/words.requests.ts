import { ArrayMaxSize, IsArray, IsString, MaxLength, MinLength } from 'class-validator';
import { Line, MayBeAbsent, MayBeNull, Text } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { LONGEST_WORD, MOST_WORDS } from '../domain/words/word-list.js';

const LONGEST_NOTE = 1000;

/** Words and phrases that mean the same: at least two, in one language or in two. */
export class CreateWords {
  /**
   * Dutch words and phrases, of at most five words each.
   * @example ["groene doos", "startpakket"]
   */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_WORDS)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(LONGEST_WORD, { each: true })
  nl?: string[];
  /**
   * English words and phrases, of at most five words each.
   * @example ["green box", "starter kit"]
   */
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(MOST_WORDS)
  @IsString({ each: true })
  @MinLength(1, { each: true })
  @MaxLength(LONGEST_WORD, { each: true })
  en?: string[];
  /**
   * What is meant, for whoever reads the list.
   * @example "What every new customer gets in the post"
   */
  @MayBeNull() @Text(LONGEST_NOTE) note?: string | null;
}

export class AmendWords extends CreateWords {}

export class ListWords extends PageQuery {
  /** Part of one of the words. */
  @MayBeAbsent() @Line() q?: string;
}

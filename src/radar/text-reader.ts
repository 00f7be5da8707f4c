import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { countUnread, keepTexts, unreadTexts } from './data/texts.query.js';
import { analyse } from './domain/text/analyse.js';
import { encodeFeatures, readingMark } from './domain/text/text-codec.js';
import { OwnWords } from './own-words.js';

/** Reads texts that came in bulk, or that were read by an older version or with other words. Inside a unit of work. */
@Injectable()
export class TextReader {
  constructor(
    private readonly database: TenantDatabase,
    private readonly words: OwnWords,
  ) {}

  /** How many texts are still to be read. */
  async countUnread(): Promise<number> {
    const { edition } = await this.words.current();
    return countUnread(this.database, readingMark(edition));
  }

  /** Reads the first texts after an id that are still to be read. @returns how many, and the id of the last */
  async readSome(after: string, limit: number): Promise<{ read: number; last: string | undefined }> {
    const { glossary, edition } = await this.words.current();
    const texts = await unreadTexts(this.database, readingMark(edition), after, limit);
    await keepTexts(
      this.database,
      texts.map(({ id, title, description }) => ({
        id,
        features: encodeFeatures(analyse(title, description ?? '', glossary), edition),
      })),
    );
    return { read: texts.length, last: texts.at(-1)?.id };
  }
}

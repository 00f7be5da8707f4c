import { Injectable } from '@nestjs/common';
import { type RecordKind, Records } from '../platform/database/records.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { Problem } from '../platform/problems/problem.js';
import { RadarWordEntity } from './data/radar-word.entity.js';
import { checkedWords, MOST_GROUPS, wordProblems } from './domain/words/word-list.js';
import { OwnWords } from './own-words.js';
import { TextIndexJobs } from './text-index.jobs.js';
import type { RadarWord, RadarWordChanges } from './words.types.js';

const WORD: RecordKind<RadarWordEntity> = { entity: RadarWordEntity, type: 'word_group', table: 'radar_words' };

const WORDS: ListDefinition<RadarWordEntity> = {
  name: 'words',
  defaultSort: 'createdAt',
  sortable: {
    createdAt: { sql: 'word.created_at', type: 'timestamptz', value: (word) => word.createdAt },
    updatedAt: { sql: 'word.updated_at', type: 'timestamptz', value: (word) => word.updatedAt },
  },
};

/** An organisation's own words. Every change has its texts read anew, in the background. */
@Injectable()
export class WordsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly own: OwnWords,
    private readonly index: TextIndexJobs,
  ) {}

  async list(query: PageQuery & { readonly q?: string }): Promise<Page<RadarWord>> {
    const builder = this.database
      .repository(RadarWordEntity)
      .createQueryBuilder('word')
      .where('word.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (query.q)
      builder.andWhere(`strpos(lower(array_to_string(word.nl || word.en, ' ')), lower(:q)) > 0`, { q: query.q });
    return this.pages.read(WORDS, query, builder);
  }

  read(id: string): Promise<RadarWord> {
    return this.records.find(WORD, id);
  }

  /** @throws Problem `validation`, `words_full` */
  async create(fields: RadarWordChanges): Promise<RadarWord> {
    const words = checkedWords({ nl: fields.nl ?? [], en: fields.en ?? [] });
    // Who adds waits for who adds: the number is counted, and the edition is one row anyway.
    await this.own.changed();
    const count = await this.database
      .repository(RadarWordEntity)
      .countBy({ organisationId: this.database.organisationId });
    if (count >= MOST_GROUPS) throw new Problem(wordProblems.words_full, { max: MOST_GROUPS });
    const word = await this.records.create(WORD, { ...words, note: fields.note ?? null });
    await this.index.readAgain();
    return word;
  }

  /** @throws Problem `stale`, `not_found`, `validation` */
  async amend(id: string, changes: RadarWordChanges, expected: ExpectedVersion): Promise<RadarWord> {
    const word = await this.records.lock(WORD, id, expected);
    const before = JSON.stringify([word.nl, word.en]);
    const words = checkedWords({ nl: changes.nl ?? word.nl, en: changes.en ?? word.en });
    const amended = await this.records.amend(WORD, word, { ...words, note: changes.note });
    if (JSON.stringify([amended.nl, amended.en]) !== before) await this.renew();
    return amended;
  }

  /** @throws Problem `stale`, `not_found` */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    await this.records.remove(WORD, await this.records.lock(WORD, id, expected));
    await this.renew();
  }

  private async renew(): Promise<void> {
    await this.own.changed();
    await this.index.readAgain();
  }
}

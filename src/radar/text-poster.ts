import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { newId } from '../platform/ids.js';
import { leaveBacklog } from './data/texts.query.js';
import {
  holdPostings,
  holdWaiting,
  namedLists,
  notePosted,
  type PostingList,
  takeRemovals,
  writeLists,
} from './data/postings.query.js';
import { blockOf, changedList, type ListedPosting } from './domain/text/posting-lists.js';
import { postings } from './domain/text/postings.js';
import { decodeFeatures, isReadWith } from './domain/text/text-codec.js';
import { OwnWords } from './own-words.js';

/** What becomes of one list. */
interface ListChange {
  readonly term: number;
  readonly block: number;
  readonly leaving: Set<number>;
  readonly coming: ListedPosting[];
}

/** Puts texts that were read into the posting lists, and takes out those that are gone. */
@Injectable()
export class TextPoster {
  constructor(
    private readonly database: TenantDatabase,
    private readonly words: OwnWords,
  ) {}

  /** Posts some of what waits. Inside a unit of work. @returns whether there may be more */
  async postSome(limit: number): Promise<boolean> {
    await holdPostings(this.database);
    const [waiting, removals, { edition }] = await Promise.all([
      holdWaiting(this.database, limit),
      takeRemovals(this.database, limit),
      this.words.current(),
    ]);
    // Read while the words changed: posted as it is, and read again.
    if (waiting.some(({ features }) => !isReadWith(edition, features))) await leaveBacklog(this.database, newId(), []);
    const texts = waiting.map((text) => {
      const features = decodeFeatures(text.features, false);
      return { ...text, postings: features ? postings(features) : [] };
    });
    const changes = new ListChanges();
    for (const { number, terms } of removals) changes.take(number, terms);
    for (const { number, posted } of texts) changes.take(number, posted);
    for (const text of texts)
      for (const { term, weight } of text.postings)
        changes.at(term, text.number).coming.push({ number: text.number, weight });
    await this.rewrite(changes.all());
    if (texts.length > 0)
      await notePosted(
        this.database,
        texts.map((text) => ({ id: text.id, terms: text.postings.map(({ term }) => term) })),
      );
    return waiting.length === limit || removals.length === limit;
  }

  private async rewrite(changes: readonly ListChange[]): Promise<void> {
    if (changes.length === 0) return;
    const kept = new Map(
      (await namedLists(this.database, changes)).map((list) => [listKey(list.term, list.block), list.postings]),
    );
    const lists = changes.map(({ term, block, leaving, coming }): PostingList => {
      const list = kept.get(listKey(term, block)) ?? new Uint8Array();
      return { term, block, postings: changedList(list, leaving, coming) };
    });
    await writeLists(this.database, lists);
  }
}

class ListChanges {
  readonly #changes = new Map<string, ListChange>();

  at(term: number, number: number): ListChange {
    const block = blockOf(number);
    const key = listKey(term, block);
    const change = this.#changes.get(key) ?? { term, block, leaving: new Set(), coming: [] };
    this.#changes.set(key, change);
    return change;
  }

  take(number: number, terms: readonly number[]): void {
    for (const term of terms) this.at(term, number).leaving.add(number);
  }

  all(): ListChange[] {
    return [...this.#changes.values()];
  }
}

function listKey(term: number, block: number): string {
  return `${term} ${block}`;
}

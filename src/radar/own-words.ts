import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { raiseWordEdition, wordEdition, wordGroups } from './data/word-editions.query.js';
import { Glossary, standardGlossary } from './domain/text/glossary.js';
import { ownEntries } from './domain/words/own-entries.js';

/** For so long a glossary is taken for the one in force without asking, in ms (`recent`). */
const RECENT = 2000;
/** Glossaries kept in memory, of as many organisations. A copy of what the database holds. */
const KEPT = 200;

/** A glossary and the edition of the organisation's words in it. */
export interface OwnGlossary {
  readonly glossary: Glossary;
  readonly edition: number;
}

/** The glossary that an organisation's texts are read with: the standard one and its own words. */
@Injectable()
export class OwnWords {
  private readonly kept = new LRUCache<string, Glossary>({ max: KEPT });
  private readonly lately = new LRUCache<string, OwnGlossary>({ max: KEPT, ttl: RECENT });

  constructor(private readonly database: TenantDatabase) {}

  /** The glossary in force. Inside a unit of work. */
  async current(): Promise<OwnGlossary> {
    const edition = await wordEdition(this.database);
    const own = { glossary: await this.ofEdition(edition), edition };
    this.lately.set(this.database.organisationId, own);
    return own;
  }

  /**
   * The glossary that was in force at most two seconds ago: for writing texts, many in a row. A text that was read with
   * an older one is read anew before it is posted (`TextIndexJobs`).
   */
  async recent(): Promise<OwnGlossary> {
    return this.lately.get(this.database.organisationId) ?? this.current();
  }

  /** The glossary with the edition that is in force, for who knows that already. Inside a unit of work. */
  async ofEdition(edition: number): Promise<Glossary> {
    if (edition === 0) return standardGlossary;
    const key = `${this.database.organisationId} ${edition}`;
    const known = this.kept.get(key);
    if (known) return known;
    const glossary = new Glossary(ownEntries(await wordGroups(this.database)));
    this.kept.set(key, glossary);
    return glossary;
  }

  /** Says that the words changed. Inside the unit of work that changes them. */
  changed(): Promise<void> {
    return raiseWordEdition(this.database);
  }
}

import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Actor } from '../platform/access/actor.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { featuresAfter } from './data/texts.query.js';
import { keepStatistics, keptFrequencies, textStanding, type TextStanding } from './data/text-standing.query.js';
import { NO_STATISTICS, TermCounts } from './domain/text/statistics.js';
import { decodeFrequencies, encodeFrequencies } from './domain/text/statistics-codec.js';
import { decodeFeatures, TEXT_FEATURES_VERSION } from './domain/text/text-codec.js';
import type { TextStatistics } from './domain/text/text-features.types.js';

/** Snapshots kept in memory, of as many organisations; 100 kB each at most. A copy of what the database holds. */
const KEPT = 100;
/** Texts taken from the database at a time. */
const PAGE = 1000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** How common terms are among an organisation's texts: the snapshot in force, and how it is renewed. */
@Injectable()
export class TextStatisticsKeeper {
  private readonly kept = new LRUCache<string, TextStatistics>({ max: KEPT });

  constructor(private readonly database: TenantDatabase) {}

  /** The snapshot in force and how far the index is. Ask inside a unit of work. */
  async current(): Promise<{ statistics: TextStatistics; standing: TextStanding }> {
    const standing = await textStanding(this.database);
    if (standing.countedAt === null) return { statistics: NO_STATISTICS, standing };
    const key = `${this.database.organisationId} ${standing.countedAt}`;
    const known = this.kept.get(key);
    if (known) return { statistics: known, standing };
    const bytes = await keptFrequencies(this.database);
    const statistics = bytes ? { documents: standing.documents, frequencies: decodeFrequencies(bytes) } : NO_STATISTICS;
    this.kept.set(key, statistics);
    return { statistics, standing };
  }

  /** Counts all texts that were read and puts the new snapshot in force. Opens units of work of its own. */
  async recount(actor: Actor): Promise<void> {
    const counts = new TermCounts();
    const { words } = await this.database.run(actor, () => textStanding(this.database));
    for (let after = BEFORE_ALL; ;) {
      const page = await this.database.run(actor, () => featuresAfter(this.database, after, PAGE));
      for (const { features } of page) {
        const read = decodeFeatures(features);
        if (read) counts.add(read);
      }
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      after = last.id;
    }
    const statistics = counts.statistics();
    await this.database.run(actor, () =>
      keepStatistics(this.database, {
        documents: statistics.documents,
        frequencies: encodeFrequencies(statistics),
        version: TEXT_FEATURES_VERSION,
        words,
      }),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../initiatives/initiatives.lookup.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import type { Sentence } from '../platform/problems/problem.js';
import { ObservationsService } from '../portfolio/observations.service.js';
import { findingsNews, type News } from './data/findings-news.query.js';
import { type NameOf, sentencesOf } from './domain/findings/sentences.js';
import type { FindingKind, NamedRecord } from './findings.types.js';

/** A finding as it is told to people of either language. */
export interface ToldFinding {
  readonly id: string;
  readonly kind: FindingKind;
  /** 0..100; null unknown. */
  readonly severity: number | null;
  readonly title: Sentence;
  readonly explanation: Sentence;
  readonly suggestion: Sentence;
  readonly records: readonly NamedRecord[];
}

/** What the radar has to tell since some moment: for agendas. Ask inside a unit of work, before it writes anything. */
@Injectable()
export class FindingsNews {
  constructor(
    private readonly database: TenantDatabase,
    private readonly observations: ObservationsService,
    private readonly initiatives: InitiativesLookup,
  ) {}

  /** The worst of what is new and stands, in both languages, and how many there are in all. */
  async tell(news: News): Promise<{ readonly found: number; readonly items: readonly ToldFinding[] }> {
    const activeEffort = await this.observations.activeEffort();
    const names = await this.observations.recordNames();
    const { found, rows } = await findingsNews(this.database, activeEffort, news);
    const ids = rows.flatMap(({ records }) => records.filter(({ type }) => type === 'initiative').map(({ id }) => id));
    const summaries = await this.initiatives.summaries([...new Set(ids)]);
    const nameOf: NameOf = (id) => summaries.get(id)?.title ?? names.get(id) ?? id;
    const items = rows.map((row) => {
      const [en, nl] = [sentencesOf(row, nameOf, 'en'), sentencesOf(row, nameOf, 'nl')];
      return {
        id: row.id,
        kind: row.kind,
        severity: row.severity,
        title: { en: en.title, nl: nl.title },
        explanation: { en: en.explanation, nl: nl.explanation },
        suggestion: { en: en.suggestion, nl: nl.suggestion },
        records: row.records.map(({ type, id }) => ({
          type,
          id,
          name: nameOf(id),
          key: summaries.get(id)?.key ?? null,
        })),
      };
    });
    return { found, items };
  }
}

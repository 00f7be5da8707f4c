import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { lockInitiatives, readInitiatives } from './data/read-initiatives.query.js';
import {
  carriedByExternal,
  initiativesByExternal,
  initiativesByTitleKey,
  initiativeSummaries,
} from './data/find-initiatives.query.js';
import { titleKey } from './domain/title-key.js';
import type { Initiative, InitiativeState } from './initiatives.types.js';

/** An initiative in one line. */
export interface InitiativeSummary {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly teamId: string | null;
  readonly state: InitiativeState;
}

/** Narrow questions of other modules about initiatives. Ask inside a unit of work. */
@Injectable()
export class InitiativesLookup {
  constructor(private readonly database: TenantDatabase) {}

  /** One line for each of these ids; unknown ones are left out. */
  async summaries(ids: readonly string[]): Promise<Map<string, InitiativeSummary>> {
    const rows = await initiativeSummaries(this.database, ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** The whole records with these ids, in the order of the ids; unknown ones are left out. */
  async read(ids: readonly string[]): Promise<Initiative[]> {
    return (await readInitiatives(this.database, ids)).map((kept) => kept.record);
  }

  /** As `read`, and nobody else changes these initiatives until the unit of work ends. */
  async hold(ids: readonly string[]): Promise<Initiative[]> {
    return (await lockInitiatives(this.database, [...new Set(ids)])).map((kept) => kept.record);
  }

  /** Which initiative carries which of a source's external ids. */
  byExternal(source: string, externalIds: readonly string[]): Promise<Map<string, string>> {
    return initiativesByExternal(this.database, source, externalIds);
  }

  /** Which of a source's external ids a merge brought to another initiative (`initiativeId`) than it was made for. */
  async carried(
    source: string,
    externalIds: readonly string[],
  ): Promise<Map<string, { readonly initiativeId: string; readonly fromKey: string }>> {
    const rows = await carriedByExternal(this.database, source, externalIds);
    return new Map(rows.map(({ externalId, ...rest }) => [externalId, rest]));
  }

  /**
   * Initiatives with one of these titles (any case, any spacing); with a source only those that came from it.
   * `titleKey` is the form in which titles are compared.
   */
  byTitle(
    titles: readonly string[],
    source?: string,
  ): Promise<{ id: string; key: string; title: string; titleKey: string }[]> {
    return initiativesByTitleKey(this.database, titles.map(titleKey), source);
  }

  /** The form in which titles are compared, for who compares the titles of a file among themselves. */
  titleKey(title: string): string {
    return titleKey(title);
  }
}

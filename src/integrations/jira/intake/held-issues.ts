import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../../initiatives/initiatives.lookup.js';
import type { Initiative } from '../../../initiatives/initiatives.types.js';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { JiraConnection } from '../connections.types.js';
import { keysOf, namedByKey } from '../data/ledger.query.js';
import type { JiraIssue } from '../issue.types.js';
import type { LedgerRow } from '../ledger.types.js';
import type { HeldIssue } from '../mapping.types.js';

/** Source of references that scripts gave by an issue's key, before any connection knew the site. */
export const BY_KEY = 'jira';

/** An issue that has its initiative, and how it came by it. */
export interface Held extends HeldIssue {
  readonly body: Initiative;
  /** Whether the initiative bears the issue's own reference; else it is known by a key that a script gave. */
  readonly byReference: boolean;
  /** A merge brought the reference to another initiative than it was made for: that one's words stay. */
  readonly carriedByMerge: boolean;
}

/** Finds the initiatives that issues have already, by their identity or by a key that a script gave them before. */
@Injectable()
export class HeldIssues {
  constructor(
    private readonly database: TenantDatabase,
    private readonly lookup: InitiativesLookup,
  ) {}

  /**
   * The initiatives of these issues, held until the unit of work ends (unless it only reads).
   * @param ledger what the ledger has of the issues
   */
  async of(
    connection: JiraConnection,
    issues: readonly JiraIssue[],
    ledger: ReadonlyMap<string, LedgerRow>,
    hold = true,
  ): Promise<Held[]> {
    const ids = issues.map(({ siteIssueId }) => siteIssueId);
    const referred = await this.lookup.byExternal(connection.source, ids);
    const merged = await this.lookup.carried(connection.source, ids);
    const unknown = issues.filter(({ siteIssueId }) => !referred.has(siteIssueId));
    const adopted = await this.byKey(connection, unknown);
    const wanted = [...referred.values(), ...adopted.values()];
    const initiatives = hold ? await this.lookup.hold(wanted) : await this.lookup.read(wanted);
    const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
    return ids.flatMap((siteIssueId): Held[] => {
      const initiativeId = referred.get(siteIssueId) ?? adopted.get(siteIssueId);
      const body = initiativeId ? byId.get(initiativeId) : undefined;
      if (!initiativeId || !body) return [];
      return [
        {
          siteIssueId,
          initiativeId,
          body,
          carried: ledger.get(siteIssueId)?.carried ?? null,
          amendable: body.state !== 'merged',
          byReference: referred.has(siteIssueId),
          carriedByMerge: merged.has(siteIssueId),
        },
      ];
    });
  }

  /** What a script named by a key of these issues, present or former; a key that another site has too names nothing. */
  private async byKey(connection: JiraConnection, issues: readonly JiraIssue[]): Promise<Map<string, string>> {
    if (issues.length === 0) return new Map();
    const former = await keysOf(
      this.database,
      connection.id,
      issues.map(({ siteIssueId }) => siteIssueId),
    );
    const named = issues.map(({ siteIssueId, key }) => ({
      siteIssueId,
      keys: [...new Set([...(key === null ? [] : [key]), ...(former.get(siteIssueId) ?? [])])],
    }));
    const keys = named.flatMap((one) => one.keys);
    const found = await this.lookup.byExternal(BY_KEY, keys);
    if (found.size === 0) return new Map();
    const elsewhere = new Set(
      (await namedByKey(this.database, keys))
        .filter(({ connectionId }) => connectionId !== connection.id)
        .map(({ key }) => key),
    );
    return new Map(
      named.flatMap(({ siteIssueId, keys: own }): [string, string][] => {
        const key = own.find((one) => found.has(one) && !elsewhere.has(one));
        const initiativeId = key === undefined ? undefined : found.get(key);
        return initiativeId === undefined ? [] : [[siteIssueId, initiativeId]];
      }),
    );
  }
}

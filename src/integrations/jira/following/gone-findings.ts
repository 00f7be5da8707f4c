import { Injectable } from '@nestjs/common';
import { InitiativesLookup } from '../../../initiatives/initiatives.lookup.js';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import { GoneIssuesPort, type IssueFollower } from '../../../radar/gone-issues.port.js';
import type { GoneIssue } from '../../../radar/gone-issues.types.js';
import { goneIssues, withIssuesThere } from '../data/gone-issues.query.js';

/** Tells the radar which initiatives have lost their issues. */
@Injectable()
export class GoneFindings implements IssueFollower {
  constructor(
    port: GoneIssuesPort,
    private readonly database: TenantDatabase,
    private readonly lookup: InitiativesLookup,
  ) {
    port.answerWith(this);
  }

  /** Who bears the reference now counts: a merge or a person may have brought it elsewhere. */
  async goneIssues(): Promise<readonly GoneIssue[]> {
    const gone: GoneIssue[] = [];
    const all = await goneIssues(this.database);
    for (const source of new Set(all.map((issue) => issue.source))) {
      const issues = all.filter((issue) => issue.source === source);
      const bearers = await this.lookup.byExternal(
        source,
        issues.map(({ siteIssueId }) => siteIssueId),
      );
      for (const { siteIssueId, key, goneAt } of issues) {
        const initiativeId = bearers.get(siteIssueId);
        if (initiativeId !== undefined)
          gone.push({ initiativeId, source, externalId: siteIssueId, key, since: goneAt });
      }
    }
    const others = await withIssuesThere(
      this.database,
      gone.map(({ initiativeId }) => initiativeId),
    );
    return gone.filter(({ initiativeId }) => !others.has(initiativeId));
  }
}

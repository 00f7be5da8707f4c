import { Injectable } from '@nestjs/common';
import { ExternalNames, type ExternalNameResolver } from '../../initiatives/external-names.js';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import type { ExternalReference } from '../../initiatives/initiatives.types.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { namedByKey } from './data/ledger.query.js';
import { referenceOf } from './domain/issue-reference.js';
import { BY_KEY } from './intake/held-issues.js';

/** Knows the issue that a script calls by a key, present or former, once its site is connected. */
@Injectable()
export class IssueNames implements ExternalNameResolver {
  constructor(
    names: ExternalNames,
    private readonly database: TenantDatabase,
    private readonly lookup: InitiativesLookup,
  ) {
    names.resolveWith(this);
  }

  /** A key that two sites know is neither's; an initiative that still bears the key itself is found by it. */
  async resolve(source: string, externalId: string): Promise<ExternalReference | null> {
    if (source !== BY_KEY) return null;
    const [issue, another] = await namedByKey(this.database, [externalId]);
    if (!issue || another) return null;
    const known = await this.lookup.byExternal(issue.source, [issue.siteIssueId]);
    if (known.size === 0 && (await this.lookup.byExternal(BY_KEY, [externalId])).size > 0) return null;
    return referenceOf(issue, { siteIssueId: issue.siteIssueId, key: issue.now });
  }
}

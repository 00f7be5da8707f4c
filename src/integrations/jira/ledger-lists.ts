import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { ConnectionsService } from './connections.service.js';
import {
  type IssueFilter,
  listIssues,
  listNotCarried,
  type ListedIssue,
  type ListedNotCarried,
} from './data/ledger-pages.query.js';

export type { ListedIssue, ListedNotCarried };

const ISSUES: ListDefinition<ListedIssue> = {
  name: 'jira-issues',
  defaultSort: '-updatedAt',
  sortable: {
    updatedAt: { sql: 'l.issue_updated_at', type: 'timestamptz', value: ({ issueUpdatedAt }) => issueUpdatedAt },
    key: { sql: 'l.key', type: 'text', value: ({ key }) => key },
  },
};

const NOT_CARRIED: ListDefinition<ListedNotCarried> = {
  name: 'jira-not-carried',
  defaultSort: 'key',
  sortable: { key: { sql: 'n.key', type: 'text', value: ({ key }) => key } },
};

/** What is known of the issues of a connection, page by page. Asks nothing of Jira. */
@Injectable()
export class LedgerLists {
  constructor(
    private readonly database: TenantDatabase,
    private readonly connections: ConnectionsService,
    private readonly pages: Pages,
  ) {}

  /** @throws Problem `not_found` */
  async issues(connectionId: string, query: PageQuery & IssueFilter): Promise<Page<ListedIssue>> {
    await this.connections.read(connectionId);
    const rows = await listIssues(this.database, connectionId, query, this.pages.plan(ISSUES, query, 'l.id'));
    return this.pages.finish(ISSUES, query, rows);
  }

  /** @throws Problem `not_found` */
  async notCarried(
    connectionId: string,
    query: PageQuery & { readonly code?: string | undefined },
  ): Promise<Page<ListedNotCarried>> {
    await this.connections.read(connectionId);
    const plan = this.pages.plan(NOT_CARRIED, query, 'n.id');
    return this.pages.finish(NOT_CARRIED, query, await listNotCarried(this.database, connectionId, query.code, plan));
  }
}

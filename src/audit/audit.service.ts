import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import type { AuditEntry, AuditFilter } from './audit.types.js';
import { auditEntries } from './data/audit.query.js';

const TRAIL: ListDefinition<AuditEntry> = {
  name: 'audit',
  defaultSort: '-occurredAt',
  // The ids are UUIDs of version 7, in the order of time, and the primary key: no further index for every writer to keep up.
  sortable: { occurredAt: { sql: 'events.id', type: 'uuid', value: (entry) => entry.id } },
};

/** The audit trail, to be read. It is written with each change, by `platform/events`, and never amended. */
@Injectable()
export class AuditService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly pages: Pages,
  ) {}

  /** The changes that pass every filter, the newest first. */
  async list(filter: AuditFilter & PageQuery): Promise<Page<AuditEntry>> {
    const plan = this.pages.plan(TRAIL, filter, 'events.id');
    return this.pages.finish(TRAIL, filter, await auditEntries(this.database, filter, plan));
  }
}

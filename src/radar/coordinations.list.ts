import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../platform/http/pages.js';
import { platformProblems } from '../platform/problems/platform.problems.js';
import { Problem } from '../platform/problems/problem.js';
import type { Coordination } from './coordinating.types.js';
import { listCoordinations, readCoordination } from './data/coordinations.query.js';

const COORDINATIONS: ListDefinition<Coordination> = {
  name: 'coordinations',
  defaultSort: '-createdAt',
  sortable: { createdAt: { sql: 'c.created_at', type: 'timestamptz', value: ({ createdAt }) => createdAt } },
};

/** The coordinations that were made, to be read. Ask inside a unit of work. */
@Injectable()
export class CoordinationsList {
  constructor(
    private readonly database: TenantDatabase,
    private readonly pages: Pages,
  ) {}

  /** @throws Problem `not_found` */
  async read(id: string): Promise<Coordination> {
    const coordination = await readCoordination(this.database, id);
    if (!coordination) throw new Problem(platformProblems.not_found, { record: 'coordination' });
    return coordination;
  }

  /** Newest first; with `initiativeId` those it takes part in. */
  async list(filter: PageQuery & { readonly initiativeId?: string }): Promise<Page<Coordination>> {
    const plan = this.pages.plan(COORDINATIONS, filter, 'c.id');
    const rows = await listCoordinations(this.database, filter.initiativeId ?? null, plan);
    return this.pages.finish(COORDINATIONS, filter, rows);
  }
}
